import { formatQuantity } from '../data/format.ts';
import { printable } from '../data/precision.ts';
import type { Lang } from '../data/types.ts';
import { PERCENT } from '../data/units.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import type { Reading, Readings } from './read-values.ts';

/** Which marks carry their figure. */
export type Shown = 'all' | 'highlighted' | 'none';

/** More marks than these are read off the axis instead. */
const MOST_LABELLED = 12;

/** The marks that a chart labels; circles have no axis, so theirs are labelled unless the author says none. */
export function labelsShown({ type, labels, series, categories }: ChartSpec): Shown {
  if (labels === 'all' || labels === 'none') return labels;
  const round = type === 'pie' || type === 'doughnut';
  return round || series.length * categories.length <= MOST_LABELLED ? 'all' : 'highlighted';
}

/** The decimals that all values of a chart are printed with, as far as each one's source supports them. */
export function commonDecimals({ rows }: Readings): number {
  return rows.flat().reduce((most, reading) => Math.max(most, reading?.quantity.decimals ?? 0), 0);
}

/** Each value as its label says it: qualifier and number, without the unit but for '%'; null where missing. */
export function printValues(readings: Readings, lang: Lang): readonly (readonly (string | null)[])[] {
  const decimals = commonDecimals(readings);
  return readings.rows.map((row) =>
    row.map((reading) => reading && printValue(reading, decimals, readings.percent, lang)),
  );
}

// The whole of 109/137 is left out: beside other marks, 109 is the value that the mark shows.
function printValue({ quantity }: Reading, common: number, percent: boolean, lang: Lang): string {
  const decimals = printable(common, quantity.maxDecimals);
  return formatQuantity({ ...quantity, of: null, unit: percent ? PERCENT : '' }, lang, { decimals }).text;
}
