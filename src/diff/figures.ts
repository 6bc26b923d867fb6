import type { FigureJson, JsonDecimal } from '../deck/figure-json.ts';
import { aligned, type Token, tokensOf } from './likeness.ts';
import { plain } from './texts.ts';
import type { Change, FigureChange, FigureOf, SlideSaid } from './types.ts';

type Figures = Pick<SlideSaid, 'figures'>;

/** The figures in texts that changed: what stands now where each stood, found by the words around it. */
export function figureChanges(changes: readonly Change[], before: Figures, after: Figures): readonly FigureChange[] {
  const found = changes.flatMap(({ before: old, after: now }) => {
    if (old === null || now === null) return [];
    const alone = numberAlone(old, now, before.figures);
    if (alone) return [alone];
    const forth = replaced(old, now, before.figures);
    const back = replaced(now, old, after.figures).flatMap((one) =>
      one.after === null ? [] : [{ ...one, before: one.after, after: one.before }],
    );
    const seen = new Set(forth.map(keyOf));
    return [...forth, ...back.filter((one) => !seen.has(keyOf(one)))];
  });
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** What a figure is, from the one among `figures` with this value; nothing where several say different things. */
export function figureOfValue(value: JsonDecimal, { figures }: Figures): FigureOf {
  const all = value === null ? [] : figures.filter((figure) => sameNumber(figure.value, value));
  const [first] = all;
  return first && new Set(all.map(({ expression }) => expression)).size === 1 ? figureOf(first) : NO_FIGURE;
}

/** Nothing is known of a number. */
export const NO_FIGURE: FigureOf = { expression: '', indicators: [], places: [] };

const DIGITS = 12; // programs that reckon in doubles differ in the fifteenth

/** Whether two numbers are one, as precise as spreadsheets keep them. */
export function sameNumber(a: JsonDecimal, b: JsonDecimal): boolean {
  if (a === null || b === null) return a === b;
  return Number(a).toPrecision(DIGITS) === Number(b).toPrecision(DIGITS);
}

function figureOf({ expression, trace }: FigureJson): FigureOf {
  const places = trace.map(({ source, locator }) => [source, locator].filter((part) => part !== '').join(': '));
  return {
    expression,
    indicators: [...new Set(trace.map(({ indicator }) => indicator))],
    places: [...new Set(places)].filter((place) => place !== ''),
  };
}

/** On a card the number stands by itself, and its unit below it: the figures that begin with it, if they are one. */
function numberAlone(old: string, now: string, figures: readonly FigureJson[]): FigureChange | null {
  const isNumber = /^[^\p{L}]*\d[^\p{L}]*$/u;
  if (!isNumber.test(old) || !isNumber.test(now)) return null;
  const own = figures.filter(({ text }) => plain(text).startsWith(`${old} `));
  const [first] = own;
  if (!first || new Set(own.map(({ expression }) => expression)).size > 1) return null;
  return { ...figureOf(first), before: old, after: now };
}

function keyOf({ before, after }: Change): string {
  return `${before}\n${after}`;
}

function replaced(old: string, now: string, figures: readonly FigureJson[]): readonly FigureChange[] {
  const [left, right] = [tokensOf(old), tokensOf(now)];
  const map = aligned(textsOf(left), textsOf(right));
  return uniqueTexts(figures).flatMap((figure) => {
    const words = textsOf(tokensOf(plain(figure.text)));
    return placesOf(words, left).flatMap((from): FigureChange[] => {
      const own = words.map((_, k) => map[from + k] ?? null);
      if (own.every((index, k) => index !== null && index === (own[0] ?? 0) + k)) return [];
      const instead = inPlaceOf(words, from, map, right);
      const after = instead.length === 0 ? null : now.slice(instead[0]?.start, instead.at(-1)?.end);
      return [{ ...figureOf(figure), before: plain(figure.text), after }];
    });
  });
}

/**
 * What stands in the place of a figure's `words` at `from`: a number with as many words around it as the figure had, between
 * the tokens that the neighbours became. [] where no number is there, or so much that it is another sentence.
 */
function inPlaceOf(
  words: readonly string[],
  from: number,
  map: readonly (number | null)[],
  right: readonly Token[],
): readonly Token[] {
  const until = from + words.length;
  const before = map.slice(0, from).findLast((index) => index !== null) ?? -1;
  const behind = map.slice(until).find((index) => index !== null) ?? right.length;
  const room = right.slice(before + 1, behind);
  const first = room.findIndex(isNumber);
  if (first < 0 || room.length > 2 * words.length + 2) return [];
  const lead = words.findIndex((text) => isNumber({ text }));
  const trail = words.length - 1 - words.findLastIndex((text) => isNumber({ text }));
  const last = map[until - 1] ?? null;
  const end = last === null ? room.findLastIndex(isNumber) + trail + 1 : last - before;
  return room.slice(Math.max(0, first - lead), end);
}

function isNumber({ text }: Pick<Token, 'text'>): boolean {
  return /\d/.test(text);
}

function placesOf(words: readonly string[], tokens: readonly Token[]): readonly number[] {
  if (words.length === 0) return [];
  return tokens.flatMap((_, i) => (words.every((word, k) => tokens[i + k]?.text === word) ? [i] : []));
}

/** Of figures printed alike the first; the longest first, since '18.000 tỷ đồng' holds '18.000' too. */
function uniqueTexts(figures: readonly FigureJson[]): readonly FigureJson[] {
  const byText = new Map<string, FigureJson>();
  for (const figure of figures) if (!byText.has(figure.text)) byText.set(figure.text, figure);
  return [...byText.values()].sort((a, b) => b.text.length - a.text.length);
}

function textsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }) => text);
}
