import type { ChartSeries } from './types.ts';

/** The stretch of the axis that a mark covers; a line's point is its `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** What the mark adds: its value, or its share of a percent stack. */
  readonly size: number;
}

type Stacked = Pick<ChartSeries, 'mark' | 'axis' | 'stack'> & {
  readonly points: readonly { readonly value: number | null }[];
};

/**
 * What each mark covers of its axis, by series and point: stacked marks lie on those of their kind before them, values below
 * zero downwards; of percent stacks, shares of the category's whole, 0 to 1. Null = nothing is drawn. An area has no gaps in
 * Office, which takes a missing value for zero, so that it is zero here as well.
 */
export function spansOf(series: readonly Stacked[]): readonly (readonly (Span | null)[])[] {
  const length = series.reduce((most, { points }) => Math.max(most, points.length), 0);
  const columns = Array.from({ length }, (_, category) => spansAt(series, category));
  return series.map((_, s) => columns.map((column) => column[s] ?? null));
}

function spansAt(series: readonly Stacked[], category: number): readonly (Span | null)[] {
  const reached = new Map<string, { up: number; down: number }>();
  const drawnAt = ({ mark, points }: Stacked): number | null => points[category]?.value ?? (mark === 'area' ? 0 : null);
  return series.map((one) => {
    const value = drawnAt(one);
    if (value === null) return null;
    if (one.stack === 'none') return { from: 0, to: value, size: value };
    const key = groupOf(one);
    const whole = one.stack === 'stacked' ? 1 : wholeOf(series.filter((other) => groupOf(other) === key).map(drawnAt));
    const at = reached.get(key) ?? { up: 0, down: 0 };
    const side = value < 0 ? 'down' : 'up';
    const from = at[side];
    const size = whole === 0 ? 0 : value / whole;
    const to = from + size;
    reached.set(key, { ...at, [side]: to });
    return { from, to, size };
  });
}

/** Marks of one kind on one axis are stacked on one another. */
function groupOf({ mark, axis, stack }: Stacked): string {
  return `${mark} ${axis} ${stack}`;
}

function wholeOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
}
