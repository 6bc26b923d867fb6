import type { AxisName, Chart, ChartSeries, Mark, Stack } from '../../../chart/types.ts';
import { el, type Xml } from '../xml.ts';
import { AXES } from './axes.ts';

/** Series that Office draws in one group: of one mark on one axis. `indices` into the chart's series. */
export interface Group {
  readonly mark: Mark;
  readonly axis: AxisName;
  readonly indices: readonly number[];
}

/** Later groups are drawn over earlier ones; what hangs on the second axis comes last. */
const ORDER: readonly (readonly [Mark, AxisName])[] = [
  ['area', 'first'],
  ['bar', 'first'],
  ['line', 'first'],
  ['end', 'first'],
  ['slice', 'first'],
  ['bubble', 'first'],
  ['dot', 'first'],
  ['area', 'second'],
  ['bar', 'second'],
  ['line', 'second'],
];

/** The groups that a chart's series make. */
export function groupsOf({ series, direction }: Chart): readonly Group[] {
  // Beside bars on their side Office draws bars only: a target is one that isn't seen, with its line across.
  const drawn = series.map((one): Mark => (one.target && direction === 'sideways' ? 'bar' : one.mark));
  return ORDER.map(([mark, axis]): Group => {
    const indices = series.flatMap((one, i) => (drawn[i] === mark && one.axis === axis ? [i] : []));
    return { mark, axis, indices };
  }).filter(({ indices }) => indices.length > 0);
}

/** `c:barChart`, `c:lineChart` … around the `c:ser` of its series. */
export function groupXml(chart: Chart, { mark, axis, indices }: Group, series: readonly Xml[]): Xml {
  const first = chart.series[indices[0] ?? 0] as ChartSeries; // a group has a series
  const axes = [el('c:axId', { val: AXES[axis].category }), el('c:axId', { val: AXES[axis].value })];
  switch (mark) {
    case 'bar':
      return barGroup(chart, first, series, axes);
    case 'end':
    case 'line':
      if (chart.direction === 'radial')
        return el('c:radarChart', {}, el('c:radarStyle', { val: 'marker' }), vary(0), ...series, ...axes);
      return el(
        'c:lineChart',
        {},
        grouping(first, 'standard'),
        vary(0),
        ...series,
        el('c:marker', { val: 1 }),
        ...axes,
      );
    case 'area':
      return el('c:areaChart', {}, grouping(first, 'standard'), vary(0), ...series, ...axes);
    case 'slice':
      return circle(chart.hole, series);
    case 'dot':
      return el('c:scatterChart', {}, el('c:scatterStyle', { val: 'lineMarker' }), vary(0), ...series, ...axes);
    case 'bubble':
      return el('c:bubbleChart', {}, vary(0), ...series, ...BUBBLES, ...axes);
  }
}

function barGroup(chart: Chart, first: ChartSeries, series: readonly Xml[], axes: readonly Xml[]): Xml {
  return el(
    'c:barChart',
    {},
    el('c:barDir', { val: chart.direction === 'sideways' ? 'bar' : 'col' }),
    grouping(first, 'clustered'),
    vary(0),
    ...series,
    el('c:gapWidth', { val: Math.round(chart.gapWidth) }),
    el('c:overlap', { val: first.stack === 'none' ? 0 : 100 }),
    ...axes,
  );
}

function circle(hole: number, series: readonly Xml[]): Xml {
  const start = el('c:firstSliceAng', { val: 0 });
  if (hole === 0) return el('c:pieChart', {}, vary(1), ...series, start);
  return el('c:doughnutChart', {}, vary(1), ...series, start, el('c:holeSize', { val: Math.round(hole * 100) }));
}

/** The area of a bubble stands for its size; the largest is as large as Office makes it. */
const BUBBLES: readonly Xml[] = [
  el('c:bubbleScale', { val: 100 }),
  el('c:showNegBubbles', { val: 0 }),
  el('c:sizeRepresents', { val: 'area' }),
];

/** One colour a series, unless a circle, whose points are coloured one by one. */
function vary(val: 0 | 1): Xml {
  return el('c:varyColors', { val });
}

const STACKS: Readonly<Record<Exclude<Stack, 'none'>, string>> = { stacked: 'stacked', percent: 'percentStacked' };

function grouping({ stack }: ChartSeries, unstacked: 'standard' | 'clustered'): Xml {
  return el('c:grouping', { val: stack === 'none' ? unstacked : STACKS[stack] });
}
