import { JOINT, JOINT_WIDTH } from '../../../chart/colors.ts';
import { END_RADIUS } from '../../../chart/marks.ts';
import { DOT_RADIUS } from '../../../chart/plane-marks.ts';
import { sliceGap } from '../../../chart/slice-gap.ts';
import type { Chart, ChartPoint, ChartSeries } from '../../../chart/types.ts';
import { PAPER } from '../../../layout/palette.ts';
import type { ColorRef } from '../../../theme/types.ts';
import { colorKey, fill, line } from '../color.ts';
import { el, text, type Xml, xstring } from '../xml.ts';
import type { Cells } from './cells.ts';
import { type LabelContext, labelRange, labelsXml } from './labels.ts';
import { jointLength } from './reckoned.ts';
import { exactOf } from './workbook.ts';

const LINE_WIDTH = 4; // px
const MARKER_SIZE = 9; // pt: a circle of 6 px radius
const DOT_SIZE = Math.round(2 * DOT_RADIUS * 0.75); // pt
const END_SIZE = 2 * END_RADIUS * 0.75; // pt

/** What a type adds to a series: its own look, that of a point which differs, what must come before the labels. */
interface SeriesLook {
  readonly look: readonly Xml[];
  point(point: ChartPoint, index: number): Xml | null;
  readonly after: readonly Xml[];
  /** Between labels and categories. */
  readonly trend?: readonly Xml[];
}

/** `c:ser`, its elements in the order that the schema wants for the chart's type. */
export function seriesXml(chart: Chart, index: number, cells: Cells, labels: LabelContext): Xml {
  const series = chart.series[index] as ChartSeries; // callers go through chart.series
  const { look, point, after, trend = [] } = series.target ? targetLook(series, chart) : seriesLook(series, chart);
  const joints = series.mark === 'end' && index === 0 ? [jointsXml(chart, cells)] : [];
  return el(
    'c:ser',
    {},
    el('c:idx', { val: index }),
    el('c:order', { val: index }),
    el('c:tx', {}, stringReference(cells.name(index), [series.name])),
    ...look,
    ...series.points.map(point),
    labelsXml(series, labels),
    ...trend,
    ...joints,
    ...dataXml(chart, series, index, cells),
    ...after,
    labelRange(series, cells.range('labels', index)),
  );
}

/** The names and values of a series; on a plane its pairs of values, and the sizes of bubbles. */
function dataXml(chart: Chart, series: ChartSeries, index: number, cells: Cells): readonly Xml[] {
  const numbers = (kind: 'x' | 'values' | 'sizes', code: string): Xml =>
    numberReference(
      cells.range(kind, index),
      series.points.map((point) => exactOf(point, kind)),
      code,
    );
  if (chart.direction !== 'plane')
    return [
      el('c:cat', {}, stringReference(cells.categories, chart.categories)),
      el('c:val', {}, numbers('values', series.formatCode)),
    ];
  return [
    el('c:xVal', {}, numbers('x', 'General')),
    el('c:yVal', {}, numbers('values', series.formatCode)),
    ...(series.mark === 'bubble' ? [el('c:bubbleSize', {}, numbers('sizes', 'General'))] : []),
  ];
}

function seriesLook(series: ChartSeries, chart: Chart): SeriesLook {
  if (series.hidden) return hiddenLook(series);
  switch (series.mark) {
    case 'bar':
      return barLook(series);
    case 'line':
      return chart.direction === 'radial' ? { ...lineLook(series), after: [] } : lineLook(series);
    case 'area':
      return areaLook(series);
    case 'dot':
      return dotLook(series, DOT_SIZE);
    case 'end':
      return dotLook(series, END_SIZE);
    case 'bubble':
      return bubbleLook(series);
    case 'slice':
      return sliceLook(series);
  }
}

function hiddenLook({ mark }: ChartSeries): SeriesLook {
  const none = el('c:marker', {}, el('c:symbol', { val: 'none' }));
  const keepColor = el('c:invertIfNegative', { val: 0 });
  const more = mark === 'line' ? [none] : mark === 'bar' ? [keepColor] : [];
  const look = [el('c:spPr', {}, el('a:noFill'), line(null, 0)), ...more];
  return { look, point: () => null, after: [] };
}

const TARGET_WIDTH = 2; // px

/** A level is drawn by its trend, half a category beyond its first and last point: from edge to edge, wherever its cells take it. */
function targetLook(series: ChartSeries, chart: Chart): SeriesLook {
  const dashed = el('c:spPr', {}, line(series.color, TARGET_WIDTH, el('a:prstDash', { val: 'dash' })));
  const plain = el('c:marker', {}, el('c:symbol', { val: 'none' }));
  const unseen = el('c:spPr', {}, el('a:noFill'), line(null, 0));
  const point = (): null => null;
  const smooth = el('c:smooth', { val: 0 });
  if (series.target === 'steps') return { look: [dashed, plain], point, after: [smooth] };
  const trend = series.points.length > 1 ? [trendXml(series.name, dashed)] : [];
  if (chart.direction === 'sideways')
    return { look: [unseen, el('c:invertIfNegative', { val: 0 })], point, after: [], trend };
  return { look: [unseen, plain], point, after: [smooth], trend };
}

function trendXml(name: string, look: Xml): Xml {
  return el(
    'c:trendline',
    {},
    el('c:name', {}, text(name)),
    look,
    el('c:trendlineType', { val: 'linear' }),
    el('c:forward', { val: 0.5 }),
    el('c:backward', { val: 0.5 }),
    el('c:dispRSqr', { val: 0 }),
    el('c:dispEq', { val: 0 }),
  );
}

/** The bars of a dumbbell hang on its first series, under the second, as bars of error: LibreOffice draws no high-low lines. */
function jointsXml(chart: Chart, cells: Cells): Xml {
  const { formatCode } = chart.series[0] as ChartSeries; // callers have a series
  const lengths = (way: 'up' | 'down'): Xml =>
    numberReference(
      cells.joints(way),
      chart.categories.map((_, i) => jointLength(chart, way, i)),
      formatCode,
    );
  return el(
    'c:errBars',
    {},
    el('c:errDir', { val: 'y' }),
    el('c:errBarType', { val: 'both' }),
    el('c:errValType', { val: 'cust' }),
    el('c:noEndCap', { val: 1 }),
    el('c:plus', {}, lengths('up')),
    el('c:minus', {}, lengths('down')),
    el('c:spPr', {}, line(JOINT, JOINT_WIDTH)),
  );
}

const differs = (point: ChartPoint, series: ChartSeries): boolean => colorKey(point.color) !== colorKey(series.color);

function barLook(series: ChartSeries): SeriesLook {
  const keepColor = el('c:invertIfNegative', { val: 0 });
  return {
    look: [el('c:spPr', {}, fill(series.color)), keepColor],
    point: (point, index) =>
      differs(point, series)
        ? dataPoint(index, keepColor, el('c:bubble3D', { val: 0 }), el('c:spPr', {}, fill(point.color)))
        : null,
    after: [],
  };
}

function areaLook(series: ChartSeries): SeriesLook {
  return { look: [el('c:spPr', {}, fill(series.color))], point: () => null, after: [] };
}

function lineLook(series: ChartSeries): SeriesLook {
  const stroke = (color: ColorRef): Xml => el('c:spPr', {}, lineXml(color));
  return {
    look: [stroke(series.color), marker(series.color)],
    point: (point, index) =>
      differs(point, series)
        ? dataPoint(index, marker(point.color), el('c:bubble3D', { val: 0 }), stroke(series.color))
        : null,
    after: [el('c:smooth', { val: 0 })],
  };
}

/**
 * A dot is the marker of a line that isn't drawn. LibreOffice reads the colour of a point's marker only where its size differs
 * from the series'.
 */
function dotLook(series: ChartSeries, size: number): SeriesLook {
  const mixed = series.points.some((point) => differs(point, series));
  return {
    look: [el('c:spPr', {}, line(null, 0)), marker(series.color, mixed ? size - 1 : size)],
    point: (point, index) => (mixed ? dataPoint(index, marker(point.color, size), el('c:bubble3D', { val: 0 })) : null),
    after: [el('c:smooth', { val: 0 })],
  };
}

function bubbleLook(series: ChartSeries): SeriesLook {
  const look = (color: ColorRef): Xml => el('c:spPr', {}, fill(color), line(PAPER, 1));
  const keepColor = el('c:invertIfNegative', { val: 0 });
  const flat = el('c:bubble3D', { val: 0 });
  return {
    look: [look(series.color), keepColor],
    point: (point, index) => (differs(point, series) ? dataPoint(index, keepColor, flat, look(point.color)) : null),
    after: [flat],
  };
}

function lineXml(color: ColorRef): Xml {
  return el('a:ln', { w: LINE_WIDTH * 9525, cap: 'rnd' }, fill(color), el('a:round'));
}

function marker(color: ColorRef, size = MARKER_SIZE): Xml {
  const look = el('c:spPr', {}, fill(color), line(null, 0));
  return el('c:marker', {}, el('c:symbol', { val: 'circle' }), el('c:size', { val: size }), look);
}

function sliceLook({ points }: ChartSeries): SeriesLook {
  const gap = sliceGap(points);
  const seam = gap > 0 ? line(PAPER, gap) : line(null, 0);
  return {
    look: [],
    point: (point, index) => dataPoint(index, el('c:bubble3D', { val: 0 }), el('c:spPr', {}, fill(point.color), seam)),
    after: [],
  };
}

function dataPoint(index: number, ...content: readonly Xml[]): Xml {
  return el('c:dPt', {}, el('c:idx', { val: index }), ...content);
}

function stringReference(formula: string, values: readonly string[]): Xml {
  const points = values.map((value, index) => el('c:pt', { idx: index }, el('c:v', {}, xstring(value))));
  return el(
    'c:strRef',
    {},
    el('c:f', {}, text(formula)),
    el('c:strCache', {}, el('c:ptCount', { val: values.length }), ...points),
  );
}

/** A missing value has no `c:pt` at all: that is what makes it a gap. */
function numberReference(formula: string, points: readonly (string | null)[], formatCode: string): Xml {
  const present = points.flatMap((exact, index) =>
    exact === null ? [] : [el('c:pt', { idx: index }, el('c:v', {}, text(exact)))],
  );
  return el(
    'c:numRef',
    {},
    el('c:f', {}, text(formula)),
    el('c:numCache', {}, el('c:formatCode', {}, text(formatCode)), el('c:ptCount', { val: points.length }), ...present),
  );
}
