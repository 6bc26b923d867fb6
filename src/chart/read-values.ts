import type { Evaluator } from '../data/evaluator.ts';
import { readableDecimals, readableUnit } from '../data/readable-unit.ts';
import type { Figure, Quantity } from '../data/types.ts';
import { PERCENT, RANK } from '../data/units.ts';
import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { plainText } from './decimal.ts';
import type { AxisName } from './types.ts';

/** A value of a chart. `figure` is null where no observation stands behind it: a number that was typed in. */
export interface Reading {
  readonly source: string;
  readonly at: SourcePath;
  readonly quantity: Quantity;
  readonly figure: Figure | null;
}

/** The values of a chart by series and category, those of one axis in one unit; null = missing or wrong. */
export interface Readings {
  readonly rows: readonly (readonly (Reading | null)[])[];
  readonly scales: Readonly<Record<AxisName, Scale>>;
  /** Of points on a plane: where they stand along the horizontal axis, and their sizes. Without points these are empty. */
  readonly x: ScaledRows;
  readonly sizes: ScaledRows;
}

/** Values in one unit, by series and category. */
export interface ScaledRows {
  readonly rows: Rows;
  readonly scale: Scale;
}

/** What the values of one axis have in common. */
export interface Scale {
  /** As it is printed in the deck's language; '' = none. */
  readonly unit: string;
  /** As the data package writes it. */
  readonly code: string;
  readonly percent: boolean;
  /** The decimals that they are printed with, as far as each one's source supports them. */
  readonly decimals: number;
}

type Rows = Readings['rows'];

interface Context {
  readonly evaluator: Evaluator;
  readonly reporter: Reporter;
}

/** A unit that the author asks for, and where. */
interface Wanted {
  readonly unit: string | undefined;
  readonly at: SourcePath;
}

/** Evaluates the values of a chart and brings those of each axis to one unit: the author's, else one in which they read easily. */
export function readValues(spec: ChartSpec, axes: readonly AxisName[], at: SourcePath, context: Context): Readings {
  const read = (key: 'values' | 'x' | 'sizes') =>
    spec.series.map((one, s) =>
      spec.categories.map((_, i) => readValue(one[key]?.[i] ?? null, [...at, 'series', s, key, i], context)),
    );
  const written = read('values');
  const first = scaled(written.map(ifOn(axes, 'first')), wantedFirst(spec, at), context, aimsOf(spec, at, context));
  const second = scaled(
    written.map(ifOn(axes, 'second')),
    { unit: spec.secondAxis?.unit, at: [...at, 'secondAxis', 'unit'] },
    context,
  );
  const rows = axes.map((axis, s) => (axis === 'first' ? first : second).rows[s] ?? []);
  const x = scaled(read('x'), { unit: spec.xAxis?.unit, at: [...at, 'xAxis', 'unit'] }, context);
  const sizes = scaled(read('sizes'), { unit: undefined, at: [...at, 'series'] }, context);
  return { rows, scales: { first: first.scale, second: second.scale }, x, sizes };
}

function ifOn(axes: readonly AxisName[], axis: AxisName): (row: Rows[number], series: number) => Rows[number] {
  return (row, series) => (axes[series] === axis ? row : []);
}

/** The target's values as they are written; what is wrong with them is said where they are read. */
function aimsOf({ target }: ChartSpec, at: SourcePath, context: Context): Rows[number] {
  const said = typeof target === 'object' ? target.value : (target ?? null);
  const silent: Context = { ...context, reporter: { file: '', add: () => {} } };
  return (Array.isArray(said) ? said : [said]).map((value) => readValue(value, [...at, 'target'], silent));
}

function wantedFirst({ axis, unit }: ChartSpec, at: SourcePath): Wanted {
  return axis?.unit === undefined ? { unit, at: [...at, 'unit'] } : { unit: axis.unit, at: [...at, 'axis', 'unit'] };
}

function scaled(written: Rows, wanted: Wanted, context: Context, beside: Rows[number] = []): ScaledRows {
  const unit = wanted.unit ?? unitOf([...written, beside]);
  const fitting = written.map((row) => row.map((reading) => reading && inUnit(reading, unit, context.evaluator)));
  const rows = shortened(fitting, written, context.evaluator);
  reportMisfits(written, rows, wanted, unit, context.reporter);
  const printed = boundReadings(rows).find(({ figure }) => figure.unit !== '')?.figure.unit ?? unit;
  const decimals = rows.flat().reduce((most, reading) => Math.max(most, reading?.quantity.decimals ?? 0), 0);
  return { rows, scale: { unit: printed, code: unit, percent: printed === PERCENT, decimals } };
}

/** The readings with observations behind them, in reading order. */
export function boundReadings(rows: Rows): readonly (Reading & { readonly figure: Figure })[] {
  return rows.flat().filter((reading) => reading !== null && reading.figure !== null) as (Reading & {
    figure: Figure;
  })[];
}

/** A number that was typed is in the unit of the figures: then these stay in theirs. */
function unitOf(rows: Rows): string {
  const bound = boundReadings(rows).map(({ quantity }) => quantity);
  const typed = rows.flat().some((reading) => reading && !reading.figure);
  return typed ? (bound[0]?.unit ?? '') : readableUnit(bound);
}

function readValue(value: string | number | null, at: SourcePath, { evaluator, reporter }: Context): Reading | null {
  if (value === null) return null;
  const source = typeof value === 'number' ? plainText(value) : value;
  const quantity = evaluator.quantity(source);
  if (!quantity.ok) {
    const { code, args, span } = quantity.problem;
    reporter.add(code, at, args, typeof value === 'string' ? { span } : {});
    return null;
  }
  if (quantity.value.unit === RANK) {
    reporter.add('chart/rank-value', at, { value: source });
    return null;
  }
  if (quantity.value.trace.length === 0) reporter.add('chart/unbound-value', at, { value: source });
  return readingOf(source, at, quantity.value, evaluator);
}

function readingOf(source: string, at: SourcePath, quantity: Quantity, evaluator: Evaluator): Reading {
  const printed = quantity.trace.length > 0 ? evaluator.print(source) : null;
  const figure = printed?.ok && typeof printed.value !== 'string' ? printed.value : null;
  return { source, at, quantity, figure };
}

/** A value beside those of a series, in the unit of their axis; null = missing or wrong, which is reported. */
export function readInUnit(
  value: string | number | null,
  at: SourcePath,
  { code: unit }: Scale,
  context: Context,
): Reading | null {
  const reading = readValue(value, at, context);
  if (reading === null) return null;
  const fitting = inUnit(reading, unit, context.evaluator);
  const args = { value: reading.source, unit: reading.quantity.unit || '–', wanted: unit || '–' };
  if (fitting === null) context.reporter.add('chart/mixed-units', at, args);
  return fitting;
}

/** A typed number is taken to be in the chart's unit already. */
function inUnit(reading: Reading, unit: string, evaluator: Evaluator): Reading | null {
  const { source, at, quantity } = reading;
  if (quantity.trace.length === 0 || quantity.unit === unit) return reading;
  if (unit === '') return null;
  const scaledSource = `${source} | in: ${unit}`;
  const scaled = evaluator.quantity(scaledSource);
  return scaled.ok ? readingOf(scaledSource, at, scaled.value, evaluator) : null;
}

/** Figures in another unit than their own have more digits than anybody reads: 1.303,182268 triệu người. */
function shortened(rows: Rows, written: Rows, evaluator: Evaluator): Rows {
  const most = readableDecimals(boundReadings(rows).map(({ quantity }) => quantity));
  return rows.map((row, s) =>
    row.map((reading, i) => {
      if (!reading || reading === written[s]?.[i] || reading.quantity.decimals <= most) return reading;
      if (/\|\s*digits/.test(reading.source)) return reading;
      const source = `${reading.source} | digits: ${most}`;
      const quantity = evaluator.quantity(source);
      return quantity.ok ? readingOf(source, reading.at, quantity.value, evaluator) : reading;
    }),
  );
}

/** A unit that the author asked for is to blame once; without one, each value that differs from the first is. */
function reportMisfits(written: Rows, rows: Rows, asked: Wanted, unit: string, reporter: Reporter): void {
  const blamed = new Set<string>();
  for (const [reading, fitting] of written.flatMap((row, s) => row.map((one, i) => [one, rows[s]?.[i]] as const))) {
    if (reading === null || fitting !== null) continue;
    const own = reading.quantity.unit;
    const args = { value: reading.source, unit: own || '–', wanted: unit || '–' };
    if (asked.unit === undefined) reporter.add('chart/mixed-units', reading.at, args);
    else if (!blamed.has(own)) reporter.add('chart/wrong-unit', asked.at, args);
    blamed.add(own);
  }
}
