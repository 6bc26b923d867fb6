import type { Reporter } from '../diagnostics/diagnostic.ts';

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark as Notepad saves it; reported and null when it is neither, or absent. */
export function decodeText(bytes: Uint8Array | null, reporter: Reporter): string | null {
  if (bytes === null) {
    reporter.add('source/unreadable', []);
    return null;
  }
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    reporter.add('source/encoding', []);
    return null;
  }
}
