import { Marked, type Token, type Tokens } from 'marked';
import { blockOf, type Piece } from './block.ts';
import { htmlBlocks, htmlPieces } from './html.ts';
import type { Block } from './types.ts';

/** YAML in front of the text, and the numbers of footnotes where they stand. */
const NO_TEXT = /^---\n[\s\S]*?\n---(?=\n)|(?<=\n)\[\^[^\]\s]+\]:/g;
const FOOTNOTE = /\[\^[^\]\s]+\]/g;

/** A character of no width, which blocks leave out: places stay what they were. */
const UNSEEN = '\u200b';

/** The paragraphs, list items, table rows and headings of a Markdown text, without its marks; in HTML's words what is HTML. */
export function markdownBlocks(raw: string): Block[] {
  const text = raw.replace(NO_TEXT, unseen);
  const place = placer(text);
  const tables = { count: 0 };
  const blocks = new Marked().lexer(text).flatMap((token) => blocksOf(token, place, tables));
  return blocks.filter((block) => block !== null);
}

function unseen(text: string): string {
  return text.replace(/[^\n]/g, UNSEEN);
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

function blocksOf(token: Token, place: PlaceOf, tables: { count: number }): (Block | null)[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'heading':
      return [blockOf(piecesOf(token.tokens ?? [], place), (token as Tokens.Heading).depth)];
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        item.tokens.flatMap((inner) => blocksOf(inner, place, tables)),
      );
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap((inner) => blocksOf(inner, place, tables));
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const table = ++tables.count;
      return [header, ...rows].map((cells) => {
        const row = blockOf(
          cells.flatMap((cell) => rowPieces(cell.tokens, place)),
          0,
        );
        return row && { ...row, table };
      });
    }
    case 'html':
      return htmlBlocks(token.raw, place(token.raw).start);
    default:
      return [blockOf(piecesOf('tokens' in token && token.tokens ? token.tokens : [token], place), 0)];
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
    if ('tokens' in token && token.tokens) return piecesOf(token.tokens, place);
    const piece = place(textOf(token));
    return isHtml(token) && piece.literal ? htmlPieces(piece.text.replace(FOOTNOTE, unseen), piece.start) : [piece];
  });
}

/** What Markdown leaves to HTML: entities and marks between words. */
function isHtml({ type }: Token): boolean {
  return type === 'text' || type === 'html';
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' && token.type !== 'text' ? token.text : token.raw;
}
