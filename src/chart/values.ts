import { toDecimal } from './decimal.ts';
import type { ChartSeries } from './types.ts';

/** A decimal text as a JSON number where that is exact in binary, else the text itself. */
export function exactNumber(decimal: string): number | string {
  const { digits, places } = toDecimal(decimal);
  const fives = 5n ** BigInt(places);
  // n / 10^p = (n / 5^p) / 2^p: binary has it when 5^p divides n and what is left fits a double's 53 bits.
  const exact = digits % fives === 0n && fitsDouble(digits / fives);
  return exact ? Number(decimal) : decimal;
}

function fitsDouble(whole: bigint): boolean {
  const bits = (whole < 0n ? -whole : whole).toString(2).replace(/0+$/, '');
  return bits.length <= 53;
}

/** The values of a series as `inspect` prints them: numbers where exact in binary, else decimal texts; null = missing. */
export function seriesValues(series: ChartSeries): readonly (number | string | null)[] {
  return series.points.map(({ exact }) => (exact === null ? null : exactNumber(exact)));
}
