import type { Chart } from 'chart.js';
import type { Place } from './chart-walk.ts';

/** px between a mark and its outline. */
const GAP = 4;
/** Marks that are lower or narrower are outlined as if they were this large, px. */
const LEAST = 8;

/** The outline of a drawn mark as an SVG path in px of the chart, at the place where it comes to rest. */
export function markOutline(chart: Chart, { series, point }: Place): string {
  const mark = chart.getDatasetMeta(series).data[point];
  if (mark === undefined) return '';
  const props = ['x', 'y', 'base', 'width', 'height', 'horizontal'];
  const at = mark.getProps([...props, 'startAngle', 'endAngle', 'innerRadius', 'outerRadius'], true) as Shape;
  if (at.outerRadius !== undefined) return sector(at);
  if (at.base !== undefined) return at.horizontal ? bar(at) : column(at);
  const { radius = 0 } = mark.options as { radius?: number };
  return circle(at.x, at.y, Math.max(LEAST, radius) + GAP);
}

interface Shape {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal?: boolean;
  readonly startAngle: number;
  readonly endAngle: number;
  readonly innerRadius: number;
  readonly outerRadius?: number;
}

function column({ x, y, base = 0, width }: Shape): string {
  const [top, bottom] = apart(Math.min(y, base), Math.max(y, base));
  return rectangle(x - width / 2 - GAP, top, x + width / 2 + GAP, bottom);
}

function bar({ x, y, base = 0, height }: Shape): string {
  const [left, right] = apart(Math.min(x, base), Math.max(x, base));
  return rectangle(left, y - height / 2 - GAP, right, y + height / 2 + GAP);
}

/** Two ends, moved apart by the gap, and further where the mark has no extent of its own. */
function apart(low: number, high: number): readonly [number, number] {
  const more = Math.max(0, LEAST - (high - low)) / 2 + GAP;
  return [low - more, high + more];
}

function rectangle(left: number, top: number, right: number, bottom: number): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
}

function sector({ x, y, startAngle, endAngle, innerRadius, outerRadius = 0 }: Shape): string {
  if (endAngle - startAngle > 2 * Math.PI - 0.001) return circle(x, y, outerRadius);
  if ((endAngle - startAngle) * outerRadius < LEAST) {
    const [middle, angle] = [(innerRadius + outerRadius) / 2, (startAngle + endAngle) / 2];
    return circle(x + middle * Math.cos(angle), y + middle * Math.sin(angle), LEAST);
  }
  const large = endAngle - startAngle > Math.PI ? 1 : 0;
  const on = (r: number, angle: number): string => `${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
  const outer = `M${on(outerRadius, startAngle)}A${outerRadius} ${outerRadius} 0 ${large} 1 ${on(outerRadius, endAngle)}`;
  const inner = `L${on(innerRadius, endAngle)}A${innerRadius} ${innerRadius} 0 ${large} 0 ${on(innerRadius, startAngle)}Z`;
  return outer + inner;
}
