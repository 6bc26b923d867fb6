import { Decimal } from '../data/decimal.ts';
import { formatNumber, formatQuantity } from '../data/format.ts';
import { printable } from '../data/precision.ts';
import type { Lang } from '../data/types.ts';
import { PERCENT } from '../data/units.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { isPlane, isRound, type Manner } from './chart-types.ts';
import type { Reading, Readings, Scale, ScaledRows } from './read-values.ts';
import type { AxisName } from './types.ts';

/** Which marks carry their figure. */
export type Shown = 'all' | 'highlighted' | 'ends' | 'none';

/** More marks than these are read off the axis instead; stacked ones carry their figures inside, where more have room. */
const MOST_LABELLED = 12;
const MOST_STACKED = 24;
/** On a plane names are left out where they have no room, so that more may be asked for. */
const MOST_NAMED = 60;

/** The marks that a chart labels; circles have no axis, so theirs are labelled unless the author says none. */
export function labelsShown(
  { type, labels = 'auto', series, categories, highlight }: ChartSpec,
  manners: readonly Manner[],
): Shown {
  if (labels === 'shares') return 'all';
  if (labels !== 'auto') return labels;
  if (isRound(type) || type === 'slope') return 'all';
  // The height of an area is read off the axis: a label on it names the band between two lines.
  if (manners.some(({ mark }) => mark === 'area')) return 'highlighted';
  // The lines of several series cross beside a radar's figures.
  if (type === 'radar') return series.length === 1 && categories.length <= MOST_LABELLED ? 'all' : 'highlighted';
  const stacked = manners.some(({ stack, mark }) => stack !== 'none' || mark === 'end');
  if (isPlane(type)) return highlight === undefined && categories.length <= MOST_NAMED ? 'all' : 'highlighted';
  return series.length * categories.length <= (stacked ? MOST_STACKED : MOST_LABELLED) ? 'all' : 'highlighted';
}

/** Values in one unit as `printValues` prints them. */
export function printScaled({ rows, scale }: ScaledRows, lang: Lang): readonly (readonly (string | null)[])[] {
  return rows.map((row) => row.map((reading) => reading && printValue(reading, scale, lang)));
}

/** Each value as its label says it (those of `signed` categories with a plus or minus): qualifier and number, without the unit but for '%'; null where missing. */
export function printValues(
  { rows, scales }: Readings,
  axes: readonly AxisName[],
  lang: Lang,
  signed: (category: number) => boolean = () => false,
): readonly (readonly (string | null)[])[] {
  return rows.map((row, s) =>
    row.map((reading, i) => reading && printValue(reading, scales[axes[s] ?? 'first'], lang, signed(i))),
  );
}

/** A value as its label says it. The whole of 109/137 is left out: beside other marks, 109 is the value that the mark shows. */
export function printValue({ quantity }: Reading, { decimals, percent }: Scale, lang: Lang, sign = false): string {
  const printed = { decimals: printable(decimals, quantity.maxDecimals), sign };
  return formatQuantity({ ...quantity, of: null, unit: percent ? PERCENT : '' }, lang, printed).text;
}

/** Each value as its share of the whole, '25%': of its circle, else of all series in its category; null where missing. */
export function printShares({ rows }: Readings, round: boolean, lang: Lang): readonly (readonly (string | null)[])[] {
  const value = (reading: Reading | null | undefined) => reading?.quantity.value.abs() ?? Decimal(0);
  const sum = (readings: readonly (Reading | null | undefined)[]) =>
    readings.reduce((total, reading) => total.plus(value(reading)), Decimal(0));
  return rows.map((row) =>
    row.map((reading, i) => {
      const whole = sum(round ? row : rows.map((other) => other[i]));
      if (reading === null || whole.eq(0)) return null;
      return formatNumber(value(reading).times(100).div(whole), 0, lang) + PERCENT;
    }),
  );
}
