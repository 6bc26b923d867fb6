import type { Size } from './frame-axes.ts';
import { type FrameText, widest } from './frame-text.ts';
import { legendInRows } from './legend.ts';
import { placeTitles, RIGHT_MARGIN } from './titles.ts';
import type { Chart, ChartFrame, PlacedTitle } from './types.ts';

/** Least length of the plot's sides, in lines of text. */
const LEAST_SIDE = 4;

/** px that the title keeps from the bottom edge, for what RIGHT_MARGIN is for. */
const BOTTOM_MARGIN = 6;

/** Planes: ticks of the value axis left of the plot, those of the horizontal axis under it, its title under their right end. */
export function framePlane(chart: Chart, { width, height }: Size, text: FrameText): ChartFrame {
  const legend = legendInRows(chart, width, text);
  const titles = placeTitles(chart, width, legend.height, text);
  const ticks = chart.xAxis?.tickLabels ?? [];
  const halfTick = (label: string | undefined): number => Math.ceil(text.width(label ?? '') / 2);
  const left = Math.max(Math.ceil(widest(chart.axis?.tickLabels ?? [], text)) + text.gap, halfTick(ticks[0]));
  const right = halfTick(ticks.at(-1));
  const top = titles.bottom + Math.ceil(text.size / 2);
  const title = titleUnder(chart, { width, height }, text);
  const bottom = text.lineHeight + text.gap + (title === null ? 0 : height - title.y);
  const plot = { x: left, y: top, w: Math.max(1, width - left - right), h: Math.max(1, height - top - bottom) };
  const tooSmall =
    Math.min(plot.w, plot.h) < LEAST_SIDE * text.lineHeight || plot.w < ticks.length * widest(ticks, text);
  return {
    width,
    height,
    plot,
    fontSize: text.size,
    categoryLines: [],
    titles: [...titles.placed, ...(title === null ? [] : [title])],
    legend: legend.entries,
    labels: [],
    overflow:
      legend.overflow ??
      titles.overflow ??
      (title && title.x < 0 ? title.text : null) ??
      (tooSmall ? (ticks.at(-1) ?? '') : null),
  };
}

function titleUnder({ xAxis }: Chart, { width, height }: Size, text: FrameText): PlacedTitle | null {
  const words = xAxis?.title ?? '';
  if (words === '') return null;
  const w = Math.ceil(text.width(words));
  return {
    of: 'x',
    text: words,
    x: width - RIGHT_MARGIN - w,
    y: height - BOTTOM_MARGIN - text.lineHeight,
    w,
    h: text.lineHeight,
  };
}
