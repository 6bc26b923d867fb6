import type { Fonts } from '../theme/fonts.ts';
import type { Theme } from '../theme/types.ts';
import { isCompared, withoutCompared } from './compared-labels.ts';
import { withDirectNames, withLegend } from './direct-names.ts';
import { frameSideways, frameUpright, type Size } from './frame-axes.ts';
import { framePlane } from './frame-plane.ts';
import { frameRadial } from './frame-radial.ts';
import { frameRound } from './frame-round.ts';
import { type FrameText, frameText } from './frame-text.ts';
import { barsInSlot, lengthsOf } from './marks.ts';
import { placeLabels, withoutTightLabels } from './place-labels.ts';
import { type NoteSize, placeNotes } from './place-notes.ts';
import { LEAST_INNER_SHARE, partShares, placeRoundLabels } from './round-labels.ts';
import { placeSlopeLabels } from './slope-labels.ts';
import { targetLine } from './target-line.ts';
import type { Chart, ChartFrame, ChartPoint, ChartSeries, Direction } from './types.ts';

/** A chart as it is drawn in its frame. */
export interface Fitted {
  readonly chart: Chart;
  readonly frame: ChartFrame;
}

const FRAMES: Readonly<Record<Direction, (chart: Chart, size: Size, text: FrameText) => ChartFrame>> = {
  upright: frameUpright,
  plane: framePlane,
  sideways: frameSideways,
  round: frameRound,
  radial: frameRadial,
};

/**
 * The chart as it is drawn in a frame of whole px: at the largest of the theme's sizes at which its names fit and its labels stay
 * apart, else at the largest at which the names fit, else at the smallest, with what doesn't fit in `overflow`. Where labels
 * would cover each other, what compares values is left out (of highlighted marks last), then those of lines over bars are left out, or all but those of highlighted marks (of a circle: of thick
 * parts as well), or all; the value axes then show their ticks. Lines carry their names at their ends where these fit.
 */
export function fitChart(
  chart: Chart,
  size: Size,
  theme: Theme,
  fonts: Fonts,
  notes: readonly (readonly NoteSize[])[] = [],
): Fitted {
  const sheet = { size, theme, notes };
  const texts = theme.text.chart.sizes.map((px) => frameText(px, theme, fonts));
  let best: Fit | null = null;
  for (const candidate of candidatesOf(chart)) {
    best = bestFit(candidate, texts, sheet);
    // Names at the ends of lines give way to a legend; without them what doesn't fit won't fit with fewer labels either.
    if (!best.collides && (best.frame.overflow === null || best.chart.legend !== 'direct')) break;
  }
  if (best === null) throw new Error('a chart is the first candidate for itself');
  return { chart: best.chart, frame: best.frame };
}

/** What a chart is drawn on. */
interface Sheet {
  readonly size: Size;
  readonly theme: Theme;
  /** What each note takes in the widths that it may have. */
  readonly notes: readonly (readonly NoteSize[])[];
}

interface Fit extends Fitted {
  readonly collides: boolean;
  /** Marks that are too thin for their labels have lost them, or notes have no place. */
  readonly lost: boolean;
}

/** What may be drawn, the best first. */
function candidatesOf(chart: Chart): readonly Chart[] {
  const labelled = [chart, ...fewerLabels(chart)];
  return [...labelled.map(withDirectNames).filter((one) => one !== null), ...labelled.map(withLegend)];
}

/** The labels that say how their values compare with others; with `highlighted`, only those of the story's marks go on saying it. */
function withCompared(chart: Chart, highlighted: boolean): Chart {
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.map((point) => (highlighted && point.highlight ? point : withoutCompared(point))),
  }));
  return { ...chart, series };
}

function fewerLabels(chart: Chart): readonly Chart[] {
  const isLine = ({ mark }: ChartSeries) => mark === 'line';
  const own = chart.series.filter(({ target }) => target === undefined);
  const mixed = own.some(isLine) && !own.every(isLine);
  const compared = isCompared(chart);
  const plain = compared ? withCompared(chart, false) : chart;
  const overBars = (one: Chart) => (mixed ? [keepLabels(one, (_, __, series) => !isLine(series))] : []);
  return [
    ...(compared ? [...overBars(chart), withCompared(chart, true), plain] : []),
    ...overBars(plain),
    keepLabels(plain, ({ highlight }, share) => highlight || share >= LEAST_INNER_SHARE),
    keepLabels(plain, () => false),
  ];
}

function keepLabels(chart: Chart, keep: (point: ChartPoint, share: number, series: ChartSeries) => boolean): Chart {
  const series = chart.series.map((one): ChartSeries => {
    const shares = chart.direction === 'round' ? partShares(one.points) : [];
    const points = one.points.map((point, i) =>
      one.target !== undefined || keep(point, shares[i] ?? 0, one) ? point : { ...point, label: '' },
    );
    return { ...one, points };
  });
  return withAxes({ ...chart, series });
}

/** What has no label is read off the axes. */
function withAxes(chart: Chart): Chart {
  const { axis, secondAxis } = chart;
  if (chart.type === 'slope' && chart.legend === 'direct') return chart;
  return {
    ...chart,
    axis: axis && { ...axis, visible: true },
    // That of sideways bars carries the target only.
    secondAxis: secondAxis && { ...secondAxis, visible: chart.direction === 'upright' },
  };
}

function bestFit(chart: Chart, texts: readonly FrameText[], sheet: Sheet): Fit {
  const faults = ({ frame, collides, lost }: Fit) =>
    (frame.overflow === null ? 0 : 4) + (collides ? 2 : 0) + (lost ? 1 : 0);
  let best: Fit | null = null;
  for (const text of texts) {
    const fit = withNotes(chart, text, sheet);
    if (faults(fit) === 0) return fit;
    if (best === null || faults(fit) < faults(best) || best.frame.overflow !== null) best = fit;
  }
  if (best === null) throw new Error('the theme has no size for chart text');
  return best;
}

/** px that marks are kept shorter by, in lines of text, where their notes have no room else. */
const ROOMS = [0, 2, 4, 6] as const;

/** As few marks as possible are kept shorter for the notes at them; where that doesn't help, none are. */
function withNotes(chart: Chart, text: FrameText, sheet: Sheet): Fit {
  const plain = fitAt(chart, text, sheet);
  if (sheet.notes.length === 0) return plain;
  const place = (fit: Fit): Fit => {
    const notes = placeNotes(fit.chart, fit.frame, sheet.notes, text);
    return { ...fit, frame: { ...fit.frame, notes }, lost: fit.lost || notes.includes(null) };
  };
  const first = place(plain);
  const around = chart.direction === 'round' || chart.direction === 'radial';
  for (const lines of around ? [] : ROOMS) {
    const unit = chart.direction === 'sideways' ? 2.5 * text.size : text.lineHeight;
    const size = { ...sheet.size, beyond: Math.round(lines * unit) };
    const fit = lines === 0 ? first : place(fitAt(chart, text, { ...sheet, size }));
    if (
      !fit.frame.notes?.includes(null) &&
      fit.collides === plain.collides &&
      fit.frame.overflow === plain.frame.overflow
    )
      return fit;
  }
  return first;
}

function fitAt(chart: Chart, text: FrameText, sheet: Sheet): Fit {
  const { size, theme } = sheet;
  const frame = FRAMES[chart.direction](chart, size, text);
  if (chart.direction === 'round') {
    const placed = placeRoundLabels(chart, frame, text, theme);
    return { chart: placed.chart, frame: { ...frame, labels: placed.labels }, collides: placed.collides, lost: false };
  }
  if (chart.type === 'slope' && chart.legend === 'direct') {
    const { labels, collides } = placeSlopeLabels(chart, frame, text, theme);
    return { chart, frame: { ...frame, labels }, collides, lost: false };
  }
  const slim = slimBars(chart, frame);
  const legible = withoutTightLabels(slim, frame, text);
  if (legible !== slim && !chart.axis?.visible) return { ...fitAt(withAxes(legible), text, sheet), lost: true };
  const { labels, collides, chart: labelled } = placeLabels(legible, frame, text, theme);
  const target = targetLine(labelled, frame.plot);
  return { chart: labelled, frame: { ...frame, labels, target }, collides, lost: legible !== slim };
}

/** Wider bars, px, look like walls: one or two of them get a wider gap, which Office allows up to 500 %. */
const MOST_BAR = 240;
const MOST_GAP = 500;

function slimBars(chart: Chart, frame: ChartFrame): Chart {
  const bars = barsInSlot(chart);
  const slot = lengthsOf(chart, frame).along / Math.max(1, chart.categories.length);
  if (bars === 0 || slot / (bars + chart.gapWidth / 100) <= MOST_BAR) return chart;
  return { ...chart, gapWidth: Math.min(MOST_GAP, Math.round((slot / MOST_BAR - bars) * 100)) };
}
