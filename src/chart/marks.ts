import { type Span, spansOf } from './spans.ts';
import type { Chart, ChartFrame, ChartSeries, ValueAxis } from './types.ts';

/**
 * A rectangle in px along the category axis (a, from the plot's first slot) and the value axis (v, from its lower end), so that
 * upright and sideways charts are reckoned alike.
 */
export interface Area {
  readonly a0: number;
  readonly a1: number;
  readonly v0: number;
  readonly v1: number;
}

/** A mark where it is drawn: `end` is where its value is, `area` what it covers. */
export interface DrawnMark {
  readonly area: Area;
  readonly end: number;
  /** Its value lies below its base. */
  readonly down: boolean;
  /** Of a radar: away from its middle, 1 long. */
  readonly outwards?: readonly [a: number, v: number];
}

/** Half the width of a line's marker, px. */
export const MARKER = 6;

/** Half the width of a dumbbell's end, px: a marker of 12 pt. */
export const END_RADIUS = 8;

function markerOf(mark: ChartSeries['mark']): number {
  return mark === 'end' ? END_RADIUS : MARKER;
}

/** The plot's length along each axis, px. */
export function lengthsOf({ direction }: Chart, { plot }: Pick<ChartFrame, 'plot'>): { along: number; across: number } {
  return direction === 'sideways' ? { along: plot.h, across: plot.w } : { along: plot.w, across: plot.h };
}

/** Every mark of a chart with axes, by series and point; null where nothing is drawn. */
export function marksOf(chart: Chart, frame: Pick<ChartFrame, 'plot'>): readonly (readonly (DrawnMark | null)[])[] {
  const { along, across } = lengthsOf(chart, frame);
  const slot = along / Math.max(1, chart.categories.length);
  const spans = spansOf(chart.series);
  return chart.series.map((one, s) => {
    const axis = axisOf(chart, one);
    return (spans[s] ?? []).map((span, category) => {
      if (span === null) return null;
      const [start, width] = extent(chart, one, slot, category);
      return markOf(span, axis, one, across, category * slot + start, width);
    });
  });
}

/** The value axis that a series is read against. */
export function axisOf({ axis, secondAxis }: Chart, series: ChartSeries): ValueAxis | null {
  return series.axis === 'first' ? axis : secondAxis;
}

/** How many bars stand side by side in a slot. */
export function barsInSlot({ series }: Pick<Chart, 'series'>): number {
  const bars = series.filter(({ mark }) => mark === 'bar');
  return bars.some(({ stack }) => stack !== 'none') ? 1 : bars.length;
}

/** Where a mark begins in its slot, and its width: bars share it with a gap of `gapWidth` per cent of a bar, points stand in its middle. */
function extent(chart: Chart, series: ChartSeries, slot: number, category: number): [start: number, width: number] {
  if (series.mark === 'area') return areaExtent(slot, category, chart.categories.length);
  if (series.mark !== 'bar') return [slot / 2 - markerOf(series.mark), 2 * markerOf(series.mark)];
  const count = barsInSlot(chart);
  const bar = slot / (count + chart.gapWidth / 100);
  const index = count === 1 ? 0 : chart.series.filter(({ mark }) => mark === 'bar').indexOf(series);
  return [(slot - bar * count) / 2 + bar * index, bar];
}

/** An area ends in the middle of the last slot: half of a label there would lie beside it, so that there is room for none. */
function areaExtent(slot: number, category: number, count: number): [start: number, width: number] {
  return category === 0 || category === count - 1 ? [slot / 2, 0] : [0, slot];
}

function markOf(
  span: Span,
  axis: ValueAxis | null,
  { mark }: ChartSeries,
  across: number,
  a0: number,
  width: number,
): DrawnMark {
  const end = shareOf(span.to, axis) * across;
  const isPoint = mark === 'line' || mark === 'end';
  const base = isPoint ? end : shareOf(span.from, axis) * across;
  const half = isPoint ? markerOf(mark) : 0;
  const area = { a0, a1: a0 + width, v0: Math.min(base, end) - half, v1: Math.max(base, end) + half };
  return { area, end, down: !isPoint && span.to < span.from };
}

/** Where a value stands between an axis's ends, 0 to 1; what lies beyond is cut there. */
export function shareOf(value: number, axis: Pick<ValueAxis, 'min' | 'max'> | null): number {
  const { min, max } = axis ?? { min: 0, max: 1 };
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

/** px to a tenth: no finer than what is seen. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Whether two rectangles cover each other. */
export function meet(a: Area, b: Area): boolean {
  return a.a0 < b.a1 && b.a0 < a.a1 && a.v0 < b.v1 && b.v0 < a.v1;
}

/** A straight stretch between two points of a line. */
export interface Stretch {
  readonly series: number;
  readonly from: readonly [a: number, v: number];
  readonly to: readonly [a: number, v: number];
}

/** The stretches of all lines that end at a category, by category. */
export function stretchesOf(
  { series, categories, direction }: Chart,
  marks: readonly (readonly (DrawnMark | null)[])[],
): readonly (readonly Stretch[])[] {
  const middle = ({ area, end }: DrawnMark): readonly [number, number] => [(area.a0 + area.a1) / 2, end];
  // The line of a radar comes back to where it began.
  const beforeOf = (c: number): number => (c === 0 && direction === 'radial' ? categories.length - 1 : c - 1);
  return categories.map((_, c) =>
    series.flatMap(({ mark, target }, s): readonly Stretch[] => {
      const [before, here] = [marks[s]?.[beforeOf(c)], marks[s]?.[c]];
      if (target === 'level' && here) {
        const [a, v] = middle(here);
        const half = a / (2 * c + 1);
        return [{ series: s, from: [a - half, v], to: [a + half, v] }];
      }
      return mark === 'line' && before && here ? [{ series: s, from: middle(before), to: middle(here) }] : [];
    }),
  );
}

/** Whether a straight stretch crosses a rectangle. */
export function crosses({ from, to }: Stretch, { a0, a1, v0, v1 }: Area): boolean {
  // The part of the stretch, 0 to 1, that lies within the rectangle's extent along both axes.
  let [start, end] = [0, 1];
  for (const [p, q, low, high] of [
    [from[0], to[0], a0, a1],
    [from[1], to[1], v0, v1],
  ] as const) {
    if (p === q) {
      if (p <= low || p >= high) return false;
      continue;
    }
    const [t0, t1] = [(low - p) / (q - p), (high - p) / (q - p)];
    start = Math.max(start, Math.min(t0, t1));
    end = Math.min(end, Math.max(t0, t1));
  }
  return start < end;
}
