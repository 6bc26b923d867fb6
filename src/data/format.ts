import type Big from 'big.js';
import { decimalsIn, roundTo, ZERO } from './decimal.ts';
import type { Figure, Lang, Quantity } from './types.ts';
import { type UnitNames, unitWord, wordsOf } from './unit-words.ts';
import { PERCENT, RANK } from './units.ts';

/** How a quantity is printed; `decimals` is else the quantity's own, `unitNames` (of the data set) else the indicator's. */
export interface FormatOptions {
  readonly decimals?: number;
  readonly bare?: boolean;
  readonly sign?: boolean;
  readonly abs?: boolean;
  readonly unitNames?: UnitNames;
}

export type Printed = Pick<Figure, 'text' | 'qualifier' | 'number' | 'unit'>;

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

// The same marks as Intl.NumberFormat of vi and en, which costs 10 ms at its first use.
const MARKS = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

const QUALIFIERS: Readonly<Record<'vi' | 'en', Readonly<Record<Quantity['qualifier'], string>>>> = {
  vi: { exact: '', over: 'trên', under: 'dưới', nearly: 'gần', about: 'khoảng', between: '' },
  en: { exact: '', over: 'over', under: 'under', nearly: 'nearly', about: 'about', between: '' },
};

const RANGE = { vi: ['từ', 'đến'], en: ['from', 'to'] } as const;

const OPPOSITE: Readonly<Record<Quantity['qualifier'], Quantity['qualifier']>> = {
  exact: 'exact',
  over: 'under',
  under: 'over',
  nearly: 'about',
  about: 'about',
  between: 'between',
};

/** `value` rounded half away from zero to `decimals`: '1.234,5' (vi), '1,234.5' (others), with a true minus. */
export function formatNumber(value: Big, decimals: number, lang: Lang): string {
  const rounded = roundTo(value, decimals);
  const [whole = '', fraction = ''] = rounded.abs().toFixed(Math.max(0, decimals)).split('.');
  const { group, point } = MARKS[wordsOf(lang)];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${rounded.lt(ZERO) ? MINUS : ''}${grouped}${fraction && point}${fraction}`;
}

/** Prints a quantity: qualifier, number, unit. A bound is rounded outwards, so that 'trên 28,8' never becomes 'trên 29'. */
export function formatQuantity(quantity: Quantity, lang: Lang, options: FormatOptions = {}): Printed {
  const shown = options.abs ? withoutSign(quantity) : quantity;
  const qualifier = QUALIFIERS[wordsOf(lang)][shown.qualifier];
  const number = numberOf(shown, lang, options);
  const unit = options.bare ? '' : unitOf(shown, lang, options.unitNames);
  const measured = unit === PERCENT ? number + unit : joined(number, unit);
  return { text: joined(qualifier, measured), qualifier, number, unit };
}

/** The Office number format code with `decimals` digits after the point: '#,##0.00'. */
export function officeFormatCode(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

function numberOf(quantity: Quantity, lang: Lang, options: FormatOptions): string {
  const { of, maxDecimals } = quantity;
  const decimals = options.decimals ?? quantity.decimals;
  if (quantity.qualifier === 'between') return rangeOf(quantity, decimals, lang);
  const value = roundTo(quantity.value, maxDecimals < 0 ? maxDecimals : decimals, roundingOf(quantity));
  const number = (options.sign && value.gt(ZERO) ? '+' : '') + formatNumber(value, decimals, lang);
  const whole = of && formatNumber(of, decimalsIn(of), lang);
  if (quantity.unit === RANK) return rankText(value, number, whole, lang);
  return whole === null ? number : `${number}/${whole}`;
}

// Rounded outwards. A dash between numbers one of which has a minus could be read as another.
function rangeOf({ low, high, maxDecimals }: Quantity, decimals: number, lang: Lang): string {
  const places = maxDecimals < 0 ? maxDecimals : decimals;
  const [from, to] = [low && roundTo(low, places, 'floor'), high && roundTo(high, places, 'ceil')];
  if (!from || !to) return '';
  const [first, second] = [formatNumber(from, decimals, lang), formatNumber(to, decimals, lang)];
  if (from.gte(ZERO)) return `${first}–${second}`;
  const [opening, between] = RANGE[wordsOf(lang)];
  return [opening, first, between, second].join(NO_BREAK_SPACE);
}

function withoutSign(quantity: Quantity): Quantity {
  if (quantity.value.gte(ZERO)) return quantity;
  return { ...quantity, value: quantity.value.abs(), qualifier: OPPOSITE[quantity.qualifier] };
}

function rankText(value: Big, number: string, whole: string | null, lang: Lang): string {
  if (wordsOf(lang) === 'vi') return joined('thứ', whole === null ? number : `${number}/${whole}`);
  const ordinal = number + ordinalEnding(value.toNumber());
  return whole === null ? ordinal : joined(ordinal, joined('of', whole));
}

function ordinalEnding(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}

function roundingOf({ qualifier }: Quantity): 'half-up' | 'floor' | 'ceil' {
  if (qualifier === 'over') return 'floor';
  return qualifier === 'under' || qualifier === 'nearly' ? 'ceil' : 'half-up';
}

function unitOf(quantity: Quantity, lang: Lang, unitNames: UnitNames | undefined): string {
  const own = quantity.indicator && new Map([[quantity.indicator.unit, quantity.indicator.unitEn]]);
  const names = own?.has(quantity.unit) ? own : (unitNames ?? own);
  return unitWord(quantity.unit, lang, names && { unitNames: names });
}

function joined(first: string, second: string): string {
  return first && second ? first + NO_BREAK_SPACE + second : first + second;
}
