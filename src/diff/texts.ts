import { pairAlike } from './likeness.ts';
import type { Change } from './types.ts';

/** What became of the paragraphs of a slide. */
export interface TextChanges {
  readonly changes: readonly Change[];
  /** What is in both stands in another order. */
  readonly reordered: boolean;
}

/** A text that the other side doesn't have, and the last text before it that it has. */
interface Alone {
  readonly text: string;
  readonly behind: string;
}

/** Compares paragraphs as people see them: without regard to kinds of spaces. */
export function textChanges(before: readonly string[], after: readonly string[]): TextChanges {
  const [left, right] = [before.map(plain), after.map(plain)];
  const [goneOrChanged, ours] = parted(left, right);
  const [newOrChanged, theirs] = parted(right, left);
  const inPlace = samePlaces(goneOrChanged, newOrChanged);
  const gone = goneOrChanged.filter((one) => !inPlace.some(([a]) => a === one));
  const added = newOrChanged.filter((one) => !inPlace.some(([, b]) => b === one));
  const texts = (all: readonly Alone[]) => all.map(({ text }) => text);
  const alike = pairAlike(texts(gone), texts(added)).map(([i, j]) => [gone[i], added[j]] as const);
  const partner = new Map([...inPlace, ...alike]);
  const taken = new Set(partner.values());
  return {
    changes: [
      ...goneOrChanged.map((one) => ({ before: one.text, after: partner.get(one)?.text ?? null })),
      ...newOrChanged.filter((one) => !taken.has(one)).map(({ text }) => ({ before: null, after: text })),
    ],
    reordered: ours.some((text, i) => text !== theirs[i]),
  };
}

/** A text with each run of spaces as one, composed. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The texts that `others` doesn't have as often, and those that it has. */
function parted(texts: readonly string[], others: readonly string[]): [alone: Alone[], shared: string[]] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  const [alone, shared]: [Alone[], string[]] = [[], []];
  for (const text of texts) {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    if (count > 0) shared.push(text);
    else if (text !== '') alone.push({ text, behind: shared.at(-1) ?? '' });
  }
  return [alone, shared];
}

/** Behind the same text as many are gone as have come: one for the other. */
function samePlaces(gone: readonly Alone[], added: readonly Alone[]): readonly (readonly [Alone, Alone])[] {
  const byPlace = (all: readonly Alone[], place: string) => all.filter(({ behind }) => behind === place);
  return [...new Set(gone.map(({ behind }) => behind))].flatMap((place) => {
    const [ours, theirs] = [byPlace(gone, place), byPlace(added, place)];
    if (ours.length !== theirs.length) return [];
    return ours.flatMap((one, i) => (theirs[i] ? [[one, theirs[i]] as const] : []));
  });
}
