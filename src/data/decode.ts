import type { Reporter } from '../diagnostics/diagnostic.ts';

/** What Vietnamese Windows wrote before Unicode; any bytes are text in it. */
const OLD_WINDOWS = 'windows-1258';

/**
 * The text of a table, composed (NFC). A byte order mark tells the encoding, else `encoding` does; when neither does it is
 * UTF-8, or else Windows-1258, which is reported as a guess. Null (and a report) when the bytes aren't text.
 */
export function decodeTable(bytes: Uint8Array, encoding: string | undefined, reporter: Reporter): string | null {
  const text = decode(bytes, marked(bytes) ?? encoding, reporter);
  if (text?.includes('\0')) {
    reporter.add('data/not-text', []);
    return null;
  }
  return text?.normalize('NFC') ?? null;
}

function decode(bytes: Uint8Array, encoding: string | undefined, reporter: Reporter): string | null {
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) reporter.add('data/unknown-encoding', [], { encoding: encoding ?? '' });
    else if (encoding !== undefined) reporter.add('data/wrong-encoding', [], { encoding });
    else {
      reporter.add('data/guessed-encoding', [], { encoding: OLD_WINDOWS });
      return new TextDecoder(OLD_WINDOWS).decode(bytes);
    }
    return null;
  }
}

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
