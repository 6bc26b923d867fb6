import type Big from 'big.js';
import { Decimal, ONE } from './decimal.ts';
import { leadingScale, parseUnit } from './units.ts';

/** A number found in a source's own words: '14,65 nghìn tỷ đồng' is 14.65 with 2 decimals and the exponent 12. */
export interface WrittenNumber {
  readonly value: Big;
  readonly decimals: number;
  /** Power of ten of the scale words that follow it. */
  readonly exponent: number;
}

/** All numbers in `text`, read as Vietnamese writes them: 1.234,5. */
export function readWritten(text: string): WrittenNumber[] {
  const words = text.normalize('NFC');
  return [...words.matchAll(/(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?/g)].map((match) => {
    const [all, whole = '', fraction = ''] = match;
    return {
      value: Decimal(`${whole.replaceAll('.', '')}.${fraction || '0'}`),
      decimals: fraction.length,
      exponent: leadingScale(words.slice(match.index + all.length)).exponent,
    };
  });
}

/** The number of `text` that says `value` in `unit`, or undefined; its sign may be in the words ('giảm'). */
export function findWritten(value: Big, unit: string, text: string): WrittenNumber | undefined {
  const size = value.abs();
  const scaled = (written: WrittenNumber) => written.value.times(Decimal(`1e${written.exponent}`));
  return readWritten(text).find((written) => written.value.eq(size) || scaled(written).eq(size.times(scaleOver(unit))));
}

/** The decimals that `text` shows of `value` in `unit`; 0 when it doesn't show it. */
export function writtenDecimals(value: Big, unit: string, text: string): number {
  const written = findWritten(value, unit, text);
  if (written === undefined) return 0;
  const shift = written.value.eq(value.abs()) ? 0 : written.exponent - scaleOver(unit).e;
  return Math.max(0, written.decimals - shift);
}

function scaleOver(unit: string): Big {
  return parseUnit(unit).over[0]?.scale ?? ONE;
}
