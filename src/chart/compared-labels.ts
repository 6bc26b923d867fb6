import type { Chart, ChartPoint } from './types.ts';

/** Whether any label of a chart says how its value stands beside another. */
export function isCompared({ series }: Pick<Chart, 'series'>): boolean {
  return series.some(({ points }) => points.some(saysIt));
}

/** The mark with its value alone as its label. */
export function withoutCompared(point: ChartPoint): ChartPoint {
  const { compare, label } = point;
  return compare && saysIt(point) ? { ...point, label: label.slice(0, -compare.text.length).trimEnd() } : point;
}

function saysIt({ label, compare }: ChartPoint): boolean {
  return compare !== undefined && label.endsWith(compare.text);
}
