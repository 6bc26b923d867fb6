import type { Block, SourceText } from './types.ts';

/** A numbered part of a text: its heading (null = what stands before the first) and the paragraphs under it. */
export interface Section {
  /** '0' before the first heading, then 3 or 3.2, from the heading itself or else counted. */
  readonly number: string;
  readonly heading: Block | null;
  readonly paragraphs: readonly Block[];
}

/** The sections of a text in order. A lone heading of the highest level is the title, and a paragraph of section 0. */
export function sectionsOf({ blocks }: SourceText): readonly Section[] {
  const levels = blocks.map(({ level }) => level).filter((level) => level > 0);
  const highest = Math.min(...levels);
  const isTitle =
    levels.length > 1 && levels[0] === highest && levels.filter((level) => level === highest).length === 1;
  const number = numberer(isTitle ? Math.min(...levels.slice(1)) : highest);
  const sections: { number: string; heading: Block | null; paragraphs: Block[] }[] = [
    { number: '0', heading: null, paragraphs: [] },
  ];
  for (const block of blocks) {
    const isSection = block.level > 0 && !(isTitle && block.level === highest);
    if (isSection) sections.push({ number: number(block), heading: block, paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(block);
  }
  return sections;
}

/** The paragraphs of a section and of those under it, null where there is no such section. */
export function paragraphsOf(sections: readonly Section[], number: string): readonly Block[] | null {
  const own = sections.filter((section) => section.number === number || section.number.startsWith(`${number}.`));
  return own.length === 0 ? null : own.flatMap(({ paragraphs }) => paragraphs);
}

function numberer(highest: number): (heading: Block) => string {
  const counts: number[] = [];
  return ({ text, level }) => {
    const depth = level - highest;
    counts.length = depth + 1;
    for (let i = 0; i <= depth; i++) counts[i] ??= 0;
    counts[depth] = (counts[depth] ?? 0) + 1;
    const [, own] = /^(?:\p{L}+\s+)?(\d+(?:\.\d+)*)(?:[.):]|\s|$)/u.exec(text) ?? [];
    return own ?? counts.join('.');
  };
}
