import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { AxisSpec, ChartSpec } from '../schema/chart-schema.ts';
import { isRound } from './chart-types.ts';
import type { ValueAxis } from './types.ts';

/** More parts than these can't be told apart by size. */
const MOST_PARTS = 5;
/** Fewer spokes span no area. */
const LEAST_SPOKES = 3;

/** Reports what is wrong with the form of a chart; false when there is nothing that could be drawn. */
export function checkForm(spec: ChartSpec, at: SourcePath, reporter: Reporter): boolean {
  if (spec.categories.length === 0) reporter.add('chart/no-categories', [...at, 'categories']);
  if (spec.series.length === 0) reporter.add('chart/no-series', [...at, 'series']);
  if (spec.categories.length === 0 || spec.series.length === 0) return false;
  checkLengths(spec, at, reporter);
  checkCategories(spec.categories, at, reporter);
  if (isRound(spec.type)) checkRound(spec, at, reporter);
  for (const key of ['of', 'form'] as const) {
    if (spec[key] !== undefined && spec.type !== 'progress')
      reporter.add('chart/progress-unused', [...at, key], { key }, { onKey: true });
  }
  if (spec.type === 'waterfall' && spec.series.length > 1)
    reporter.add('chart/waterfall-series', [...at, 'series'], { count: spec.series.length });
  if (!checkCounts(spec, at, reporter)) return false;
  if (spec.series.some(({ values }) => values.some((value) => value !== null))) return true;
  reporter.add('chart/no-values', [...at, 'series']);
  return false;
}

/** Reports types that need so many categories or series; false where it can't be drawn. */
function checkCounts({ type, categories, series }: ChartSpec, at: SourcePath, reporter: Reporter): boolean {
  if (type === 'slope' && categories.length !== 2)
    reporter.add('chart/slope-categories', [...at, 'categories'], { count: categories.length });
  else if (type === 'radar' && categories.length < LEAST_SPOKES)
    reporter.add('chart/radar-categories', [...at, 'categories'], { count: categories.length });
  else if (type === 'dumbbell' && series.length !== 2)
    reporter.add('chart/dumbbell-series', [...at, 'series'], { count: series.length });
  else return true;
  return false;
}

/**
 * A category without a name leaves a hole under its mark, and Office's own tools take it for a mistake; of two with one name
 * nobody knows which is meant.
 */
function checkCategories(categories: ChartSpec['categories'], at: SourcePath, reporter: Reporter): void {
  const seen = new Set<string>();
  for (const [i, category] of categories.entries()) {
    const [name, place] = [String(category).trim(), [...at, 'categories', i]];
    if (name === '') reporter.add('chart/empty-category', place, { number: i + 1 });
    else if (seen.has(name)) reporter.add('chart/duplicate-category', place, { category: name });
    seen.add(name);
  }
}

function checkLengths({ series, categories }: ChartSpec, at: SourcePath, reporter: Reporter): void {
  for (const [i, { name, values }] of series.entries()) {
    if (values.length === categories.length) continue;
    const args = { series: name, values: values.length, categories: categories.length };
    reporter.add('chart/length-mismatch', [...at, 'series', i, 'values'], args);
  }
}

function checkRound({ type, series, categories, axis }: ChartSpec, at: SourcePath, reporter: Reporter): void {
  if (series.length > 1) reporter.add('chart/several-series', [...at, 'series'], { count: series.length });
  // Progress of several categories is drawn as bars.
  if (type !== 'progress' && categories.length > MOST_PARTS) {
    reporter.add('chart/too-many-parts', [...at, 'categories'], { count: categories.length });
  }
  if (axis !== undefined) reporter.add('chart/axis-unused', [...at, 'axis'], {}, { onKey: true });
}

/** Reports series of the same name. */
export function checkNames(names: readonly string[], at: SourcePath, reporter: Reporter): void {
  const seen = new Set<string>();
  for (const [i, name] of names.entries()) {
    if (seen.has(name)) reporter.add('chart/duplicate-series', [...at, 'series', i, 'name'], { series: name });
    seen.add(name);
  }
}

/** Reports colours of what isn't in the chart. */
export function checkColors(
  { colors = {} }: ChartSpec,
  known: readonly string[],
  at: SourcePath,
  reporter: Reporter,
): void {
  for (const name of Object.keys(colors)) {
    if (known.includes(name)) continue;
    const near = didYouMean(name, known);
    const args = { name, near: near ?? '', known: known.join(', ') };
    const code = near === null ? 'chart/unknown-color-name' : 'chart/unknown-color-name-near';
    reporter.add(code, [...at, 'colors', name], args, { onKey: true });
  }
}

/** A value to be drawn, and how it is printed. */
export interface Drawn {
  readonly value: number;
  readonly text: string;
}

/** Reports parts that a circle can't have; false when nothing is left of it. */
export function checkParts(
  parts: readonly (Drawn | null)[],
  categories: readonly string[],
  at: SourcePath,
  reporter: Reporter,
): boolean {
  for (const [i, part] of parts.entries()) {
    if (part === null || part.value >= 0) continue;
    const args = { category: categories[i] ?? '', value: part.text };
    reporter.add('chart/negative-part', [...at, 'series', 0, 'values', i], args);
  }
  if (parts.some((part) => part !== null && part.value < 0)) return false;
  if (parts.some((part) => part !== null && part.value > 0)) return true;
  reporter.add('chart/nothing-to-share', [...at, 'series', 0, 'values']);
  return false;
}

/** Reports values below zero on a radar, whose middle is zero; false where there is one. */
export function checkSpokes(
  rows: readonly (readonly (Drawn | null)[])[],
  categories: readonly string[],
  at: SourcePath,
  reporter: Reporter,
): boolean {
  let sound = true;
  for (const [s, row] of rows.entries()) {
    for (const [i, drawn] of row.entries()) {
      if (drawn === null || drawn.value >= 0) continue;
      const args = { category: categories[i] ?? '', value: drawn.text };
      reporter.add('chart/radar-negative', [...at, 'series', s, 'values', i], args);
      sound = false;
    }
  }
  return sound;
}

export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The bounds that the author gave an axis at `at`, as far as they make one. */
export function checkBounds(axis: AxisSpec | undefined, at: SourcePath, reporter: Reporter): Bounds {
  const { min, max } = axis ?? {};
  if (min !== undefined && max !== undefined && min >= max) {
    reporter.add('chart/axis-range', at, { min, max });
    return {};
  }
  return { min, max };
}

/** An end of a mark, how its value is printed, and where it was written. */
export interface MarkEnd {
  readonly end: number;
  readonly text: string;
  readonly at: SourcePath;
}

/** Reports what an axis cuts off: it can only be one that the author bounded. `bars`: marks that begin at zero. */
export function checkAxis(
  { min, max }: ValueAxis,
  bars: boolean,
  ends: readonly MarkEnd[],
  at: SourcePath,
  reporter: Reporter,
): void {
  if (bars && (min > 0 || max < 0)) reporter.add('chart/axis-without-zero', at);
  for (const { end, text, at: place } of ends) {
    if (end < min || end > max) reporter.add('chart/axis-cuts', place, { value: text, min, max });
  }
}
