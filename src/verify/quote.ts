import { plainText } from './block.ts';
import type { Block, Passage } from './types.ts';

/** Where `quote` stands in the blocks; a number in it never matches a part of a longer one. */
export function findQuote(quote: string, blocks: readonly Block[]): Passage[] {
  const words = plainText(quote);
  return words === '' ? [] : blocks.flatMap((block) => passagesIn(block, words));
}

function passagesIn(block: Block, words: string): Passage[] {
  const found: Passage[] = [];
  const { text } = block;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!cutsNumber(text, start) && !cutsNumber(text, end)) found.push({ block, start, end });
  }
  return found;
}

/** 14.700 is cut before the 4, after the point, and before the point. */
function cutsNumber(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return (/\d$/.test(before) && /^(?:\d|[.,]\d)/.test(after)) || (/\d[.,]$/.test(before) && /^\d/.test(after));
}
