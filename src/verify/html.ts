import { Parser } from 'htmlparser2';
import { blockOf, type Piece } from './block.ts';
import type { Block } from './types.ts';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const CELLS = new Set(['td', 'th']);

/** The paragraphs, rows of tables and headings of an HTML page, without its marks; `start` is where it begins in its file. */
export function htmlBlocks(raw: string, start = 0): Block[] {
  const blocks: (Block | null)[] = [];
  const state = { pieces: [] as Piece[], level: 0, tables: 0, inTable: 0 };
  const finish = () => {
    const block = blockOf(state.pieces, state.level);
    blocks.push(block && state.inTable > 0 ? { ...block, table: state.tables } : block);
    state.pieces = [];
  };
  readHtml(raw, start, {
    text: (piece) => state.pieces.push(piece),
    open: (name) => {
      finish();
      state.level = Number(/^h([1-6])$/.exec(name)?.[1] ?? state.level);
      if (name === 'table' && state.inTable++ === 0) state.tables++;
    },
    close: (name) => {
      finish();
      if (/^h[1-6]$/.test(name)) state.level = 0;
      if (name === 'table') state.inTable = Math.max(0, state.inTable - 1);
    },
  });
  finish();
  return blocks.filter((block) => block !== null);
}

/** The seen text of a stretch of HTML, entities read, as pieces of the file that it begins in at `start`. */
export function htmlPieces(raw: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  readHtml(raw, start, { text: (piece) => pieces.push(piece), open: () => {}, close: () => {} });
  return pieces;
}

interface Reading {
  readonly text: (piece: Piece) => void;
  /** Of elements that part paragraphs or rows. */
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
}

function readHtml(raw: string, start: number, reading: Reading): void {
  let unseen = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen++;
      // Cells of a row are read together, one behind another.
      if (CELLS.has(name)) reading.text({ text: ' ', start: start + parser.startIndex, literal: false });
      else if (!INLINE.has(name)) reading.open(name);
    },
    ontext(text) {
      const { startIndex, endIndex } = parser;
      const literal = endIndex + 1 - startIndex === text.length;
      if (unseen === 0) reading.text({ text: text.normalize('NFC'), start: start + startIndex, literal });
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      if (!CELLS.has(name) && !INLINE.has(name)) reading.close(name);
    },
  });
  parser.end(raw);
}
