import { WIDEST_NAME } from './direct-names.ts';
import { type FrameText, labelLines, labelSize, widest, wrapName } from './frame-text.ts';
import { labelReach, placesFor } from './label-places.ts';
import { legendInRows } from './legend.ts';
import { axisOf, shareOf } from './marks.ts';
import { spansOf } from './spans.ts';
import { targetRoom, tickRoom, tooWideTarget } from './target-line.ts';
import { placeTitles } from './titles.ts';
import type { Chart, ChartFrame } from './types.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** px kept free beyond the ends of marks, for notes. */
  readonly beyond?: number;
}

const COLUMN_NAME_LINES = 3;
const BAR_NAME_LINES = 2;
const BAR_NAME_SHARE = 0.38;

/** Upright charts: names under the plot in their slots, ticks left of it, those of a second axis right of it. */
export function frameUpright(chart: Chart, { width, height, beyond = 0 }: Size, text: FrameText): ChartFrame {
  const legend = legendInRows(chart, width, text);
  const titles = placeTitles(chart, width, legend.height, text);
  const slope = chart.type === 'slope' && chart.legend === 'direct';
  const left = slope ? slopeRoom(chart, width, text) : tickRoom(chart.axis, text);
  const beside = tickRoom(chart.secondAxis, text) + targetRoom(chart, text);
  const right = slope ? left : Math.max(beside, nameRoom(chart, width - left, text));
  const w = Math.max(1, width - left - right);
  const slot = w / Math.max(1, chart.categories.length) - text.gap;
  const categoryLines = chart.categories.map((name) => wrapName(name, slot, text));
  const top = titles.bottom + (chart.axis?.visible ? Math.ceil(text.size / 2) : 0);
  const bottom = rowsOf(categoryLines) * text.lineHeight + text.gap;
  const h = lengthWithLabels(chart, height - top - bottom - beyond, (label) => labelSize(label, text).h);
  const tooWide = categoryLines.findIndex((lines) => lines.length > COLUMN_NAME_LINES || widest(lines, text) > slot);
  return {
    width,
    height,
    plot: { x: left, y: height - bottom - h, w, h },
    fontSize: text.size,
    categoryLines,
    titles: titles.placed,
    legend: legend.entries,
    labels: [],
    overflow:
      legend.overflow ??
      titles.overflow ??
      chart.categories[tooWide] ??
      tooWideName(chart, width, text) ??
      tooWideTarget(chart, width, text) ??
      tooSmall(chart, h, text),
  };
}

/** Horizontal bars: names left of the plot beside their bars, ticks under it. */
export function frameSideways(chart: Chart, { width, height, beyond = 0 }: Size, text: FrameText): ChartFrame {
  const legend = legendInRows(chart, width, text);
  const titles = placeTitles(chart, width, legend.height, text);
  const nameWidth = width * BAR_NAME_SHARE;
  const categoryLines = chart.categories.map((name) => (chart.bare ? [] : wrapName(name, nameWidth, text)));
  const left = chart.bare ? 0 : Math.ceil(Math.min(nameWidth, widest(categoryLines.flat(), text))) + text.gap;
  const ticks = chart.axis?.visible ? chart.axis.tickLabels : [];
  const right = Math.ceil(text.width(ticks.at(-1) ?? '') / 2);
  const bottom = ticks.length > 0 ? text.lineHeight + text.gap : 0;
  const top = titles.bottom + targetRoom(chart, text);
  const h = Math.max(1, height - top - bottom);
  const w = lengthWithLabels(chart, width - left - right - beyond, (label) => Math.ceil(labelSize(label, text).w));
  const slot = h / Math.max(1, chart.categories.length);
  const tooLong = categoryLines.findIndex(
    (lines) =>
      lines.length > BAR_NAME_LINES || lines.length * text.lineHeight > slot || widest(lines, text) > nameWidth,
  );
  return {
    width,
    height,
    plot: { x: left, y: top, w, h },
    fontSize: text.size,
    categoryLines,
    titles: titles.placed,
    legend: legend.entries,
    labels: [],
    overflow: legend.overflow ?? titles.overflow ?? chart.categories[tooLong] ?? tooSmall(chart, w, text),
  };
}

/** What the lines' names take right of the plot; half of the last slot is theirs as well. */
function nameRoom(chart: Chart, width: number, text: FrameText): number {
  if (chart.legend !== 'direct') return 0;
  const need = widest(endLabels(chart).flatMap(labelLines), text) + labelReach('line', chart.direction);
  const half = 1 / (2 * Math.max(1, chart.categories.length));
  return Math.max(0, Math.ceil((need - width * half) / (1 - half)));
}

/** What the names at both ends take on either side of the plot; half of a slot is theirs as well. */
function slopeRoom(chart: Chart, width: number, text: FrameText): number {
  const need = widest(endLabels(chart).flatMap(labelLines), text) + labelReach('line', chart.direction);
  return Math.max(0, Math.ceil(2 * (need - width / 4)));
}

/** The labels that hold the names of lines. */
function endLabels({ series, type }: Chart): readonly string[] {
  const ends = series.filter(({ target }) => target === undefined).map(({ points }) => points.at(-1)?.label ?? '');
  return type === 'slope' ? [...series.map(({ points }) => points[0]?.label ?? ''), ...ends] : ends;
}

function tooWideName(chart: Chart, width: number, text: FrameText): string | null {
  if (chart.legend !== 'direct') return null;
  return endLabels(chart).find((label) => labelSize(label, text).w > WIDEST_NAME * width) ?? null;
}

function rowsOf(categoryLines: readonly (readonly string[])[]): number {
  return categoryLines.reduce((most, lines) => Math.max(most, lines.length), 1);
}

/** The longest plot, at most `available` px, at whose marks every label beyond an end still fits; `room` is what a label takes. */
function lengthWithLabels(chart: Chart, available: number, room: (label: string) => number): number {
  const spans = spansOf(chart.series);
  const length = chart.series.reduce((shortest, one, s) => {
    if (one.target !== undefined) return shortest;
    const [best] = placesFor(one, chart);
    if (best !== 'outEnd' && best !== 't') return shortest;
    const axis = axisOf(chart, one);
    return one.points.reduce((least, { label }, i) => {
      const span = spans[s]?.[i];
      const at = span && label !== '' ? shareOf(span.to, axis) : 0;
      if (at === 0 || !span || (one.mark === 'bar' && span.to < 0)) return least;
      return Math.min(least, (available - room(label) - labelReach(one.mark, chart.direction)) / at);
    }, shortest);
  }, available);
  return Math.max(1, Math.floor(length));
}

/** Four lines of text are the least that a plot can be read at. */
function tooSmall(chart: Chart, length: number, text: FrameText): string | null {
  return length < 4 * text.lineHeight ? (chart.categories[0] ?? '') : null;
}
