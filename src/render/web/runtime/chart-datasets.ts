import type { ChartDataset } from 'chart.js';
import { sliceGap } from '../../../chart/slice-gap.ts';
import type { ChartData, PointData, SeriesData } from '../page-data.ts';
import { scaleIds } from './chart-scales.ts';
import { DASHES } from './pen.ts';

/** Chart.js's name for a mark. */
export function kindOf({ hole, direction }: ChartData, mark: SeriesData['mark']): Kind {
  if (direction === 'radial') return 'radar';
  return mark === 'slice' && hole > 0 ? 'doughnut' : KINDS[mark];
}

type Kind = 'bar' | 'line' | 'radar' | 'pie' | 'doughnut' | 'scatter' | 'bubble';

const KINDS: Readonly<Record<SeriesData['mark'], Kind>> = {
  bar: 'bar',
  line: 'line',
  area: 'line',
  slice: 'pie',
  dot: 'scatter',
  bubble: 'bubble',
  end: 'line',
};

/** Marks of each kind are drawn over those with a higher number. */
const LAYER: Readonly<Record<SeriesData['mark'], number>> = {
  line: 0,
  bar: 1,
  area: 2,
  slice: 0,
  dot: 0,
  bubble: 0,
  end: 0,
};

/** The data sets of a chart, one a series. */
export function datasetsOf(chart: ChartData): ChartDataset[] {
  return chart.series.map((series, index) => {
    const { name, mark, points } = series;
    const set = {
      label: name,
      type: kindOf(chart, mark),
      data: dataOf(chart, points),
      ...(mark === 'slice' ? {} : onAxes(chart, series, index)),
      ...lookOf(chart, series),
    };
    return set as ChartDataset;
  });
}

/** The values; where a mark is drawn with another number, its share of 100 %, or stands on a plane, both. */
function dataOf(chart: ChartData, points: readonly PointData[]): readonly unknown[] {
  if (chart.direction === 'plane')
    return points.map(({ value, x, size, radius }) => ({ x, y: value, r: radius, value, size }));
  if (points.every(({ value, drawn }) => value === drawn)) return points.map(({ value }) => value);
  const { category, first } = scaleIds(chart);
  return points.map(({ value, drawn }, index) => ({ [category]: index, [first]: drawn, value }));
}

/** What isn't stacked gets a stack of its own; of such marks later ones lie over earlier ones, as in Office. */
function onAxes(chart: ChartData, { mark, axis, stack }: SeriesData, index: number): object {
  const { series } = chart;
  if (chart.direction === 'radial') return { order: series.length - 1 - index };
  const ids = scaleIds(chart);
  const apart = stack === 'none';
  return {
    [`${ids.category}AxisID`]: ids.category,
    [`${ids.first}AxisID`]: ids[axis],
    stack: apart ? `${mark} ${index}` : `${mark} ${axis}`,
    order: LAYER[mark] * series.length + (apart && mark !== 'bar' ? series.length - 1 - index : 0),
  };
}

const NOTHING = 'transparent';

function lookOf(chart: ChartData, { mark, color, points, hidden, stack, target }: SeriesData): object {
  const own = points.map((point) => (hidden ? NOTHING : point.color));
  switch (mark) {
    case 'bar':
      return {
        backgroundColor: own,
        hoverBackgroundColor: own,
        ...barWidth(chart),
        borderWidth: 0,
        skipNull: false,
      };
    case 'line':
      if (target !== null) return targetLook(chart, target === 'steps' ? color : NOTHING, own);
      return { ...lineLook(chart, hidden ? NOTHING : color, own), fill: false };
    case 'area':
      return {
        ...lineLook(chart, hidden ? NOTHING : color, own),
        backgroundColor: hidden ? NOTHING : color,
        borderWidth: 0,
        pointRadius: 0,
        pointHoverRadius: 6,
        fill: stack === 'none' ? 'origin' : 'stack',
      };
    case 'end':
      return { ...lineLook(chart, color, own), showLine: false, pointRadius: 8, pointHoverRadius: 10, fill: false };
    case 'dot':
    case 'bubble':
      return {
        backgroundColor: own,
        hoverBackgroundColor: own,
        pointRadius: points.map(({ radius }) => radius ?? 0),
        pointHoverRadius: points.map(({ radius }) => (radius ?? 0) + 2),
        borderWidth: mark === 'bubble' ? 1 : 0,
        borderColor: chart.colors.paper,
        hoverRadius: 2,
        hoverBorderWidth: 1,
        clip: false,
      };
    case 'slice':
      return {
        backgroundColor: own,
        hoverBackgroundColor: own,
        borderWidth: sliceGap(points),
        borderColor: chart.colors.paper,
        hoverBorderColor: chart.colors.paper,
        borderAlign: 'inner',
        ...(chart.hole > 0 ? { cutout: `${chart.hole * 100}%` } : {}),
      };
  }
}

/** Office's gap is a share of one bar beside a cluster of n; ours is the cluster's share of its slot. */
function barWidth({ gapWidth, bars }: ChartData): object {
  return { categoryPercentage: 1 / (1 + gapWidth / (100 * bars)), barPercentage: 1 };
}

/** Without markers; of a level, only where the pointer finds it. */
function targetLook(chart: ChartData, color: string, own: readonly string[]): object {
  return {
    ...lineLook(chart, color, own),
    borderWidth: 2,
    borderDash: [...DASHES],
    pointRadius: 0,
    pointHoverRadius: 0,
    fill: false,
  };
}

function lineLook({ colors }: ChartData, color: string, own: readonly string[]): object {
  return {
    borderColor: color,
    backgroundColor: color,
    hoverBackgroundColor: own,
    pointBackgroundColor: own,
    pointHoverBackgroundColor: own,
    borderWidth: 4,
    pointRadius: 6,
    pointHoverRadius: 8,
    pointHitRadius: 12,
    pointBorderWidth: 0,
    pointHoverBorderColor: colors.paper,
    tension: 0,
    // A sharp corner, as of a radar, would reach beyond its marker.
    borderJoinStyle: 'round',
    spanGaps: false,
    // Segments make Chart.js draw on the canvas itself instead of a Path2D, which the recorder couldn't read.
    segment: {},
    // Points at the plot's edge stay whole.
    clip: false,
  };
}
