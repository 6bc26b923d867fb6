import { type FrameText, labelSize } from './frame-text.ts';
import { type Area, type DrawnMark, END_RADIUS, MARKER } from './marks.ts';
import type { Chart, ChartSeries, Direction, LabelPosition, Mark } from './types.ts';

/** px between a mark's edge and its label. */
function markGap(mark: Mark, direction: Direction): number {
  if (mark === 'line' || mark === 'end') return 6;
  if (mark === 'dot' || mark === 'bubble') return 4;
  return direction === 'sideways' ? 8 : 6;
}

/** px between where a mark's value is and its label beyond it. */
export function labelReach(mark: Mark, direction: Direction): number {
  return markGap(mark, direction) + (mark === 'line' ? MARKER : mark === 'end' ? END_RADIUS : 0);
}

/** px that a label within its mark keeps from the mark's edge. */
const WITHIN = 4;

/** The places that a series' labels may take, the best first. */
export function placesFor({ mark, stack, target }: ChartSeries, chart: Chart): readonly LabelPosition[] {
  if (target !== undefined) return [chart.direction === 'sideways' ? 'outEnd' : 'r'];
  if (chart.type === 'waterfall') return ['outEnd'];
  if (mark === 'area' || (mark === 'bar' && stack !== 'none')) return ['ctr'];
  if (chart.direction === 'radial') return ['outEnd'];
  if (mark === 'line') return ['t', 'b'];
  if (mark === 'dot' || mark === 'bubble') return ['r', 't', 'b', 'l'];
  // Lines pass over the ends of bars, whose labels then stand within.
  const lines = chart.series.filter((other) => other.mark === 'line');
  if (lines.length === 0) return ['outEnd'];
  return lines.every(({ target }) => target !== undefined)
    ? ['outEnd', 'inEnd', 'inBase']
    : ['inEnd', 'inBase', 'outEnd'];
}

const WITHIN_MARK: ReadonlySet<LabelPosition> = new Set(['inEnd', 'inBase', 'ctr']);

/** Whether a label at `position` lies on its mark, so that it is written in a colour that is read there. */
export function isWithin(position: LabelPosition): boolean {
  return WITHIN_MARK.has(position);
}

/** The rectangle of a label's text at a place of its mark. */
export function labelArea(
  label: string,
  position: LabelPosition,
  { area, end, down, outwards }: DrawnMark,
  { mark }: ChartSeries,
  direction: Direction,
  text: FrameText,
): Area {
  const { w, h } = labelSize(label, text);
  const [along, across] = direction === 'sideways' ? [h, w] : [w, h];
  const gap = markGap(mark, direction);
  const middle = (area.a0 + area.a1) / 2;
  const centred = { a0: middle - along / 2, a1: middle + along / 2 };
  const from = (v0: number): Area => ({ ...centred, v0, v1: v0 + across });
  const side = (a0: number): Area => ({ a0, a1: a0 + along, v0: end - across / 2, v1: end + across / 2 });
  if (outwards !== undefined) {
    const [a, v] = [middle + outwards[0] * (MARKER + gap + w / 2), end + outwards[1] * (MARKER + gap + h / 2)];
    return { a0: a - w / 2, a1: a + w / 2, v0: v - h / 2, v1: v + h / 2 };
  }
  switch (position) {
    case 'outEnd':
      return from(down ? area.v0 - gap - across : area.v1 + gap);
    case 'inEnd':
      return from(down ? area.v0 + WITHIN : area.v1 - WITHIN - across);
    case 'inBase':
      return from(down ? area.v1 - WITHIN - across : area.v0 + WITHIN);
    case 'ctr':
      return from((area.v0 + area.v1 - across) / 2);
    case 't':
      return from(area.v1 + gap);
    case 'b':
      return from(area.v0 - gap - across);
    case 'r':
      return side(area.a1 + gap);
    case 'l':
      return side(area.a0 - gap - along);
  }
}

/** The part of a label's rectangle that its letters cover: lines of text leave room over and under them. */
export function inkOf({ a0, a1, v0, v1 }: Area, direction: Direction, text: FrameText): Area {
  const spare = (text.lineHeight - text.size) / 2;
  return direction === 'sideways'
    ? { a0: a0 + spare, a1: a1 - spare, v0, v1 }
    : { a0, a1, v0: v0 + spare, v1: v1 - spare };
}

/** Whether a label stays within its mark. */
export function fitsWithin(ink: Area, { area }: DrawnMark): boolean {
  return ink.v0 >= area.v0 && ink.v1 <= area.v1 && ink.a0 >= area.a0 && ink.a1 <= area.a1;
}
