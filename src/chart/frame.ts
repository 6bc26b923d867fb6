import type { Fonts } from '../theme/fonts.ts';
import type { Theme } from '../theme/types.ts';
import { frameSideways, frameUpright, type Size } from './frame-axes.ts';
import { frameRound } from './frame-round.ts';
import { type FrameText, frameText } from './frame-text.ts';
import { labelsCollide } from './labels.ts';
import { LEAST_INNER_SHARE, partShares, roundLabelsCollide } from './round-labels.ts';
import type { Chart, ChartFrame, ChartPoint, ChartSeries, ChartType } from './types.ts';

const FRAMES: Readonly<Record<ChartType, (chart: Chart, size: Size, text: FrameText) => ChartFrame>> = {
  column: frameUpright,
  line: frameUpright,
  bar: frameSideways,
  pie: frameRound,
  doughnut: frameRound,
};

/**
 * Lays a chart out in a frame of whole px, at the largest of the theme's chart sizes at which its names fit and its labels
 * stay apart; else at the largest at which the names fit; else at the smallest, with what doesn't fit in `overflow`.
 */
export function frameChart(chart: Chart, size: Size, theme: Theme, fonts: Fonts): ChartFrame {
  return bestFrame(chart, size, theme, fonts).frame;
}

/**
 * The chart as it is drawn in a frame of whole px, and its layout. Where labels would cover each other, only those of
 * highlighted marks (of a circle: of thick parts as well) are kept, or none; the value axis then shows its ticks.
 */
export function fitChart(chart: Chart, size: Size, theme: Theme, fonts: Fonts): { chart: Chart; frame: ChartFrame } {
  for (const candidate of [chart, keepLabels(chart, isStory)]) {
    const { frame, collides } = bestFrame(candidate, size, theme, fonts);
    if (!collides) return { chart: slimBars(candidate, frame), frame };
  }
  const none = keepLabels(chart, () => false);
  const { frame } = bestFrame(none, size, theme, fonts);
  return { chart: slimBars(none, frame), frame };
}

/** Wider bars, px, look like walls: one or two of them get a wider gap, which Office allows up to 500 %. */
const MOST_BAR = 240;
const MOST_GAP = 500;

function slimBars(chart: Chart, { plot }: ChartFrame): Chart {
  if (chart.type !== 'column' && chart.type !== 'bar') return chart;
  const slot = (chart.type === 'column' ? plot.w : plot.h) / Math.max(1, chart.categories.length);
  const bars = chart.series.length;
  if (slot / (bars + chart.gapWidth / 100) <= MOST_BAR) return chart;
  return { ...chart, gapWidth: Math.min(MOST_GAP, Math.round((slot / MOST_BAR - bars) * 100)) };
}

interface Framed {
  readonly frame: ChartFrame;
  readonly collides: boolean;
}

function bestFrame(chart: Chart, size: Size, theme: Theme, fonts: Fonts): Framed {
  let best: Framed | null = null;
  for (const px of theme.text.chart.sizes) {
    const text = frameText(px, theme, fonts);
    const frame = FRAMES[chart.type](chart, size, text);
    const framed = { frame, collides: collides(chart, frame, text) };
    if (frame.overflow === null && !framed.collides) return framed;
    if (best === null || best.frame.overflow !== null) best = framed;
  }
  if (best === null) throw new Error('the theme has no size for chart text');
  return best;
}

function collides(chart: Chart, frame: ChartFrame, text: FrameText): boolean {
  return chart.axis === null ? roundLabelsCollide(chart, frame, text) : labelsCollide(chart, frame, text);
}

function isStory(point: ChartPoint, share: number): boolean {
  return point.highlight || share >= LEAST_INNER_SHARE;
}

function keepLabels(chart: Chart, keep: (point: ChartPoint, share: number) => boolean): Chart {
  const series = chart.series.map((one): ChartSeries => {
    const shares = chart.axis === null ? partShares(one.points) : [];
    const points = one.points.map((point, i) => (keep(point, shares[i] ?? 0) ? point : { ...point, label: '' }));
    return { ...one, points };
  });
  return { ...chart, series, axis: chart.axis && { ...chart.axis, visible: true } };
}
