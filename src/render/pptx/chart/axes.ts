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
  const { axis, secondAxis } = chart;
  const title = (of: AxisName): Xml | null => {
    const placed = frame.titles.find((one) => one.of === of);
    return placed === undefined ? null : titleXml(placed, frame, look);
  };
  return [
    ...(axis ? [categoryAxis(chart, axis, look), valueAxis(chart, axis, 'first', title('first'), look)] : []),
    ...(secondAxis ? [hiddenCategoryAxis(), valueAxis(chart, secondAxis, 'second', title('second'), look)] : []),
  ];
}

function categoryAxis(chart: Chart, axis: ValueAxis, look: ChartText): Xml {
  const sideways = chart.direction === 'sideways';
  // Where marks go both ways, zero is what they are read against.
  const base = axis.min < 0 && axis.max > 0 ? line(INK, ZERO_WIDTH) : line(HAIRLINE, HAIRLINE_WIDTH);
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
    el('c:spPr', {}, el('a:noFill'), base),
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
  const gridlines = axis.visible && !second;
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: AXES[name].value }),
    el(
      'c:scaling',
      {},
      el('c:orientation', { val: 'minMax' }),
      el('c:max', { val: axis.max }),
      el('c:min', { val: axis.min }),
    ),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: sideways ? 'b' : second ? 'r' : 'l' }),
    gridlines ? el('c:majorGridlines', {}, el('c:spPr', {}, line(HAIRLINE, HAIRLINE_WIDTH))) : null,
    title,
    el('c:numFmt', { formatCode: axis.formatCode, sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: axis.visible ? 'nextTo' : 'none' }),
    el('c:spPr', {}, el('a:noFill'), line(null, 0)),
    textProperties(look, MUTED),
    el('c:crossAx', { val: AXES[name].category }),
    el('c:crosses', { val: sideways || second ? 'max' : 'autoZero' }), // reversed categories put "min" on top
    el('c:crossBetween', { val: 'between' }),
    el('c:majorUnit', { val: axis.step }),
  );
}
