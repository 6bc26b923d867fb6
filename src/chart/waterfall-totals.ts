import { ZERO } from '../data/decimal.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import type { ChartContext } from './context.ts';
import { plainText } from './decimal.ts';
import type { Readings } from './read-values.ts';

/** Which categories of a waterfall are levels; names that aren't categories are reported. */
export function totalsOf(
  { type, totals = [] }: ChartSpec,
  categories: readonly string[],
  at: SourcePath,
  { reporter, printText }: ChartContext,
): readonly boolean[] {
  if (type !== 'waterfall') {
    if (totals.length > 0) reporter.add('chart/totals-unused', [...at, 'totals'], {}, { onKey: true });
    return categories.map(() => false);
  }
  const names = totals.map((name, i) => {
    const place = [...at, 'totals', i];
    const said = printText(name, place);
    if (categories.includes(said)) return said;
    const near = didYouMean(said, categories);
    const code = near === null ? 'chart/unknown-total' : 'chart/unknown-total-near';
    reporter.add(code, place, { name: said, near: near ?? '', categories: categories.join(', ') });
    return said;
  });
  return categories.map((name) => names.includes(name));
}

/** The waterfall with totals that say no value of their own as the sum of what comes before them. */
export function withSums(spec: ChartSpec, totals: readonly boolean[]): ChartSpec {
  const [first] = spec.series;
  if (spec.type !== 'waterfall' || first === undefined) return spec;
  let terms: readonly string[] = [];
  const values = first.values.map((value, i) => {
    const summed = totals[i] && value === null && terms.length > 0 ? terms.join(' + ') : value;
    if (totals[i]) terms = summed === null ? terms : [termOf(summed)];
    else if (value !== null) terms = [...terms, termOf(value)];
    return summed;
  });
  return { ...spec, series: [{ ...first, values }] };
}

/** A value within a sum: its filters are of the way it is printed. */
function termOf(value: string | number): string {
  if (typeof value === 'number') return `(${plainText(value)})`;
  return /^\(.*\)$/.test(value) ? value : `(${value.replace(/\|.*$/s, '').trim()})`;
}

/** Reports totals that differ from what the steps before them come to by more than rounding. */
export function checkSums(
  categories: readonly string[],
  totals: readonly boolean[],
  { rows, scales }: Readings,
  { reporter }: ChartContext,
): void {
  let level: { readonly sum: typeof ZERO; readonly terms: number } | null = { sum: ZERO, terms: 0 };
  for (const [i, reading] of (rows[0] ?? []).entries()) {
    if (reading === null || reading.quantity.qualifier !== 'exact') {
      level = null;
      continue;
    }
    const { value } = reading.quantity;
    if (!totals[i]) {
      level = level && { sum: level.sum.plus(value), terms: level.terms + 1 };
      continue;
    }
    const rounding = ((level?.terms ?? 0) + 1) / 2 / 10 ** scales.first.decimals;
    if (level && level.terms > 0 && level.sum.minus(value).abs().gt(rounding)) {
      const args = { category: categories[i] ?? '', value: value.toFixed(), sum: level.sum.toFixed() };
      reporter.add('chart/waterfall-sum', reading.at, args);
    }
    level = { sum: value, terms: 1 };
  }
}
