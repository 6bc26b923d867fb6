import { type DrawnMark, MARKER, shareOf } from './marks.ts';
import type { Chart, ChartFrame } from './types.ts';

/** The way of a spoke from the middle, 1 long: the first goes up, the others follow clockwise. */
export function spokeWay(index: number, count: number): readonly [right: number, up: number] {
  const angle = (index / count) * 2 * Math.PI;
  return [Math.sin(angle), Math.cos(angle)];
}

/** The points of a radar as marks with their extents, from the plot's lower left corner; null where nothing is drawn. */
export function radarMarks(
  { series, axis, categories }: Chart,
  { plot }: Pick<ChartFrame, 'plot'>,
): readonly (readonly (DrawnMark | null)[])[] {
  const radius = plot.w / 2;
  return series.map(({ points }) =>
    points.map(({ value }, i): DrawnMark | null => {
      if (value === null) return null;
      const outwards = spokeWay(i, categories.length);
      const length = shareOf(value, axis) * radius;
      const [a, v] = [radius + outwards[0] * length, radius + outwards[1] * length];
      return {
        area: { a0: a - MARKER, a1: a + MARKER, v0: v - MARKER, v1: v + MARKER },
        end: v,
        down: false,
        outwards,
      };
    }),
  );
}
