import type { FrameText } from './frame-text.ts';
import type { Chart, ChartFrame, ChartPoint, ChartType } from './types.ts';

/** px between a mark's end and its label; a line's label also clears the marker. 0: labels of parts lie on them. */
export const MARK_GAP: Readonly<Record<ChartType, number>> = { column: 6, bar: 8, line: 12, pie: 0, doughnut: 0 };

/** Half the width of a line's marker, px. */
const MARKER = 6;

/** Where a labelled mark ends, as a share of the axis from its lower end, and on which side the label is. */
export interface LabelEnd {
  readonly at: number;
  readonly below: boolean;
}

/** The end of a mark that its label stands at; null for a mark without a value, a label or an axis. */
export function labelEnd(point: ChartPoint, { type, axis }: Chart): LabelEnd | null {
  if (point.value === null || point.label === '' || axis === null) return null;
  return { at: shareOf(point.value, axis), below: point.value < 0 && type !== 'line' };
}

/** A rectangle along the category axis (a) and the value axis (v), px from the plot's first slot and lower end. */
interface Area {
  readonly a0: number;
  readonly a1: number;
  readonly v0: number;
  readonly v1: number;
}

interface Mark {
  readonly area: Area;
  readonly label: Area | null;
}

/** Whether the labels at the marks would cover each other or another mark, or leave their room. */
export function labelsCollide(chart: Chart, frame: ChartFrame, text: FrameText): boolean {
  if (chart.axis === null || chart.series.every(({ points }) => points.every(({ label }) => label === '')))
    return false;
  const slots = slotsOf(chart, frame, text);
  const labels = slots.flat().flatMap(({ label }) => label ?? []);
  const { plot } = frame;
  const [start, end] = chart.type === 'bar' ? [0, plot.h] : [-plot.x, frame.width - plot.x];
  if (labels.some(({ a0, a1, v0 }) => a0 < start || a1 > end || v0 < 0)) return true;
  // No label reaches beyond this many slots, so that long charts are compared in a window.
  const longest = labels.reduce((most, { a0, a1 }) => Math.max(most, a1 - a0), 0);
  const reach = Math.ceil((longest * slots.length) / (chart.type === 'bar' ? plot.h : plot.w));
  return slots.some((slot, i) => slotCollides(slot, slots.slice(i + 1, i + 1 + reach).flat()));
}

function slotCollides(slot: readonly Mark[], next: readonly Mark[]): boolean {
  return slot.some((mark, i) => [...slot.slice(i + 1), ...next].some((other) => marksCollide(mark, other)));
}

function marksCollide(a: Mark, b: Mark): boolean {
  return meet(a.label, b.label) || meet(a.label, b.area) || meet(a.area, b.label);
}

function meet(a: Area | null, b: Area | null): boolean {
  return a !== null && b !== null && a.a0 < b.a1 && b.a0 < a.a1 && a.v0 < b.v1 && b.v0 < a.v1;
}

function slotsOf(chart: Chart, { plot }: ChartFrame, text: FrameText): readonly (readonly Mark[])[] {
  const [along, across] = chart.type === 'bar' ? [plot.h, plot.w] : [plot.w, plot.h];
  const slot = along / Math.max(1, chart.categories.length);
  return chart.categories.map((_, c) =>
    chart.series.flatMap(({ points }, s) => {
      const point = points[c];
      if (!point || point.value === null) return [];
      const [a0, a1] = extentAlong(chart, slot, c, s);
      return [markOf(point, point.value, chart, [a0, a1], across, text)];
    }),
  );
}

/** Bars share their slot with a gap of `gapWidth` per cent of a bar; the points of a line stand in its middle. */
function extentAlong(chart: Chart, slot: number, category: number, series: number): [number, number] {
  const start = category * slot;
  if (chart.type === 'line') return [start + slot / 2 - MARKER, start + slot / 2 + MARKER];
  const bar = slot / (chart.series.length + chart.gapWidth / 100);
  const first = start + (slot - bar * chart.series.length) / 2 + bar * series;
  return [first, first + bar];
}

function markOf(
  point: ChartPoint,
  value: number,
  chart: Chart,
  [a0, a1]: readonly [number, number],
  across: number,
  text: FrameText,
): Mark {
  const axis = chart.axis ?? { min: 0, max: 1 };
  const end = shareOf(value, axis) * across;
  const base = chart.type === 'line' ? end : shareOf(0, axis) * across;
  const half = chart.type === 'line' ? MARKER : 0;
  const area = { a0, a1, v0: Math.min(base, end) - half, v1: Math.max(base, end) + half };
  return { area, label: labelArea(point, chart, (a0 + a1) / 2, across, text) };
}

function labelArea(point: ChartPoint, chart: Chart, middle: number, across: number, text: FrameText): Area | null {
  const end = labelEnd(point, chart);
  if (end === null) return null;
  const width = text.width(point.label) + text.gap;
  const [along, height] = chart.type === 'bar' ? [text.size, width] : [width, text.size];
  const gap = MARK_GAP[chart.type];
  const v0 = end.below ? end.at * across - gap - height : end.at * across + gap;
  return { a0: middle - along / 2, a1: middle + along / 2, v0, v1: v0 + height };
}

/** Where a value stands between an axis's ends, 0 to 1; what lies beyond is cut there. */
function shareOf(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}
