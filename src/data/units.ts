import type Big from 'big.js';
import { Decimal, ONE } from './decimal.ts';

/**
 * A unit read from its text: 'nghìn tỷ đồng' has one factor, 'triệu đồng/người' one over and one under the stroke.
 * `base` is what is counted ('đồng'; '' for a bare scale), `scale` how many at a time (10¹²).
 */
export interface Unit {
  readonly over: readonly Factor[];
  readonly under: readonly Factor[];
}

interface Factor {
  readonly text: string;
  readonly base: string;
  readonly scale: Big;
}

/** A unit that came out of a calculation, and what its number must still be multiplied by. */
export interface Combined {
  readonly unit: string;
  readonly factor: Big;
}

export const PERCENT = '%';
export const POINTS = 'points';
export const RANK = 'rank';

/** Units of what is measured of each, and would mean nothing added up. */
const AVERAGES: ReadonlySet<string> = new Set([PERCENT, POINTS, RANK, 'tuổi', 'năm', 'lần', 'điểm', 'độ', '°C']);

const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
]);

const SCALE_NAMES = {
  vi: [
    [15, 'triệu tỷ'],
    [12, 'nghìn tỷ'],
    [9, 'tỷ'],
    [6, 'triệu'],
    [3, 'nghìn'],
  ],
  en: [
    [15, 'quadrillion'],
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
    [3, 'thousand'],
  ],
} as const;

/** Reads a unit as it is written in Vietnamese or English: scale words first, '/' or ' per ' before what it is counted by. */
export function parseUnit(text: string): Unit {
  const [over = '', ...under] = text.split(/\s*\/\s*|\s+per\s+/).map((part) => part.trim());
  return { over: over === '' ? [] : [factorOf(over)], under: under.map(factorOf) };
}

/** The scale words that lead `text`: their product as a power of ten, and what stands after them. */
export function leadingScale(text: string): { readonly exponent: number; readonly rest: string } {
  let rest = text.trim();
  let exponent = 0;
  for (;;) {
    const [word = ''] = /^\S*/.exec(rest) ?? [];
    const power = SCALE_WORDS.get(word);
    if (power === undefined) return { exponent, rest };
    exponent += power;
    rest = rest.slice(word.length).trimStart();
  }
}

/** What a number in `from` is multiplied by to stand in `to`; null when they don't measure the same thing. */
export function conversion(from: string, to: string): Big | null {
  if (from === to) return ONE;
  const [a, b] = [parseUnit(from), parseUnit(to)];
  if (basesOf(a.over) !== basesOf(b.over) || basesOf(a.under) !== basesOf(b.under)) return null;
  return scaleOf(a).div(scaleOf(b));
}

/** The unit of `left × right` ('multiply') or `left / right` ('divide'); null when that is no sensible unit. */
export function combine(left: string, right: string, how: 'multiply' | 'divide'): Combined | null {
  const [a, b] = [parseUnit(left), parseUnit(right)];
  const combined =
    how === 'multiply'
      ? cancelled([...a.over, ...b.over], [...a.under, ...b.under])
      : cancelled([...a.over, ...b.under], [...a.under, ...b.over]);
  return sensible(combined) ? { unit: unitText(combined), factor: combined.factor } : null;
}

/** True for a unit that counts single things: no scale word, no per cent, no points, no rank. */
export function countsOnes(unit: string): boolean {
  return ![PERCENT, POINTS, RANK].includes(unit) && scaleOf(parseUnit(unit)).eq(ONE);
}

/** True for a unit whose numbers of several areas or periods may be added: not for rates, ratios, ages and bare numbers. */
export function canBeSummed(unit: string): boolean {
  const { over, under } = parseUnit(unit);
  const [counted] = over;
  return counted !== undefined && counted.base !== '' && under.length === 0 && !AVERAGES.has(counted.base);
}

/** `unit` with every scale word in the words of `lang` and every base renamed: 'nghìn tỷ đồng' → 'trillion VND'. */
export function renameUnit(unit: string, lang: 'vi' | 'en', rename: (base: string) => string): string {
  const { over, under } = parseUnit(unit);
  const renamed = (factor: Factor): Factor => {
    const text = `${scaleName(factor.scale, lang)} ${rename(factor.base)}`.trim();
    return { ...factor, text };
  };
  return unitText({ over: over.map(renamed), under: under.map(renamed) });
}

/** The power of ten of the scale words of a unit's first factor: 9 of 'tỷ đồng/người'. */
export function scaleExponent(unit: string): number {
  return parseUnit(unit).over[0]?.scale.e ?? 0;
}

/** The same unit with the greatest scale word that is no more than 10^exponent; '%', points and ranks have none. */
export function inScale(unit: string, exponent: number): string {
  const { over, under } = parseUnit(unit);
  if ([PERCENT, POINTS, RANK].includes(unit) || over.length > 1) return unit;
  const [, name = ''] = SCALE_NAMES.vi.find(([power]) => power <= exponent) ?? [];
  const base = over[0]?.base ?? '';
  return unitText({ over: [factorOf(`${name} ${base}`.trim())], under });
}

function factorOf(text: string): Factor {
  const { exponent, rest } = leadingScale(text);
  return { text, base: rest.replace(/\s+/g, ' '), scale: tenTo(exponent) };
}

function cancelled(over: readonly Factor[], under: readonly Factor[]): Unit & { readonly factor: Big } {
  const left: Factor[] = [];
  const unpaired = [...under];
  let factor = ONE;
  for (const above of over) {
    const index = unpaired.findIndex((below) => below.base === above.base);
    if (index < 0) left.push(above);
    else factor = factor.times(above.scale).div(unpaired.splice(index, 1)[0]?.scale ?? ONE);
  }
  return { over: left, under: unpaired, factor };
}

function sensible({ over, under }: Unit): boolean {
  if (over.length > 1 || (over.length === 0 && under.length > 0)) return false;
  const alone = over.length + under.length === 1;
  return alone || ![...over, ...under].some(({ base }) => [PERCENT, POINTS, RANK].includes(base));
}

function unitText({ over, under }: Unit): string {
  return [...over, ...under].map(({ text }) => text).join('/');
}

function basesOf(factors: readonly Factor[]): string {
  const bases = factors.map(({ base }) => base).filter((base) => base !== '');
  return bases.sort().join('/');
}

function scaleOf({ over, under }: Unit): Big {
  const product = (factors: readonly Factor[]) => factors.reduce((scale, factor) => scale.times(factor.scale), ONE);
  return product(over).div(product(under));
}

function scaleName(scale: Big, lang: 'vi' | 'en'): string {
  let exponent = scale.e;
  const words: string[] = [];
  for (const [power, name] of SCALE_NAMES[lang]) {
    for (; exponent >= power; exponent -= power) words.unshift(name);
  }
  return words.join(' ');
}

function tenTo(exponent: number): Big {
  return Decimal(`1e${exponent}`);
}
