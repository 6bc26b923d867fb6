/** A word, a number with its marks, or a single sign of a text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;

/** The tokens of a text from left to right. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** From this share of common tokens on, two texts are taken for one that was changed. */
const LIKE = 0.4;

/** More pairs than these aren't looked at: such lists have nothing to do with each other. */
const MOST_PAIRS = 250_000;

/** Pairs what is alike, each with the most alike of those that are left; indexes into both lists. */
export function pairAlike(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const [left, right] = [before.map(bagOf), after.map(bagOf)];
  const scored = left.flatMap((ours, i) => right.map((theirs, j) => ({ i, j, score: likeness(ours, theirs) })));
  const best = scored.filter(({ score }) => score >= LIKE).sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return best.flatMap(({ i, j }) => {
    if (lefts.has(i) || rights.has(j)) return [];
    lefts.add(i);
    rights.add(j);
    return [[i, j] as const];
  });
}

/** How often each token stands in a text, and how many there are. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(text: string): Bag {
  const tokens = tokensOf(text.toLowerCase());
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  return { counts, size: tokens.length };
}

/** How many tokens two texts share: from 0, none, to 1, all. */
function likeness(a: Bag, b: Bag): number {
  let shared = 0;
  for (const [text, count] of a.counts) shared += Math.min(count, b.counts.get(text) ?? 0);
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}

/** More steps than these aren't worth it: texts so long are taken for altogether different between their like ends. */
const MOST_STEPS = 4_000_000;

/** For each item of `before` the index of the same item in `after` (null = gone), as many of them in one order as can be. */
export function aligned(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  let head = 0;
  while (head < before.length && before[head] === after[head] && head < after.length) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const between = longestCommon(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const shift = after.length - before.length;
  return before.map((_, i) => {
    if (i < head) return i;
    if (i >= before.length - tail) return i + shift;
    const found = between[i - head];
    return found === null || found === undefined ? null : found + head;
  });
}

function longestCommon(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  const width = after.length + 1;
  if (before.length * after.length > MOST_STEPS) return before.map(() => null);
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let j = 0;
  return before.map((item, i) => {
    while (j < after.length && item !== after[j] && at(i, j + 1) > at(i + 1, j)) j++;
    if (item !== after[j]) return null;
    return j++;
  });
}
