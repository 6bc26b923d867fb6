import type { Chart } from './types.ts';

/** px of the chart's width that a name at the end of a line may take, as a share. */
export const WIDEST_NAME = 0.3;

/**
 * The chart with each line's name at its last point, and of slopes at the first, before the figure that stands there; null
 * where a line doesn't reach the end.
 */
export function withDirectNames(chart: Chart): Chart | null {
  if (chart.type === 'slope' && chart.legend === 'direct') return withNamesAt(chart, () => true);
  if (
    chart.legend !== 'direct' ||
    chart.series.some(({ points, target }) => target === undefined && points.at(-1)?.value == null)
  )
    return null;
  return withNamesAt(chart, (i) => i === chart.categories.length - 1);
}

function withNamesAt(chart: Chart, named: (category: number) => boolean): Chart {
  const series = chart.series.map((one) => {
    if (one.target !== undefined) return one;
    const points = one.points.map((point, i) =>
      named(i) && point.value !== null
        ? { ...point, label: [one.name, point.label].filter((part) => part !== '').join(' ') }
        : point,
    );
    return { ...one, points };
  });
  return { ...chart, series };
}

/** The chart with a legend instead of names at the lines' ends. */
export function withLegend(chart: Chart): Chart {
  return chart.legend === 'direct' ? { ...chart, legend: 'shown' } : chart;
}
