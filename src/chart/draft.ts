import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { isRound, type Manner, mannersOf } from './chart-types.ts';
import { checkColors, checkNames } from './check.ts';
import type { ChartContext } from './context.ts';
import { type Highlight, highlightOf } from './highlight.ts';
import { labelsShown, printShares, printValues, type Shown } from './print-values.ts';
import { type Readings, readValues } from './read-values.ts';
import { readTarget, type Target } from './target.ts';

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
  /** Each mark's label if it has one: its value, or its share of the whole. */
  readonly labels: readonly (readonly (string | null)[])[];
  readonly shown: Shown;
  readonly target: Target | null;
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
  const readings = readValues(spec, axes, at, context);
  const texts = printValues(readings, axes, context.lang);
  const labels = spec.labels === 'shares' ? printShares(readings, isRound(spec.type), context.lang) : texts;
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
  };
}

/** Each value as a number and as it is printed; null where missing. */
export function drawnOf({ readings, texts }: Draft): readonly (readonly ({ value: number; text: string } | null)[])[] {
  return readings.rows.map((row, s) =>
    row.map((reading, i) => reading && { value: reading.quantity.value.toNumber(), text: texts[s]?.[i] ?? '' }),
  );
}
