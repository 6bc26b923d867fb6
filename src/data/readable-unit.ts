import type { Quantity } from './types.ts';
import { inScale, scaleExponent } from './units.ts';

/** Numbers with more digits before the point than this are hard to read in a chart or a column. */
const MOST_DIGITS = 6;

/** The unit in which figures that stand beside each other, all in one unit, are read most easily; it is the same for all. */
export function readableUnit(figures: readonly Quantity[]): string {
  const unit = figures[0]?.unit ?? '';
  const digits = largestExponent(figures) + 1;
  if (digits <= MOST_DIGITS || figures.some((figure) => figure.unit !== unit)) return unit;
  const large = inScale(unit, scaleExponent(unit) + digits - 1);
  const least = Math.min(...figures.flatMap(({ value }) => (value.eq(0) ? [] : value.e)));
  // One word less, where the least would be a small fraction: 1.303 and 98 triệu rather than 1,3 and 0,1 tỷ.
  const isFraction = least + scaleExponent(unit) < scaleExponent(large) - 1;
  return isFraction ? inScale(unit, scaleExponent(large) - 1) : large;
}

/** The decimals that such figures need: 331 · 98,2 · 4,75 million. */
export function readableDecimals(figures: readonly Quantity[]): number {
  return Math.min(2, Math.max(0, 2 - largestExponent(figures)));
}

function largestExponent(figures: readonly Quantity[]): number {
  return Math.max(0, ...figures.map(({ value }) => (value.eq(0) ? 0 : value.e)));
}
