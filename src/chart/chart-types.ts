import type { ChartSpec } from '../schema/chart-schema.ts';
import type { AxisName, ChartType, Direction, Mark, Stack } from './types.ts';

/** What a chart type stands for. */
interface Traits {
  /** Of series that name no type of their own. */
  readonly mark: Mark;
  readonly direction: Direction;
  /** The hole of a circle as a share of its radius. */
  readonly hole: number;
  /** How its marks stand on one another, whatever the author says. */
  readonly stack?: Stack;
}

const UPRIGHT = { direction: 'upright', hole: 0 } as const;
/** LibreOffice knows no other hole, and labels have room in a ring as wide. */
const RING = 0.5;
const ROUND = { direction: 'round', mark: 'slice' } as const;

/** The one place where a type turns into marks. */
export const TRAITS: Readonly<Record<ChartType, Traits>> = {
  column: { ...UPRIGHT, mark: 'bar' },
  bar: { direction: 'sideways', mark: 'bar', hole: 0 },
  line: { ...UPRIGHT, mark: 'line' },
  area: { ...UPRIGHT, mark: 'area' },
  combo: { ...UPRIGHT, mark: 'bar' },
  waterfall: { ...UPRIGHT, mark: 'bar', stack: 'stacked' },
  slope: { ...UPRIGHT, mark: 'line' },
  dumbbell: { ...UPRIGHT, mark: 'end', stack: 'none' },
  radar: { direction: 'radial', mark: 'line', hole: 0 },
  scatter: { direction: 'plane', mark: 'dot', hole: 0 },
  bubble: { direction: 'plane', mark: 'bubble', hole: 0 },
  pie: { ...ROUND, hole: 0 },
  doughnut: { ...ROUND, hole: RING },
  // Drawn as a doughnut or as bars.
  progress: { ...ROUND, hole: RING },
};

type SeriesType = NonNullable<ChartSpec['series'][number]['type']>;
const MARKS: Readonly<Record<SeriesType, Mark>> = { column: 'bar', line: 'line', area: 'area' };

/** How one series of a chart is drawn. */
export interface Manner {
  readonly mark: Mark;
  readonly axis: AxisName;
  readonly stack: Stack;
}

/** How each series is drawn. Only upright charts mix marks; what is read off the second axis is a line unless it says otherwise. */
export function mannersOf({ type, stack = 'none', series }: ChartSpec): readonly Manner[] {
  const { mark: usual, direction, stack: fixed } = TRAITS[type];
  if (fixed !== undefined) return series.map(() => ({ mark: usual, axis: 'first', stack: fixed }));
  return series.map((one): Manner => {
    if (direction !== 'upright')
      return { mark: usual, axis: 'first', stack: direction === 'sideways' ? stack : 'none' };
    const axis = one.axis ?? 'first';
    const mark = one.type === undefined ? (axis === 'second' ? 'line' : usual) : MARKS[one.type];
    // Beside columns a line is a measure of its own; only a chart of lines stacks them.
    return { mark, axis, stack: mark === 'line' && usual !== 'line' ? 'none' : stack };
  });
}

/** Whether each point of a chart has a place of its own along both axes. */
export function isPlane(type: ChartType): boolean {
  return TRAITS[type].direction === 'plane';
}

/** Whether a chart shows one series only. */
export function isSingle(type: ChartType): boolean {
  return isRound(type) || type === 'waterfall';
}

/** Whether a chart is a circle, which has parts instead of an axis. */
export function isRound(type: ChartType): boolean {
  return TRAITS[type].direction === 'round';
}
