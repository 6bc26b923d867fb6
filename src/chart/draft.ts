import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { isPlane, isRound, type Manner, mannersOf } from './chart-types.ts';
import { checkColors, checkNames } from './check.ts';
import { type Comparison, readChanges, readComparison } from './compare.ts';
import type { ChartContext } from './context.ts';
import { type Highlight, highlightOf } from './highlight.ts';
import { readNotes } from './notes.ts';
import { labelsShown, printShares, printValues, type Shown } from './print-values.ts';
import { type Readings, readValues } from './read-values.ts';
import { readTarget, type Target } from './target.ts';
import type { ChartNote, Compared } from './types.ts';
import { checkSums, totalsOf, withSums } from './waterfall-totals.ts';

/** What the steps of resolving a chart share. */
export interface Draft {
  readonly spec: ChartSpec;
  readonly at: SourcePath;
  readonly categories: readonly string[];
  readonly names: readonly string[];
  readonly manners: readonly Manner[];
  readonly highlight: Highlight;
  readonly readings: Readings;
  /** Each value as it is printed, null where missing. */
  readonly texts: readonly (readonly (string | null)[])[];
  /** Each mark's label if it has one: its value, its share of the whole, or on a plane its name. */
  readonly labels: readonly (readonly (string | null)[])[];
  readonly shown: Shown;
  readonly target: Target | null;
  readonly comparison: Comparison | null;
  /** By series and category: how a value stands to the period before, where the chart doesn't say so itself. */
  readonly changes: readonly (readonly (Compared | null)[])[];
  /** Of a waterfall: which categories are levels instead of steps. */
  readonly totals: readonly boolean[];
  readonly notes: readonly ChartNote[];
}

/** Everything that a chart's spec says, read and evaluated; what is wrong is reported. */
export function draftOf(spec: ChartSpec, at: SourcePath, context: ChartContext): Draft {
  const categories = spec.categories.map((category, i) => context.printText(category, [...at, 'categories', i]));
  const names = spec.series.map(({ name }, i) => context.printText(name, [...at, 'series', i, 'name']));
  checkNames(names, at, context.reporter);
  const highlight = highlightOf(spec, categories, names, at, context);
  checkColors(spec, [...categories, ...names], at, context.reporter);
  const manners = mannersOf(spec);
  const axes = manners.map(({ axis }) => axis);
  const totals = totalsOf(spec, categories, at, context);
  const readings = completed(readValues(withSums(spec, totals), axes, at, context), manners);
  if (spec.type === 'waterfall') checkSums(categories, totals, readings, context);
  const signed = (i: number): boolean => spec.type === 'waterfall' && !totals[i];
  const texts = printValues(readings, axes, context.lang, signed);
  const labels = labelsOf(spec, categories, readings, texts, context);
  const isRead = readings.rows.map((row) => row.map((reading) => reading !== null));
  return {
    spec,
    at,
    categories,
    names,
    manners,
    highlight,
    readings,
    texts,
    labels,
    shown: labelsShown(spec, manners),
    target: readTarget(spec, categories.length, readings.scales.first, at, context),
    comparison: readComparison(spec, readings, axes, at, context),
    changes: readChanges(spec, readings, axes, context),
    totals,
    notes: readNotes(spec, categories, names, isRead, at, context),
  };
}

/** A point on a plane needs all of its coordinates. */
function completed(readings: Readings, manners: readonly Manner[]): Readings {
  const { rows, x, sizes } = readings;
  const whole = (s: number, i: number): boolean => {
    const mark = manners[s]?.mark;
    if (mark !== 'dot' && mark !== 'bubble') return true;
    return x.rows[s]?.[i] != null && (mark === 'dot' || sizes.rows[s]?.[i] != null);
  };
  return { ...readings, rows: rows.map((row, s) => row.map((reading, i) => (whole(s, i) ? reading : null))) };
}

/** What a mark's label would say: on a plane the point's name, for both of its values stand on axes. */
function labelsOf(
  spec: ChartSpec,
  categories: readonly string[],
  readings: Readings,
  texts: Draft['texts'],
  { lang }: ChartContext,
): Draft['labels'] {
  if (isPlane(spec.type)) return texts.map((row) => row.map((text, i) => text && (categories[i] ?? '')));
  return spec.labels === 'shares' ? printShares(readings, isRound(spec.type), lang) : texts;
}

/** Each value as a number and as it is printed; null where missing. */
export function drawnOf({ readings, texts }: Draft): readonly (readonly ({ value: number; text: string } | null)[])[] {
  return readings.rows.map((row, s) =>
    row.map((reading, i) => reading && { value: reading.quantity.value.toNumber(), text: texts[s]?.[i] ?? '' }),
  );
}
