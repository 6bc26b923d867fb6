import { Parser } from 'htmlparser2';
import { blockOf, type Piece } from './block.ts';
import type { Block } from './types.ts';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The paragraphs and headings of an HTML page, without its marks. */
export function htmlBlocks(raw: string): Block[] {
  const blocks: (Block | null)[] = [];
  let pieces: Piece[] = [];
  let level = 0;
  let unseen = 0;
  const finish = () => {
    blocks.push(blockOf(pieces, level));
    pieces = [];
  };
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen++;
      if (INLINE.has(name)) return;
      finish();
      level = Number(/^h([1-6])$/.exec(name)?.[1] ?? level);
    },
    ontext(text) {
      const { startIndex: start, endIndex } = parser;
      if (unseen === 0)
        pieces.push({ text: text.normalize('NFC'), start, literal: endIndex + 1 - start === text.length });
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--;
      if (INLINE.has(name)) return;
      finish();
      if (/^h[1-6]$/.test(name)) level = 0;
    },
  });
  parser.end(raw);
  finish();
  return blocks.filter((block) => block !== null);
}
