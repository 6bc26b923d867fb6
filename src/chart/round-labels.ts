import { readableOn } from '../theme/color.ts';
import type { Theme } from '../theme/types.ts';
import { toneColor } from './colors.ts';
import { type FrameText, labelSize } from './frame-text.ts';
import { type Area, meet, tenth } from './marks.ts';
import type { Placed } from './place-labels.ts';
import type { Chart, ChartFrame, ChartPoint, PlacedLabel } from './types.ts';

/** Parts below this share of the circle are thin: the first to lose a label that has no room. */
export const LEAST_INNER_SHARE = 0.08;

/** px between the rim and a label outside. */
const RIM_GAP = 6;

/** Where Office's labels lie in a pie, as a share of its radius; in a ring they lie in its middle. */
const PIE_DEPTH = 0.5;

/** Each part's share of its circle, 0 to 1, in order; missing parts have 0. */
export function partShares(points: readonly ChartPoint[]): readonly number[] {
  const total = points.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return points.map(({ value }) => (total > 0 ? (value ?? 0) / total : 0));
}

/** Whether some labels stand around a circle of `side` px: those that have no room in their parts do. */
export function hasOuterLabels(chart: Chart, side: number, text: FrameText): boolean {
  const points = chart.series[0]?.points ?? [];
  const parts = partsOf(points);
  return points.some((point, i) => isLabelled(point) && !holds(parts[i], point.label, chart.hole, side, text));
}

/** Labels in their parts, in ink or paper, whichever is read better; those that have no room there around the circle. */
export function placeRoundLabels(chart: Chart, frame: ChartFrame, text: FrameText, theme: Theme): Placed {
  const points = chart.series[0]?.points ?? [];
  const parts = partsOf(points);
  const middles = partMiddles(chart, frame);
  const outer: Area[] = [];
  const labels = points.map((point, i): PlacedLabel | null => {
    if (!isLabelled(point)) return null;
    const middle = middles[i] ?? { x: 0, y: 0 };
    if (holds(parts[i], point.label, chart.hole, frame.plot.w, text))
      return { position: chart.hole === 0 ? 'ctr' : null, ...middle, color: readableOn(theme, point.color) };
    const { w, h } = inkSize(point.label, text);
    const place = outside(parts[i]?.turn ?? 0, frame, w, h);
    outer.push(areaOf(place, w, h));
    return { position: chart.hole === 0 ? 'outEnd' : null, ...place, color: toneColor(point.compare) };
  });
  return {
    chart: onlyDrawn(chart),
    labels: [labels],
    collides: outer.some((area, i) => neighbours(outer, i).some((other) => meet(area, other))),
  };
}

/** What is missing or nothing has no part that a label could stand at; the legend and the table name it. */
function isLabelled({ label, value }: ChartPoint): boolean {
  return label !== '' && value !== null && value !== 0;
}

function onlyDrawn(chart: Chart): Chart {
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.map((point) => (isLabelled(point) ? point : { ...point, label: '' })),
  }));
  return { ...chart, series };
}

function neighbours(areas: readonly Area[], i: number): readonly Area[] {
  const next = areas[i + 1] ?? (i > 1 ? areas[0] : undefined);
  return next === undefined ? [] : [next];
}

function areaOf({ x, y }: Spot, w: number, h: number): Area {
  return { a0: x - w / 2, a1: x + w / 2, v0: y - h / 2, v1: y + h / 2 };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The spot of each part where a label within it stands, px from the frame's corner: the only one that Office knows in a ring. */
export function partMiddles({ series, hole }: Chart, { plot }: ChartFrame): readonly Spot[] {
  const depth = (hole === 0 ? PIE_DEPTH : (1 + hole) / 2) * (plot.w / 2);
  return partsOf(series[0]?.points ?? []).map(({ turn }) => around(turn, plot, depth));
}

/** A part of a circle: its share, and its middle, clockwise from twelve o'clock in whole turns. */
interface Part {
  readonly share: number;
  readonly turn: number;
}

function partsOf(points: readonly ChartPoint[]): readonly Part[] {
  let before = 0;
  return partShares(points).map((share) => {
    const turn = before + share / 2;
    before += share;
    return { share, turn };
  });
}

/** How much of a label of one line must lie on its part: letters leave their corners free. */
const INSIDE = 0.9;

/** px that a label in a part keeps from the part's edges. */
const AIR = 2;

/** Whether a label has room in a part of a circle of `side` px: across it, and between rim and hole. */
function holds(part: Part | undefined, label: string, hole: number, side: number, text: FrameText): boolean {
  if (part === undefined || part.share === 0) return false;
  const [sin, cos] = [Math.abs(Math.sin(part.turn * 2 * Math.PI)), Math.abs(Math.cos(part.turn * 2 * Math.PI))];
  const { w, h } = inkSize(label, text);
  const within = h > text.size ? 1 : INSIDE;
  const [a, b] = [(w * within) / 2 + AIR, (h * within) / 2 + AIR];
  const radius = side / 2;
  const depth = radius * (hole === 0 ? PIE_DEPTH : (1 + hole) / 2);
  const across = part.share >= 0.5 ? side : 2 * depth * Math.tan(Math.PI * part.share);
  const farthest = Math.hypot(depth * sin + a, depth * cos + b);
  const nearest = Math.hypot(Math.max(0, depth * sin - a), Math.max(0, depth * cos - b));
  return 2 * (a * cos + b * sin) <= across && farthest <= radius && nearest >= hole * radius;
}

/** The letters of a label: lines of text leave room over the first and under the last. */
function inkSize(label: string, text: FrameText): { readonly w: number; readonly h: number } {
  const { w, h } = labelSize(label, text);
  return { w, h: h - text.lineHeight + text.size };
}

/** Pushed out until the text, corners and all, clears the rim. */
function outside(turn: number, { plot }: ChartFrame, w: number, h: number): Spot {
  const away = distanceBeyond(plot.w / 2 + RIM_GAP, turn * 2 * Math.PI, w / 2, h / 2);
  return around(turn, plot, away);
}

/** How far from the middle of a circle a rectangle, `a` and `b` half its sides, stands on a ray when it touches the circle from outside. */
function distanceBeyond(radius: number, angle: number, a: number, b: number): number {
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const [above, beside] = [(radius + b) / cos, (radius + a) / sin];
  if (above * sin <= a) return above;
  if (beside * cos <= b) return beside;
  const middle = a * sin + b * cos;
  return middle + Math.sqrt(middle ** 2 - a ** 2 - b ** 2 + radius ** 2);
}

function around(turn: number, { x, y, w, h }: ChartFrame['plot'], radius: number): Spot {
  const angle = turn * 2 * Math.PI;
  return { x: tenth(x + w / 2 + Math.sin(angle) * radius), y: tenth(y + h / 2 - Math.cos(angle) * radius) };
}
