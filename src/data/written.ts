import type Big from 'big.js';
import { Decimal, ONE } from './decimal.ts';
import type { Lang } from './types.ts';
import { wordsOf } from './unit-words.ts';
import { leadingScale, parseUnit } from './units.ts';

/** A number found in a source's own words: '14,65 nghìn tỷ đồng' is 14.65 with 2 decimals and the exponent 12. */
export interface WrittenNumber {
  readonly value: Big;
  readonly decimals: number;
  /** Power of ten of the scale words that follow it. */
  readonly exponent: number;
  /** Where its digits stand in the text, composed (NFC): [start, end). */
  readonly span: readonly [number, number];
}

const NUMBERS = {
  vi: /(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/,
  en: /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?/,
} as const;

/** All numbers in `text`, read as its language writes them: 1.234,5 in Vietnamese, 1,234.5 elsewhere. */
export function readWritten(text: string, lang: Lang = 'vi'): WrittenNumber[] {
  const words = text.normalize('NFC');
  return [...words.matchAll(new RegExp(NUMBERS[wordsOf(lang)], 'g'))].map((match) => {
    const [all, whole = '', fraction = ''] = match;
    const end = match.index + all.length;
    return {
      value: Decimal(`${whole.replace(/\D/g, '')}.${fraction || '0'}`),
      decimals: fraction.length,
      exponent: leadingScale(words.slice(end)).exponent,
      span: [match.index, end],
    };
  });
}

/** Whether `text` says `value` in `unit`; its sign may be in the words ('giảm'). */
export function isWritten(value: Big, unit: string, text: string, lang: Lang = 'vi'): boolean {
  // Nearly every quote begins with the very number: that is told without making decimals of all that it holds.
  const [, whole = '', fraction = ''] = NUMBERS[wordsOf(lang)].exec(text) ?? [];
  const first = `${whole.replace(/\D/g, '')}.${fraction}`.replace(/\.?0*$/, '');
  return first === value.toFixed() || findWritten(value, unit, text, lang) !== undefined;
}

/** The number of `text` that says `value` in `unit`, or undefined; its sign may be in the words ('giảm'). */
export function findWritten(value: Big, unit: string, text: string, lang: Lang = 'vi'): WrittenNumber | undefined {
  const size = value.abs();
  const scaled = (written: WrittenNumber) => written.value.times(Decimal(`1e${written.exponent}`));
  return readWritten(text, lang).find(
    (written) => written.value.eq(size) || scaled(written).eq(size.times(scaleOver(unit))),
  );
}

/** The decimals that `text` shows of `value` in `unit`; 0 when it doesn't show it. */
export function writtenDecimals(value: Big, unit: string, text: string, lang: Lang = 'vi'): number {
  const written = findWritten(value, unit, text, lang);
  if (written === undefined) return 0;
  const shift = written.value.eq(value.abs()) ? 0 : written.exponent - scaleOver(unit).e;
  return Math.max(0, written.decimals - shift);
}

function scaleOver(unit: string): Big {
  return parseUnit(unit).over[0]?.scale ?? ONE;
}
