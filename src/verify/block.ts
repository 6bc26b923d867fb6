import type { Block } from './types.ts';

/** A stretch of a file's text; all of `text` stands at `start` when it isn't written there letter by letter. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly literal: boolean;
}

// One way to write what typists and word processors write in several.
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‘': "'",
    '’': "'",
    '–': '-',
    '—': '-',
    '−': '-',
    '‑': '-',
  }),
);

/** The block of these pieces; null when there is nothing but spaces in them. */
export function blockOf(pieces: readonly Piece[], level: number): Block | null {
  let text = '';
  const offsets: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    for (let i = 0; i < piece.text.length; i++) {
      const char = piece.text.charAt(i);
      const at = piece.literal ? piece.start + i : piece.start;
      end = at + 1;
      const isSpace = /\s/.test(char);
      if (char === '\u00ad' || char === '\u200b' || (isSpace && (text === '' || text.endsWith(' ')))) continue;
      text += isSpace ? ' ' : (PLAIN.get(char) ?? char);
      offsets.push(at);
    }
  }
  if (text.endsWith(' ')) text = text.slice(0, -1);
  return text === '' ? null : { text, offsets: [...offsets.slice(0, text.length), end], level };
}

/** A text as blocks write theirs. */
export function plainText(text: string): string {
  return blockOf([{ text: text.normalize('NFC'), start: 0, literal: true }], 0)?.text ?? '';
}
