import type { AxisName, Chart, ChartFrame, ValueAxis } from '../../../chart/types.ts';
import { HAIRLINE, INK, MUTED } from '../../../layout/palette.ts';
import { line } from '../color.ts';
import { el, type Xml } from '../xml.ts';
import { type ChartText, textProperties } from './text-look.ts';
import { titleXml } from './title.ts';

/** Ids of the axes; unique within a chart is enough. The second value axis needs a category axis of its own, which isn't shown. */
export const AXES: Readonly<Record<AxisName, { readonly category: number; readonly value: number }>> = {
  first: { category: 1, value: 2 },
  second: { category: 3, value: 4 },
};
const HAIRLINE_WIDTH = 1; // px
const ZERO_WIDTH = 1.5;

/** `c:catAx` and `c:valAx` of a chart with axes, those of a second value axis after them. */
export function axesXml(chart: Chart, frame: ChartFrame, look: ChartText): readonly Xml[] {
  const { axis, secondAxis, xAxis } = chart;
  const title = (of: AxisName | 'x'): Xml | null => {
    const placed = frame.titles.find((one) => one.of === of);
    return placed === undefined ? null : titleXml(placed, frame, look);
  };
  return [
    ...(xAxis && axis ? [horizontalAxis(xAxis, axis, title('x'), look)] : []),
    ...(axis && !xAxis ? [categoryAxis(chart, axis, look)] : []),
    ...(axis ? [valueAxis(chart, axis, 'first', title('first'), look)] : []),
    ...(secondAxis ? [hiddenCategoryAxis(), valueAxis(chart, secondAxis, 'second', title('second'), look)] : []),
  ];
}

function categoryAxis(chart: Chart, axis: ValueAxis, look: ChartText): Xml {
  const sideways = chart.direction === 'sideways';
  return el(
    'c:catAx',
    {},
    el('c:axId', { val: AXES.first.category }),
    // Office counts upwards from the corner: the first bar stands on top only in reverse order.
    el('c:scaling', {}, el('c:orientation', { val: sideways ? 'maxMin' : 'minMax' })),
    el('c:delete', { val: chart.bare ? 1 : 0 }),
    el('c:axPos', { val: sideways ? 'l' : 'b' }),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'low' }),
    el('c:spPr', {}, el('a:noFill'), baseLine(axis)),
    textProperties(look),
    el('c:crossAx', { val: AXES.first.value }),
    el('c:crosses', { val: 'autoZero' }),
    el('c:auto', { val: 0 }), // names that look like dates stay names
    el('c:lblAlgn', { val: 'ctr' }),
    el('c:lblOffset', { val: 50 }),
    el('c:tickLblSkip', { val: 1 }),
    el('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** The horizontal axis of a plane. */
function horizontalAxis(axis: ValueAxis, other: ValueAxis, title: Xml | null, look: ChartText): Xml {
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: AXES.first.category }),
    scaling(axis),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: 'b' }),
    gridlinesXml(),
    title,
    el('c:numFmt', { formatCode: axis.formatCode, sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'low' }),
    el('c:spPr', {}, el('a:noFill'), baseLine(other)),
    textProperties(look, MUTED),
    el('c:crossAx', { val: AXES.first.value }),
    el('c:crosses', { val: 'autoZero' }),
    el('c:crossBetween', { val: 'midCat' }),
    el('c:majorUnit', { val: axis.step }),
  );
}

function scaling({ min, max }: ValueAxis): Xml {
  return el(
    'c:scaling',
    {},
    el('c:orientation', { val: 'minMax' }),
    el('c:max', { val: max }),
    el('c:min', { val: min }),
  );
}

function gridlinesXml(): Xml {
  return el('c:majorGridlines', {}, el('c:spPr', {}, line(HAIRLINE, HAIRLINE_WIDTH)));
}

/** The line that the marks are read against: where they go both ways, that of zero. */
function baseLine({ min, max }: ValueAxis): Xml {
  return min < 0 && max > 0 ? line(INK, ZERO_WIDTH) : line(HAIRLINE, HAIRLINE_WIDTH);
}

function hiddenCategoryAxis(): Xml {
  return el(
    'c:catAx',
    {},
    el('c:axId', { val: AXES.second.category }),
    el('c:scaling', {}, el('c:orientation', { val: 'minMax' })),
    el('c:delete', { val: 1 }),
    el('c:axPos', { val: 'b' }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'nextTo' }),
    el('c:crossAx', { val: AXES.second.value }),
    el('c:crosses', { val: 'autoZero' }),
    el('c:auto', { val: 0 }),
    el('c:noMultiLvlLbl', { val: 1 }),
  );
}

/** An axis without ticks isn't deleted: its title would go with it. Only the first has gridlines; they serve both. */
function valueAxis({ direction }: Chart, axis: ValueAxis, name: AxisName, title: Xml | null, look: ChartText): Xml {
  const sideways = direction === 'sideways';
  const second = name === 'second';
  // The rings of a radar are what its lines are read against.
  const gridlines = direction === 'radial' || (axis.visible && !second);
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: AXES[name].value }),
    scaling(axis),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: sideways ? 'b' : second ? 'r' : 'l' }),
    gridlines ? gridlinesXml() : null,
    title,
    el('c:numFmt', { formatCode: axis.formatCode, sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: !axis.visible ? 'none' : direction === 'plane' ? 'low' : 'nextTo' }),
    el('c:spPr', {}, el('a:noFill'), line(null, 0)),
    textProperties(look, MUTED),
    el('c:crossAx', { val: AXES[name].category }),
    el('c:crosses', { val: sideways || second ? 'max' : 'autoZero' }), // reversed categories put "min" on top
    el('c:crossBetween', { val: direction === 'plane' ? 'midCat' : 'between' }),
    el('c:majorUnit', { val: axis.step }),
  );
}
