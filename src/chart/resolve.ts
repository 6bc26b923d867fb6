import type { Evaluator } from '../data/evaluator.ts';
import type { Figure, Lang } from '../data/types.ts';
import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import type { Theme } from '../theme/types.ts';
import { altTextOf } from './alt-text.ts';
import { formatCode, valueAxis } from './axis.ts';
import { checkAxis, checkBounds, checkForm, checkNames, checkParts, isRound } from './check.ts';
import { chartColors } from './colors.ts';
import { highlightedCategories } from './highlight.ts';
import { commonDecimals, labelsShown, printValues, type Shown } from './print-values.ts';
import { boundReadings, type Readings, readValues } from './read-values.ts';
import type { Chart, ChartPoint, ChartSeries, ValueAxis } from './types.ts';

/** What resolving a chart needs besides its spec; `printText` prints a text with its figures, without markup. */
export interface ChartContext {
  readonly id: string;
  readonly evaluator: Evaluator;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly reporter: Reporter;
  printText(text: string | number, at: SourcePath): string;
}

/** A chart and the figures that it shows, in reading order. */
export interface ResolvedChart {
  readonly chart: Chart;
  readonly figures: readonly Figure[];
}

/** What the steps below share. */
interface Draft {
  readonly spec: ChartSpec;
  readonly at: SourcePath;
  readonly categories: readonly string[];
  readonly names: readonly string[];
  readonly highlighted: readonly boolean[];
  readonly readings: Readings;
  /** Each value as it is printed, null where missing. */
  readonly texts: readonly (readonly (string | null)[])[];
  readonly shown: Shown;
}

const GAP_WIDTH = { single: 50, clustered: 60 } as const;

/** The neutral chart of a spec at `at`; what is wrong is reported; null when nothing can be drawn. */
export function resolveChart(spec: ChartSpec, at: SourcePath, context: ChartContext): ResolvedChart | null {
  if (!checkForm(spec, at, context.reporter)) return null;
  // A circle has room for one series only; checkForm has reported the others.
  const draft = draftOf(isRound(spec.type) ? { ...spec, series: spec.series.slice(0, 1) } : spec, at, context);
  const drawn = drawnOf(draft);
  if (!drawn.flat().some((one) => one !== null)) return null;
  if (isRound(spec.type) && !checkParts(drawn[0] ?? [], draft.categories, at, context.reporter)) return null;
  const axis = axisOf(draft, context);
  if (axis) checkAxis(spec.type, axis, drawn, at, context.reporter);
  const chart = chartOf(draft, axis, context);
  return { chart, figures: boundReadings(draft.readings.rows).map(({ figure }) => figure) };
}

function draftOf(spec: ChartSpec, at: SourcePath, context: ChartContext): Draft {
  const categories = spec.categories.map((category, i) => context.printText(category, [...at, 'categories', i]));
  const names = spec.series.map(({ name }, i) => context.printText(name, [...at, 'series', i, 'name']));
  checkNames(names, at, context.reporter);
  const highlighted = highlightedCategories(spec.highlight, categories, at, context);
  const readings = readValues(spec, at, context);
  const texts = printValues(readings, context.lang);
  return { spec, at, categories, names, highlighted, readings, texts, shown: labelsShown(spec) };
}

function drawnOf({ readings, texts }: Draft): readonly (readonly ({ value: number; text: string } | null)[])[] {
  return readings.rows.map((row, s) =>
    row.map((reading, i) => reading && { value: reading.quantity.value.toNumber(), text: texts[s]?.[i] ?? '' }),
  );
}

function axisOf(draft: Draft, { lang, reporter }: ChartContext): ValueAxis | null {
  const { spec, at, readings, shown } = draft;
  const { type } = spec;
  if (isRound(type)) return null;
  const values = readings.rows.flat().flatMap((reading) => reading?.quantity.value.toNumber() ?? []);
  return valueAxis({
    type,
    values,
    labels: shown,
    percent: readings.percent,
    lang,
    ...checkBounds(spec, at, reporter),
  });
}

function chartOf(draft: Draft, axis: ValueAxis | null, context: ChartContext): Chart {
  const { spec, at, categories, names, readings } = draft;
  const centre = centreOf(draft);
  const series = seriesOf(draft, context.theme, centre?.part ?? null);
  return {
    id: context.id,
    at,
    type: spec.type,
    categories,
    series,
    axis,
    unit: readings.percent ? '' : readings.unit,
    legend: spec.legend === undefined || spec.legend === 'auto' ? isRound(spec.type) || names.length > 1 : spec.legend,
    gapWidth: names.length > 1 ? GAP_WIDTH.clustered : GAP_WIDTH.single,
    centre: centre && { number: centre.number, label: centre.label },
    formatCode: formatCode(commonDecimals(readings), readings.percent),
    altText: describe(draft, context),
  };
}

/** `said` is the part whose figure stands in the middle: it isn't said twice. */
function seriesOf(
  { spec, names, highlighted, readings, texts, shown }: Draft,
  theme: Theme,
  said: number | null,
): readonly ChartSeries[] {
  const colors = chartColors(spec.type, names.length, highlighted, theme);
  return names.map((name, s): ChartSeries => {
    const color = colors.series[s]!; // chartColors gives a colour for every series and point
    const points = highlighted.map((highlight, i): ChartPoint => {
      const reading = readings.rows[s]?.[i] ?? null;
      const labelled = i !== said && (shown === 'all' || (shown === 'highlighted' && highlight));
      return {
        value: reading?.quantity.value.toNumber() ?? null,
        exact: reading?.quantity.value.toFixed() ?? null,
        label: labelled ? (texts[s]?.[i] ?? '') : '',
        color: colors.points[s]?.[i] ?? color,
        highlight,
        figure: reading?.figure ?? null,
      };
    });
    return { name, color, points };
  });
}

/** The first highlighted part that has a value is the one that a doughnut is about. */
function centreOf({
  spec,
  categories,
  highlighted,
  texts,
}: Draft): { number: string; label: string; part: number } | null {
  if (spec.type !== 'doughnut') return null;
  const main = highlighted.findIndex((is, i) => is && texts[0]?.[i] != null);
  return main < 0 ? null : { number: texts[0]?.[main] ?? '', label: categories[main] ?? '', part: main };
}

function describe({ spec, at, categories, names, readings, texts }: Draft, { lang, printText }: ChartContext): string {
  const lead = spec.alt === undefined ? '' : printText(spec.alt, [...at, 'alt']);
  const unit = readings.percent ? '' : readings.unit;
  const series = names.map((name, s) => ({ name, texts: texts[s] ?? [] }));
  return altTextOf({ type: spec.type, lead, unit, categories, series }, lang);
}
