import { type FrameText, widest, wrapName } from './frame-text.ts';
import { labelEnd, MARK_GAP } from './labels.ts';
import { legendInRows } from './legend.ts';
import type { Chart, ChartFrame } from './types.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const COLUMN_NAME_LINES = 3;
const BAR_NAME_LINES = 2;
const BAR_NAME_SHARE = 0.38;

/** Columns and lines: names under the plot in their slots, ticks left of it. */
export function frameUpright(chart: Chart, { width, height }: Size, text: FrameText): ChartFrame {
  const legend = legendInRows(chart, width, text);
  const left = visibleTicks(chart).length > 0 ? Math.ceil(widest(visibleTicks(chart), text)) + text.gap : 0;
  const w = Math.max(1, width - left);
  const slot = w / Math.max(1, chart.categories.length) - text.gap;
  const categoryLines = chart.categories.map((name) => wrapName(name, slot, text));
  const top = Math.max(legend.height, left > 0 ? Math.ceil(text.size / 2) : 0);
  const bottom = rowsOf(categoryLines) * text.lineHeight + text.gap;
  const room = text.lineHeight + MARK_GAP[chart.type];
  const h = lengthWithLabels(chart, height - top - bottom, () => room);
  const tooWide = categoryLines.findIndex((lines) => lines.length > COLUMN_NAME_LINES || widest(lines, text) > slot);
  return {
    width,
    height,
    plot: { x: left, y: height - bottom - h, w, h },
    fontSize: text.size,
    categoryLines,
    legend: legend.entries,
    overflow: legend.overflow ?? chart.categories[tooWide] ?? tooSmall(chart, h, text),
  };
}

/** Horizontal bars: names left of the plot beside their bars, ticks under it. */
export function frameSideways(chart: Chart, { width, height }: Size, text: FrameText): ChartFrame {
  const legend = legendInRows(chart, width, text);
  const nameWidth = width * BAR_NAME_SHARE;
  const categoryLines = chart.categories.map((name) => (chart.bare ? [] : wrapName(name, nameWidth, text)));
  const left = chart.bare ? 0 : Math.ceil(Math.min(nameWidth, widest(categoryLines.flat(), text))) + text.gap;
  const ticks = visibleTicks(chart);
  const right = Math.ceil(text.width(ticks.at(-1) ?? '') / 2);
  const bottom = ticks.length > 0 ? text.lineHeight + text.gap : 0;
  const h = Math.max(1, height - legend.height - bottom);
  const w = lengthWithLabels(chart, width - left - right, (label) => Math.ceil(text.width(label)) + MARK_GAP.bar);
  const slot = h / Math.max(1, chart.categories.length);
  const tooLong = categoryLines.findIndex(
    (lines) =>
      lines.length > BAR_NAME_LINES || lines.length * text.lineHeight > slot || widest(lines, text) > nameWidth,
  );
  return {
    width,
    height,
    plot: { x: left, y: legend.height, w, h },
    fontSize: text.size,
    categoryLines,
    legend: legend.entries,
    overflow: legend.overflow ?? chart.categories[tooLong] ?? tooSmall(chart, w, text),
  };
}

function visibleTicks({ axis }: Chart): readonly string[] {
  return axis?.visible ? axis.tickLabels : [];
}

function rowsOf(categoryLines: readonly (readonly string[])[]): number {
  return categoryLines.reduce((most, lines) => Math.max(most, lines.length), 1);
}

/** The longest plot, at most `available` px, at whose marks every label still ends inside; `room` is what a label takes. */
function lengthWithLabels(chart: Chart, available: number, room: (label: string) => number): number {
  const points = chart.series.flatMap((series) => series.points);
  const length = points.reduce((least, point) => {
    const end = labelEnd(point, chart);
    return end === null || end.below || end.at === 0
      ? least
      : Math.min(least, (available - room(point.label)) / end.at);
  }, available);
  return Math.max(1, Math.floor(length));
}

/** Four lines of text are the least that a plot can be read at. */
function tooSmall(chart: Chart, length: number, text: FrameText): string | null {
  return length < 4 * text.lineHeight ? (chart.categories[0] ?? '') : null;
}
