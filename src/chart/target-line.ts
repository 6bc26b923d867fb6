import type { FrameText } from './frame-text.ts';
import { type Area, axisOf, type DrawnMark, lengthsOf, shareOf, tenth } from './marks.ts';
import type { Chart, ChartFrame, ChartSeries, ValueAxis } from './types.ts';

/** px that a target's name keeps from the end of its line. */
const NAME_GAP = 8;
/** px that Office leaves between a point or bar and its label. */
const OFFICE_GAP = 4;
/** Of the chart's width: what a target's name may take beside the plot. */
const WIDEST = 0.4;

/** The series that is the chart's target. */
export function targetOf({ series }: Pick<Chart, 'series'>): ChartSeries | undefined {
  return series.find(({ target }) => target !== undefined);
}

/** px that the target's name takes beside an upright plot, or over one on its side; 0 = no target. */
export function targetRoom(chart: Chart, text: FrameText): number {
  const label = labelOf(chart);
  if (label === '') return 0;
  return NAME_GAP + (chart.direction === 'sideways' ? text.lineHeight : Math.ceil(text.width(label)));
}

/** The target's name where it takes too much of the width; else null. */
export function tooWideTarget(chart: Chart, width: number, text: FrameText): string | null {
  const label = labelOf(chart);
  return text.width(label) > WIDEST * width ? label : null;
}

function labelOf(chart: Chart): string {
  return targetOf(chart)?.points.find(({ label }) => label !== '')?.label ?? '';
}

/** The line of a target that is one level, in px of the frame; null where there is none. */
export function targetLine(chart: Chart, plot: ChartFrame['plot']): NonNullable<ChartFrame['target']> | null {
  const series = targetOf(chart);
  const value = series?.points[0]?.value ?? null;
  if (series?.target !== 'level' || value === null) return null;
  const share = shareOf(value, axisOf(chart, series));
  if (chart.direction === 'sideways') {
    const x = tenth(plot.x + share * plot.w);
    return { x1: x, y1: plot.y, x2: x, y2: plot.y + plot.h };
  }
  const y = tenth(plot.y + plot.h - share * plot.h);
  return { x1: plot.x, y1: y, x2: plot.x + plot.w, y2: y };
}

/** Where the target's name stands: right of the plot (and of the second axis's ticks), or over the line's upper end. */
export function targetNameArea(label: string, end: number, chart: Chart, frame: ChartFrame, text: FrameText): Area {
  const width = text.width(label);
  const { along } = lengthsOf(chart, frame);
  if (chart.direction === 'sideways') {
    const { plot } = frame;
    const v0 = Math.min(Math.max(end - width / 2, -plot.x), frame.width - plot.x - width);
    return { a0: -NAME_GAP / 2 - text.lineHeight, a1: -NAME_GAP / 2, v0, v1: v0 + width };
  }
  const a0 = along + NAME_GAP + tickRoom(chart.secondAxis, text);
  return { a0, a1: a0 + width, v0: end - text.lineHeight / 2, v1: end + text.lineHeight / 2 };
}

/** px from where Office writes the name, right of its point or of the bar's end, to where it stands. */
export function targetNameShift(
  { a0, a1, v0 }: Area,
  { area, end }: DrawnMark,
  { direction }: Chart,
): { readonly x: number; readonly y: number } {
  const middle = (area.a0 + area.a1) / 2;
  return direction === 'sideways'
    ? { x: tenth(v0 - end - OFFICE_GAP), y: tenth((a0 + a1) / 2 - middle) }
    : { x: tenth(a0 - middle - OFFICE_GAP), y: 0 };
}

/** px that the ticks of an axis take beside the plot. */
export function tickRoom(axis: ValueAxis | null, text: FrameText): number {
  const widest = (axis?.visible ? axis.tickLabels : []).reduce((most, label) => Math.max(most, text.width(label)), 0);
  return axis?.visible ? Math.ceil(widest) + text.gap : 0;
}
