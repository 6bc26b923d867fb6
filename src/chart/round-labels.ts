import type { FrameText } from './frame-text.ts';
import type { Chart, ChartFrame, ChartPoint } from './types.ts';

/** Parts below this share of the circle are too thin for a label inside. */
export const LEAST_INNER_SHARE = 0.08;

/** px between the rim and a label outside. */
const RIM_GAP = 6;

/** Each part's share of its circle, 0 to 1, in order; missing parts have 0. */
export function partShares(points: readonly ChartPoint[]): readonly number[] {
  const total = points.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return points.map(({ value }) => (total > 0 ? (value ?? 0) / total : 0));
}

/** Whether some labels stand around the circle: those of thin parts do. */
export function hasOuterLabels(chart: Chart): boolean {
  const points = chart.series[0]?.points ?? [];
  const shares = partShares(points);
  return points.some(({ label }, i) => label !== '' && isThin(shares[i]));
}

/** Whether labels of neighbouring thin parts would cover each other around the circle. */
export function roundLabelsCollide(chart: Chart, { plot }: ChartFrame, text: FrameText): boolean {
  const points = chart.series[0]?.points ?? [];
  const shares = partShares(points);
  let before = 0;
  const outer = shares.flatMap((share, i) => {
    const middle = before + share / 2;
    before += share;
    const label = points[i]?.label ?? '';
    return label !== '' && isThin(share) ? [centreOf(middle, plot.w / 2, text.width(label), text.size)] : [];
  });
  return outer.some(
    (box, i) => boxesMeet(box, outer[i + 1]) || (i > 1 && i === outer.length - 1 && boxesMeet(box, outer[0])),
  );
}

interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A label pushed out until it clears the circle; clockwise from twelve o'clock, `turn` in whole turns. */
function centreOf(turn: number, radius: number, w: number, h: number): LabelBox {
  const angle = turn * 2 * Math.PI;
  return { x: Math.sin(angle) * (radius + w / 2 + RIM_GAP), y: -Math.cos(angle) * (radius + h / 2 + RIM_GAP), w, h };
}

function boxesMeet(a: LabelBox, b: LabelBox | undefined): boolean {
  return b !== undefined && Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2;
}

function isThin(share: number | undefined): boolean {
  return share !== undefined && share < LEAST_INNER_SHARE;
}
