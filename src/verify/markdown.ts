import { Marked, type Token, type Tokens } from 'marked';
import { blockOf, type Piece } from './block.ts';
import type { Block } from './types.ts';

/** The paragraphs, list items, table rows and headings of a Markdown text, without its marks. */
export function markdownBlocks(raw: string): Block[] {
  const place = placer(raw);
  const blocks = new Marked().lexer(raw).flatMap((token) => blocksOf(token, place));
  return blocks.filter((block) => block !== null);
}

type PlaceOf = (text: string) => Piece;

/** Finds the pieces of the text one after another: tokens don't say where they stand. */
function placer(raw: string): PlaceOf {
  let from = 0;
  return (text) => {
    const found = raw.indexOf(text, from);
    const start = found < 0 ? from : found;
    from = found < 0 ? from : found + text.length;
    return { text, start, literal: found >= 0 };
  };
}

function blocksOf(token: Token, place: PlaceOf): (Block | null)[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'heading':
      return [blockOf(piecesOf(token.tokens ?? [], place), (token as Tokens.Heading).depth)];
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => item.tokens.flatMap((inner) => blocksOf(inner, place)));
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap((inner) => blocksOf(inner, place));
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((cells) =>
        blockOf(
          cells.flatMap((cell) => rowPieces(cell.tokens, place)),
          0,
        ),
      );
    }
    default:
      return [blockOf('tokens' in token && token.tokens ? piecesOf(token.tokens, place) : [place(textOf(token))], 0)];
  }
}

function rowPieces(tokens: readonly Token[], place: PlaceOf): Piece[] {
  const pieces = piecesOf(tokens, place);
  const end = pieces.at(-1);
  return end ? [...pieces, { text: ' ', start: end.start + end.text.length, literal: false }] : [];
}

function piecesOf(tokens: readonly Token[], place: PlaceOf): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    if (token.type === 'image') return [];
    if (token.type === 'br') return [{ ...place(token.raw), text: ' ', literal: false }];
    return 'tokens' in token && token.tokens ? piecesOf(token.tokens, place) : [place(textOf(token))];
  });
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' && token.type !== 'text' ? token.text : token.raw;
}
