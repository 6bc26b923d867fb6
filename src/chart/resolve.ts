import type { Figure } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import { altTextOf } from './alt-text.ts';
import { isRound, isSingle, TRAITS } from './chart-types.ts';
import { checkForm, checkParts, checkSpokes } from './check.ts';
import { checkMarks, checkStacked } from './check-marks.ts';
import { checkCoordinates, checkSizes } from './check-plane.ts';
import type { ChartContext } from './context.ts';
import { type Draft, draftOf, drawnOf } from './draft.ts';
import { figuresOfNotes, noteText } from './notes.ts';
import { asProgress, readProgress } from './progress.ts';
import { boundReadings } from './read-values.ts';
import { type Axes, resolveAxes, titleOf } from './resolve-axes.ts';
import { resolveSeries } from './resolve-series.ts';
import { saidTexts } from './said-texts.ts';
import { targetSeries } from './target.ts';
import type { Chart, ChartSeries, Legend } from './types.ts';
import { reckonedSteps, waterfallSeries } from './waterfall.ts';

/** A chart and the figures that it shows, in reading order. */
export interface ResolvedChart {
  readonly chart: Chart;
  readonly figures: readonly Figure[];
}

const GAP_WIDTH = { single: 50, clustered: 60 } as const;
/** More lines than these need a legend: their ends would crowd. */
const MOST_DIRECT = 4;

/** The neutral chart of a spec at `at`; what is wrong is reported; null when nothing can be drawn. */
export function resolveChart(spec: ChartSpec, at: SourcePath, context: ChartContext): ResolvedChart | null {
  if (!checkForm(spec, at, context.reporter) || !checkCoordinates(spec, at, context.reporter)) return null;
  if (spec.type === 'progress') return resolveProgress(spec, at, context);
  // A circle and a waterfall have room for one series only; checkForm has reported the others.
  const draft = draftOf(isSingle(spec.type) ? { ...spec, series: spec.series.slice(0, 1) } : spec, at, context);
  checkMarks(draft.spec, draft.manners, at, context.reporter);
  if (!checkValues(draft, context)) return null;
  const chart = chartOf(draft, resolveAxes(draft, context), context);
  return { chart, figures: figuresOf(draft) };
}

/** Progress is drawn with other charts; what is wrong with it has been said of itself. */
function resolveProgress(spec: ChartSpec, at: SourcePath, context: ChartContext): ResolvedChart | null {
  const progress = readProgress(spec, at, context);
  const silent = { ...context, reporter: { file: '', add: () => {} }, printText: String };
  const drawn = progress && resolveChart(progress.plain, at, silent);
  if (!progress || !drawn) return null;
  const chart = asProgress(drawn.chart, progress, context.lang);
  return { chart, figures: [...drawn.figures, ...boundReadings([[progress.whole]]).map(({ figure }) => figure)] };
}

/** Whether the values can be drawn as the chart wants; what can't is reported. */
function checkValues(draft: Draft, { reporter }: ChartContext): boolean {
  const { spec, at, categories, manners } = draft;
  const drawn = drawnOf(draft);
  if (!drawn.flat().some((one) => one !== null)) return false;
  if (isRound(spec.type)) return checkParts(drawn[0] ?? [], categories, at, reporter);
  if (spec.type === 'radar' && !checkSpokes(drawn, categories, at, reporter)) return false;
  if (!checkSizes(draft.readings.sizes, reporter)) return false;
  return checkStacked(drawn, manners, at, reporter);
}

function chartOf(draft: Draft, axes: Axes, context: ChartContext): Chart {
  const { spec, at, categories, manners } = draft;
  const { direction, hole } = TRAITS[spec.type];
  const centre = centreOf(draft);
  const clustered = manners.filter(({ mark, stack }) => mark === 'bar' && stack === 'none').length > 1;
  return {
    id: context.id,
    at,
    type: spec.type,
    direction,
    categories,
    series: [...seriesOf(draft, centre?.part ?? null, context), ...targetsOf(draft)],
    axis: axes.first,
    secondAxis: axes.second,
    xAxis: axes.x,
    title: direction === 'round' ? titleOf(draft, 'first', context) : '',
    legend: legendOf(draft),
    gapWidth: clustered ? GAP_WIDTH.clustered : GAP_WIDTH.single,
    hole,
    centre: centre && { number: centre.number, label: centre.label },
    altText: describe(draft, context),
    ...(draft.notes.length > 0 && { notes: draft.notes }),
    ...(spec.type === 'waterfall' && { steps: reckonedSteps(draft) }),
  };
}

function seriesOf(draft: Draft, said: number | null, context: ChartContext): readonly ChartSeries[] {
  if (draft.spec.type === 'waterfall') return waterfallSeries(draft, context);
  return resolveSeries(draft, said, context);
}

function figuresOf({ readings, target, comparison, notes }: Draft): readonly Figure[] {
  const aims = target?.readings ?? [];
  const beside = [...readings.x.rows, ...readings.sizes.rows];
  const rows = [...readings.rows, ...beside, target?.level ? aims.slice(0, 1) : aims];
  const deltas = (comparison?.rows ?? []).flat().flatMap((delta) => delta?.figure ?? []);
  return [...boundReadings(rows).map(({ figure }) => figure), ...deltas, ...figuresOfNotes(notes)];
}

function targetsOf({ spec, target, readings }: Draft): readonly ChartSeries[] {
  const sideways = TRAITS[spec.type].direction === 'sideways';
  return target === null ? [] : [targetSeries(target, sideways, readings.scales.first)];
}

function legendOf({ spec, names, manners }: Draft): Legend {
  const { legend = 'auto', type } = spec;
  if (type === 'waterfall') return 'none';
  if (type === 'slope') return 'direct';
  if (legend !== 'auto') return legend ? 'shown' : 'none';
  if (isRound(spec.type)) return 'shown';
  if (names.length === 1) return 'none';
  if (type === 'radar') return 'shown';
  const lines = manners.every(({ mark, axis, stack }) => mark === 'line' && axis === 'first' && stack === 'none');
  return lines && names.length <= MOST_DIRECT ? 'direct' : 'shown';
}

/** The first highlighted part that has a value is the one that a doughnut is about. */
function centreOf(draft: Draft): { number: string; label: string; part: number } | null {
  const { spec, categories, highlight, labels } = draft;
  if (TRAITS[spec.type].hole === 0) return null;
  const main = (highlight.points[0] ?? []).findIndex((is, i) => is && labels[0]?.[i] != null);
  return main < 0 ? null : { number: labels[0]?.[main] ?? '', label: categories[main] ?? '', part: main };
}

function withDelta(text: string | null, said: string | undefined): string | null {
  return text === null || said === undefined ? text : `${text} (${said})`;
}

function describe(draft: Draft, { lang, printText }: ChartContext): string {
  const { spec, at, categories, names, manners, readings, target, comparison } = draft;
  const lead = spec.alt === undefined ? '' : printText(spec.alt, [...at, 'alt']);
  const series = manners.map(({ axis }, s) => {
    const { unit, percent } = readings.scales[axis];
    return {
      name: names[s] ?? '',
      unit: percent ? '' : unit,
      texts: saidTexts(draft, s, lang).map((text, i) => withDelta(text, comparison?.rows[s]?.[i]?.said)),
    };
  });
  const aim = target && { name: target.name, texts: target.level ? target.texts.slice(0, 1) : target.texts };
  const notes = draft.notes.map((note) => `${categories[note.point]}: ${noteText(note)}`);
  return altTextOf({ type: spec.type, lead, categories, series, aim, notes }, lang);
}
