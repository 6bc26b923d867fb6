import type { Block, SourceText } from './types.ts';

/** A numbered part of a text: its heading (null = what stands before the first) and the paragraphs under it. */
export interface Section {
  /** '0' before the first heading, then 3 or 3.2, from the headings themselves or else counted; II is 2. */
  readonly number: string;
  /** What the heading itself says: the 1 of 'II.1'; '' = nothing. */
  readonly own: string;
  readonly heading: Block | null;
  readonly paragraphs: readonly Block[];
}

/** The sections of a text in order. A lone heading of the highest level is the title, and a paragraph of section 0. */
export function sectionsOf({ blocks }: SourceText): readonly Section[] {
  const levels = blocks.map(({ level }) => level).filter((level) => level > 0);
  const highest = Math.min(...levels);
  const isTitle =
    levels.length > 1 && levels[0] === highest && levels.filter((level) => level === highest).length === 1;
  const number = numberer(isTitle ? Math.min(...levels.slice(1)) : highest, blocks);
  const sections: { number: string; own: string; heading: Block | null; paragraphs: Block[] }[] = [
    { number: '0', own: '', heading: null, paragraphs: [] },
  ];
  for (const block of blocks) {
    const isSection = block.level > 0 && !(isTitle && block.level === highest);
    if (isSection) sections.push({ number: number(block), own: ownNumber(block), heading: block, paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(block);
  }
  return sections;
}

/** The paragraphs of a section and of those under it, null where there is no such section. */
export function paragraphsOf(sections: readonly Section[], number: string): readonly Block[] | null {
  const under = sections.filter((section) => section.number === number || section.number.startsWith(`${number}.`));
  const found = under.length > 0 ? under : sections.filter(({ own }) => own === number);
  return found.length === 0 ? null : found.flatMap(({ paragraphs }) => paragraphs);
}

const ROMAN: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** 'II.1' as '2.1', '03' as '3'. */
export function plainNumber(number: string): string {
  const parts = number.toLowerCase().split('.');
  return parts.map((part) => String(ROMAN.indexOf(part) + 1 || Number(part) || part)).join('.');
}

// 'II. Xã hội', 'Phần 3: …', '3.2 Thu và chi'
const OWN = /^(?:\p{L}{2,}\s+)?(\d+(?:\.\d+)*|[IVX]+(?:\.\d+)*)(?:[.):]|\s|$)/u;

function ownNumber({ text }: Block): string {
  return plainNumber(OWN.exec(text)?.[1] ?? '').replace(/^0$/, '');
}

/**
 * Numbers headings by what they say and those above them; one that says nothing by its place, or '?2' where another heading of
 * its level says that number.
 */
function numberer(highest: number, blocks: readonly Block[]): (heading: Block) => string {
  const said = new Set(blocks.map((block) => `${block.level}: ${block.level === 0 ? '' : ownNumber(block)}`));
  const above: string[] = [];
  const counts: number[] = [];
  return (heading) => {
    const depth = heading.level - highest;
    counts.length = depth + 1;
    above.length = depth;
    for (let i = 0; i <= depth; i++) counts[i] ??= 0;
    counts[depth] = (counts[depth] ?? 0) + 1;
    const own = ownNumber(heading);
    const counted = `${said.has(`${heading.level}: ${counts[depth]}`) ? '?' : ''}${counts[depth]}`;
    const last = own || counted;
    for (let i = 0; i < depth; i++) above[i] ??= counts.slice(0, i + 1).join('.');
    const parent = above.at(-1);
    const number = own.includes('.') || parent === undefined ? last : `${parent}.${last}`;
    above.push(number);
    return number;
  };
}
