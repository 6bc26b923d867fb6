import { unboundNumbers } from '../deck/checks/unbound.ts';
import { plainText } from './block.ts';
import { findQuote } from './quote.ts';
import type { Block, Passage, SourceText } from './types.ts';

/**
 * The figures of a text that none of `quotes` covers, neither where it stands nor where the text says the same again.
 * Dates, years, numbers of documents and headings, and names with numbers aren't figures.
 */
export function uncoveredFigures(text: SourceText, quotes: readonly string[]): Passage[] {
  const covered = quotes.flatMap((quote) => findQuote(quote, text.blocks));
  const known = new Set(quotes.flatMap(keysOf));
  return text.blocks.flatMap((block) =>
    figuresIn(block, text.raw).filter(
      (figure) => !known.has(keyAt(block.text, figure)) && !covered.some((passage) => contains(passage, figure)),
    ),
  );
}

function figuresIn(block: Block, raw: string): Passage[] {
  return ranges(unboundNumbers(block.text), block.text)
    .map(([start, end]) => ({ block, start, end }))
    .filter((figure) => !numbersHeading(figure) && !beginsName(raw, block.offsets[figure.start] ?? 0));
}

/** '10-12 %' is one figure, from its first number to its last. */
function ranges(numbers: readonly [number, number][], text: string): readonly [number, number][] {
  return numbers.reduce<[number, number][]>((all, [start, end]) => {
    const last = all.at(-1);
    if (last && /^\s?%?\s?-\s?$/.test(text.slice(last[1], start))) last[1] = end;
    else all.push([start, end]);
    return all;
  }, []);
}

function numbersHeading({ block, start }: Passage): boolean {
  return block.level > 0 && start === 0;
}

/** “6 dám”: a number that opens a quotation is part of a name. */
function beginsName(raw: string, at: number): boolean {
  return /(?:[“„«‘]|(?:^|[\s(])["'])$/.test(raw.slice(Math.max(0, at - 2), at));
}

function contains(passage: Passage, { block, start, end }: Passage): boolean {
  return passage.block === block && passage.start <= start && end <= passage.end;
}

/** A number with the two words after it: '27 sở ngành' said twice is one figure. */
function keyAt(text: string, { start, end }: Pick<Passage, 'start' | 'end'>): string {
  const words = text.slice(end, end + 60).match(/%|\p{L}+/gu) ?? [];
  return [text.slice(start, end), ...words.slice(0, 2)].join(' ').toLowerCase();
}

function keysOf(quote: string): string[] {
  const text = plainText(quote);
  return ranges(unboundNumbers(text), text).map(([start, end]) => keyAt(text, { start, end }));
}

/** The words around a passage, for a message. */
export function around({ block: { text }, start, end }: Passage): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 25)) + 1);
  const after = text.indexOf(' ', end + 30);
  const to = after < 0 ? text.length : after;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
