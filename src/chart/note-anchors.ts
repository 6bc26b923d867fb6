import type { Area } from './marks.ts';
import type { NoteSpace } from './note-space.ts';
import { partMiddles } from './round-labels.ts';
import type { Chart, ChartFrame, ChartNote, ChartSeries } from './types.ts';

/** A spot in the frame, px. */
export type Spot = readonly [x: number, y: number];

/** px that a leader keeps from what it leads to. */
const GAP = 3;
/** Beside a bar a leader ends this far from its end, as a share of its length. */
const NEAR_END = 0.2;

/** Where the leader of a note may end, the best first: at the figure beside its mark, else at the mark. */
export function anchorsOf(
  { series, point }: ChartNote,
  chart: Chart,
  frame: ChartFrame,
  { marks, labels, disc }: NoteSpace,
): readonly Spot[] {
  const label = labels[series]?.[point] ?? null;
  if (disc !== null) {
    const middle = partMiddles(chart, frame)[point];
    if (middle === undefined) return [];
    const outer = label !== null && Math.hypot(middleOf(label)[0] - disc.x, middleOf(label)[1] - disc.y) > disc.radius;
    const length = Math.hypot(middle.x - disc.x, middle.y - disc.y) || 1;
    const out = (disc.radius + GAP) / length;
    return outer ? sidesOf(label) : [[disc.x + (middle.x - disc.x) * out, disc.y + (middle.y - disc.y) * out]];
  }
  // The steps of a waterfall are series of their own, on a base that isn't seen.
  const drawn = (s: number) => marks[s]?.[point] != null && !chart.series[s]?.hidden && !chart.series[s]?.target;
  const at = drawn(series) ? series : chart.series.findIndex((_, s) => drawn(s));
  const [mark, one] = [marks[at]?.[point] ?? null, chart.series[at]];
  if (mark === null || one === undefined) return [];
  const beside = label !== null && !holds(mark, label) ? sidesOf(label) : [];
  return [...beside, ...(one.mark === 'bar' ? aroundEnd(mark, one, point, chart) : sidesOf(mark))];
}

/** Over, left and right of a rectangle, and under it. */
function sidesOf({ a0, a1, v0, v1 }: Area): readonly Spot[] {
  const [x, y] = middleOf({ a0, a1, v0, v1 });
  return [
    [x, v0 - GAP],
    [a0 - GAP, y],
    [a1 + GAP, y],
    [x, v1 + GAP],
  ];
}

/** Beyond the end of a bar, and on both of its sides near it. */
function aroundEnd(
  { a0, a1, v0, v1 }: Area,
  { points }: ChartSeries,
  point: number,
  { direction }: Chart,
): readonly Spot[] {
  const down = (points[point]?.value ?? 0) < 0;
  if (direction === 'sideways') {
    const [end, x] = down ? [a0 - GAP, a0 + NEAR_END * (a1 - a0)] : [a1 + GAP, a1 - NEAR_END * (a1 - a0)];
    return [
      [end, (v0 + v1) / 2],
      [x, v0 - GAP],
      [x, v1 + GAP],
    ];
  }
  const [end, y] = down ? [v1 + GAP, v1 - NEAR_END * (v1 - v0)] : [v0 - GAP, v0 + NEAR_END * (v1 - v0)];
  return [
    [(a0 + a1) / 2, end],
    [a0 - GAP, y],
    [a1 + GAP, y],
  ];
}

function middleOf({ a0, a1, v0, v1 }: Area): Spot {
  return [(a0 + a1) / 2, (v0 + v1) / 2];
}

function holds(outer: Area, inner: Area): boolean {
  const [x, y] = middleOf(inner);
  return x >= outer.a0 && x <= outer.a1 && y >= outer.v0 && y <= outer.v1;
}
