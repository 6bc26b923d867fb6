import { blockOf, type Piece } from './block.ts';
import type { Block } from './types.ts';

/** Lines of at most this length may be the pieces of longer paragraphs. */
const WRAPPED = 120;
const LONGEST_HEADING = 200;
const NUMBERED = /^\s*(?:(\d+(?:\.\d+)+)[.)]?|(\d+)[.)]|(?:mục|phần|chương|section|part|chapter)\s+(\d+)\b)/iu;

/**
 * The paragraphs of a plain text: its lines, or when these are short and some are empty, what stands between empty lines.
 * A line whose number follows the last heading's is a heading.
 */
export function plainBlocks(raw: string): Block[] {
  const lines = linesOf(raw);
  const wrapped = lines.some(isEmpty) && lines.every(({ text }) => text.length <= WRAPPED);
  const isHeading = headingFinder();
  const blocks: (Block | null)[] = [];
  let paragraph: Piece[] = [];
  const finish = () => {
    blocks.push(blockOf(paragraph, 0));
    paragraph = [];
  };
  for (const line of lines) {
    const level = isEmpty(line) ? 0 : isHeading(line.text);
    if (level > 0 || isEmpty(line) || !wrapped) finish();
    if (level > 0) blocks.push(blockOf([line], level));
    else paragraph.push(line);
  }
  finish();
  return blocks.filter((block) => block !== null);
}

function linesOf(raw: string): Piece[] {
  return [...raw.matchAll(/[^\n]*\n?/g)].map(({ 0: text, index }) => ({ text, start: index, literal: true }));
}

function isEmpty({ text }: Piece): boolean {
  return text.trim() === '';
}

/** Gives a line's level: 1 where it is the next of the numbered headings, 2 where 3.2 stands under 3, else 0. */
function headingFinder(): (line: string) => number {
  let last = 0;
  return (line) => {
    const [, parts, dotted, named] = NUMBERED.exec(line) ?? [];
    if (line.length > LONGEST_HEADING) return 0;
    if (parts !== undefined) return Number.parseInt(parts, 10) === last ? parts.split('.').length : 0;
    if (Number(dotted ?? named) !== last + 1) return 0;
    last++;
    return 1;
  };
}
