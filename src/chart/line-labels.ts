import { type FrameText, labelSize } from './frame-text.ts';
import type { DrawnMark } from './marks.ts';
import { pushedApart } from './pushed-apart.ts';
import type { Chart, ChartFrame, LabelPosition } from './types.ts';

/** px that letters keep from marks over and under them. */
export const AIR = 3;

/** A place of a mark, and px that the label stands off it, to the right and up. */
export interface Place {
  readonly position: LabelPosition;
  readonly off?: readonly [right: number, up: number];
}

/** px beside a point and over it where its line, and the line of zero under it, may leave room. */
const BESIDE = [
  [0, 0],
  [5, 8],
  [10, 14],
] as const;
const RAISES = [6, 12, 18, 24] as const;

/** Where a label stands that its line would cross in a valley: beside the point, or over it where the valley is wider. */
export function valleyPlaces(series: number, chart: Chart): readonly Place[] {
  const one = chart.series[series];
  if (one?.mark !== 'line' || one.target !== undefined || chart.direction !== 'upright') return [];
  const beside = BESIDE.flatMap(([right, up]): Place[] => [
    { position: 'r', off: [right, up] },
    { position: 'l', off: [-right, up] },
  ]);
  return [...beside, ...RAISES.map((up): Place => ({ position: 't', off: [0, up] }))];
}

/** A name this far from the end of its line, in lines of text, would be taken for that of another. */
const FURTHEST = 1.2;

/** px by which the name at the end of each line stands over it, so that names keep apart; none where that takes them too far. */
export function nameRaises(
  { categories, series, legend }: Chart,
  { plot }: ChartFrame,
  marks: readonly (readonly (DrawnMark | null)[])[],
  text: FrameText,
): readonly number[] {
  if (legend !== 'direct') return [];
  const last = categories.length - 1;
  const named = series.flatMap(({ points, target }, s) => {
    const [mark, label] = [marks[s]?.[last], points[last]?.label ?? ''];
    return mark && label !== '' && target === undefined ? [{ s, end: mark.end, h: labelSize(label, text).h }] : [];
  });
  const highest = named.reduce((most, { h }) => Math.max(most, h), 0);
  const apart = highest - text.lineHeight + text.size + AIR + 0.5;
  const ends = named.map(({ end }) => end);
  const found = pushedApart(ends, apart, 0, plot.h + text.lineHeight);
  const raises = ends.map((end, i) => (found?.[i] ?? end) - end);
  if (raises.some((raise) => Math.abs(raise) > FURTHEST * text.lineHeight)) return [];
  return series.map((_, s) => raises[named.findIndex((one) => one.s === s)] ?? 0);
}
