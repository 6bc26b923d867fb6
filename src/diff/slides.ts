import { pairAlike } from './likeness.ts';
import { plain } from './texts.ts';
import type { SlideSaid } from './types.ts';

/** Which slide became which: indexes into both decks, in the order of the second. */
export interface PairedSlides {
  readonly pairs: readonly SlidePair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** `moved`: it isn't where the most of the others say that it was. */
export interface SlidePair {
  readonly before: number;
  readonly after: number;
  readonly moved: boolean;
}

type Slides = readonly SlideSaid[];

/** Pairs slides by their ids, then by their titles, then by what they say. */
export function pairSlides(before: Slides, after: Slides): PairedSlides {
  const found = new Map<number, number>();
  const open = (slides: Slides, taken: Iterable<number>): readonly number[] => {
    const done = new Set(taken);
    return [...slides.keys()].filter((index) => !done.has(index));
  };
  const pairBy = (nameOf: (slide: SlideSaid) => string) => {
    const theirs = new Map<string, number[]>();
    for (const j of open(after, found.values())) {
      const name = nameOf(after[j]!);
      theirs.set(name, [...(theirs.get(name) ?? []), j]);
    }
    for (const i of open(before, found.keys())) {
      const name = nameOf(before[i]!);
      const j = name === '' ? undefined : theirs.get(name)?.shift();
      if (j !== undefined) found.set(i, j);
    }
  };
  pairBy(({ id }) => (IS_NUMBER.test(id) ? '' : id));
  pairBy(({ title }) => plain(title));
  const [ours, theirs] = [open(before, found.keys()), open(after, found.values())];
  const said = (slides: Slides, indexes: readonly number[]) => indexes.map((index) => slides[index]!.texts.join(' '));
  for (const [i, j] of pairAlike(said(before, ours), said(after, theirs))) found.set(ours[i]!, theirs[j]!);
  const inOrder = [...found].sort(([, a], [, b]) => a - b);
  const staying = longestRise(inOrder.map(([i]) => i));
  return {
    pairs: inOrder.map(([i, j]) => ({ before: i, after: j, moved: !staying.has(i) })),
    removed: open(before, found.keys()),
    added: open(after, found.values()),
  };
}

/** What a slide without a name of its own is called by its place, which tells nothing. */
const IS_NUMBER = /^slide-\d+$/;

/** The most numbers of a list that rise from left to right. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  // ends[k]: the place of the least number that a rise of k + 1 numbers ends with
  const ends: number[] = [];
  const previous = numbers.map((number, i) => {
    const found = ends.findIndex((end) => numbers[end]! > number);
    const k = found < 0 ? ends.length : found;
    ends[k] = i;
    return k === 0 ? -1 : ends[k - 1]!;
  });
  const rise = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) rise.add(numbers[i]!);
  return rise;
}
