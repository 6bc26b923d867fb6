import type { Chart, ChartSeries } from './types.ts';

/** The series as they are said: without what only holds a place, bars that cross zero in one piece. */
export function saidSeries({ series }: Pick<Chart, 'series'>): readonly ChartSeries[] {
  return series.flatMap((one, s): readonly ChartSeries[] => {
    if (one.hidden || one.rest) return [];
    const rest = series[s + 1]?.rest ? series[s + 1] : undefined;
    const points = one.points.map((point, i) => (point.value === null ? (rest?.points[i] ?? point) : point));
    return [{ ...one, points }];
  });
}
