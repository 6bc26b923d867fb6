import type { Chart } from './types.ts';

/** px of the chart's width that a name at the end of a line may take, as a share. */
export const WIDEST_NAME = 0.3;

/** The chart with each line's name at its last point, before the figure that stands there; null where a line doesn't reach the end. */
export function withDirectNames(chart: Chart): Chart | null {
  if (
    chart.legend !== 'direct' ||
    chart.series.some(({ points, target }) => target === undefined && points.at(-1)?.value == null)
  )
    return null;
  const series = chart.series.map((one) => {
    if (one.target !== undefined) return one;
    const last = one.points.length - 1;
    const points = one.points.map((point, i) =>
      i === last ? { ...point, label: [one.name, point.label].filter((part) => part !== '').join(' ') } : point,
    );
    return { ...one, points };
  });
  return { ...chart, series };
}

/** The chart with a legend instead of names at the lines' ends. */
export function withLegend(chart: Chart): Chart {
  return chart.legend === 'direct' ? { ...chart, legend: 'shown' } : chart;
}
