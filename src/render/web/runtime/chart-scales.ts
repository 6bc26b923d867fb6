import type { ChartConfiguration } from 'chart.js';
import type { AxisData, ChartData } from '../page-data.ts';

/** The direction that each scale of a chart runs in, which is its id too; only upright charts have a second value scale. */
export interface ScaleIds {
  readonly category: 'x' | 'y';
  readonly first: 'x' | 'y';
  readonly second: 'y2';
}

/** The scales of a chart that runs in `direction`. */
export function scaleIds({ direction }: Pick<ChartData, 'direction'>): ScaleIds {
  return direction === 'sideways'
    ? { category: 'y', first: 'x', second: 'y2' }
    : { category: 'x', first: 'y', second: 'y2' };
}

type Scales = NonNullable<NonNullable<ChartConfiguration['options']>['scales']>;

/** The scales of a chart: nothing of them is drawn, our plugins draw all that stands around the plot. */
export function scalesOf(chart: ChartData): Scales {
  const { axis, secondAxis, xAxis } = chart;
  if (axis === null) return {};
  if (chart.direction === 'radial')
    return { r: { type: 'radialLinear', display: false, min: axis.min, max: axis.max, beginAtZero: false } };
  const { category, first, second } = scaleIds(chart);
  const value = ({ min, max }: AxisData) =>
    ({ type: 'linear', axis: first, display: false, min, max, stacked: xAxis === null }) as const;
  return {
    [category]:
      xAxis === null
        ? { type: 'category', axis: category, display: false, offset: true }
        : { ...value(xAxis), axis: category, stacked: false },
    [first]: value(axis),
    ...(secondAxis === null ? {} : { [second]: value(secondAxis) }),
  };
}
