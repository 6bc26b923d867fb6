/** A stretch of an author's text: words, or what stands between {{ and }}. Offsets count characters of the text. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly start: number }
  | { readonly kind: 'expression'; readonly source: string; readonly start: number }
  | { readonly kind: 'unclosed'; readonly start: number };

// Inside the braces a quoted text may hold braces of its own: {{ "}}" }}.
const BRACES = /\{\{((?:"[^"]*"|[^"}]|\}(?!\}))*)\}\}/g;

/** Splits a text at its figures. */
export function splitTemplate(text: string): Piece[] {
  if (!text.includes('{{')) return [{ kind: 'words', text, start: 0 }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match[1]?.trim() === '') continue; // {{ }} says nothing: it stays as it is written
    pieces.push(...words(text.slice(end, match.index), end));
    pieces.push({ kind: 'expression', source: match[1] ?? '', start: match.index + 2 });
    end = match.index + match[0].length;
  }
  pieces.push(...words(text.slice(end), end));
  return pieces;
}

function words(text: string, start: number): Piece[] {
  if (text === '') return [];
  const open = text.replace(/\{\{\s*\}\}/g, (empty) => ' '.repeat(empty.length)).indexOf('{{');
  const piece: Piece = { kind: 'words', text, start };
  return open < 0 ? [piece] : [piece, { kind: 'unclosed', start: start + open }];
}
