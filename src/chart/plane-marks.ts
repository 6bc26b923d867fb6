import { type DrawnMark, lengthsOf, shareOf } from './marks.ts';
import type { Chart, ChartFrame, ChartPoint } from './types.ts';

/** Radius of a dot, px: Office's marker of 10 pt. */
export const DOT_RADIUS = 20 / 3;
/** The largest bubble is a quarter of the plot's shorter side across, as Office makes it. */
const LARGEST_RADIUS = 1 / 8;

/** The radius of each bubble or dot, px, by series and point: of bubbles the area stands for the size. */
export function radiiOf(chart: Chart, { plot }: Pick<ChartFrame, 'plot'>): readonly (readonly number[])[] {
  const sizes = chart.series.flatMap(({ points }) => points.map(({ size }) => size?.value ?? 0));
  const most = sizes.reduce((a, b) => Math.max(a, b), 0);
  const largest = Math.min(plot.w, plot.h) * LARGEST_RADIUS;
  return chart.series.map(({ mark, points }) =>
    points.map(({ size }) => {
      if (mark !== 'bubble') return DOT_RADIUS;
      return most === 0 ? 0 : largest * Math.sqrt((size?.value ?? 0) / most);
    }),
  );
}

/** The points of a plane as marks with their extents; null where nothing is drawn. */
export function planeMarks(chart: Chart, frame: Pick<ChartFrame, 'plot'>): readonly (readonly (DrawnMark | null)[])[] {
  const { along, across } = lengthsOf(chart, frame);
  const radii = radiiOf(chart, frame);
  return chart.series.map(({ points }, s) =>
    points.map((point, i) => {
      const radius = radii[s]?.[i] ?? 0;
      return isDrawn(point) && radius > 0
        ? markAt(shareOf(point.x.value, chart.xAxis) * along, shareOf(point.value, chart.axis) * across, radius)
        : null;
    }),
  );
}

function isDrawn(point: ChartPoint): point is ChartPoint & { value: number; x: NonNullable<ChartPoint['x']> } {
  return point.value !== null && point.x !== undefined;
}

function markAt(a: number, v: number, radius: number): DrawnMark {
  return { area: { a0: a - radius, a1: a + radius, v0: v - radius, v1: v + radius }, end: v, down: false };
}
