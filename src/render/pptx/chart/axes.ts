import type { Chart, ValueAxis } from '../../../chart/types.ts';
import { HAIRLINE, INK, MUTED } from '../../../layout/palette.ts';
import { line } from '../color.ts';
import { el, type Xml } from '../xml.ts';
import { type ChartText, textProperties } from './text-look.ts';

/** Ids of the axes; unique within a chart is enough. */
export const AXES = { category: 1, value: 2 } as const;
const HAIRLINE_WIDTH = 1; // px
const ZERO_WIDTH = 1.5;

/** `c:catAx` and `c:valAx` of a column, bar or line chart. */
export function axesXml(chart: Chart, axis: ValueAxis, look: ChartText): readonly Xml[] {
  return [categoryAxis(chart, axis, look), valueAxis(chart, axis, look)];
}

function categoryAxis(chart: Chart, axis: ValueAxis, look: ChartText): Xml {
  const sideways = chart.type === 'bar';
  // Where marks go both ways, zero is what they are read against.
  const base = axis.min < 0 && axis.max > 0 ? line(INK, ZERO_WIDTH) : line(HAIRLINE, HAIRLINE_WIDTH);
  return el(
    'c:catAx',
    {},
    el('c:axId', { val: AXES.category }),
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
    el('c:crossAx', { val: AXES.value }),
    el('c:crosses', { val: 'autoZero' }),
    el('c:auto', { val: 0 }), // names that look like dates stay names
    el('c:lblAlgn', { val: 'ctr' }),
    el('c:lblOffset', { val: 50 }),
    el('c:tickLblSkip', { val: 1 }),
    el('c:noMultiLvlLbl', { val: 1 }),
  );
}

function valueAxis({ type }: Chart, axis: ValueAxis, look: ChartText): Xml {
  const sideways = type === 'bar';
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: AXES.value }),
    el(
      'c:scaling',
      {},
      el('c:orientation', { val: 'minMax' }),
      el('c:max', { val: axis.max }),
      el('c:min', { val: axis.min }),
    ),
    el('c:delete', { val: axis.visible ? 0 : 1 }),
    el('c:axPos', { val: sideways ? 'b' : 'l' }),
    axis.visible ? el('c:majorGridlines', {}, el('c:spPr', {}, line(HAIRLINE, HAIRLINE_WIDTH))) : null,
    el('c:numFmt', { formatCode: axis.formatCode, sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'nextTo' }),
    el('c:spPr', {}, el('a:noFill'), line(null, 0)),
    textProperties(look, MUTED),
    el('c:crossAx', { val: AXES.category }),
    el('c:crosses', { val: sideways ? 'max' : 'autoZero' }), // reversed categories put "min" on top
    el('c:crossBetween', { val: 'between' }),
    el('c:majorUnit', { val: axis.step }),
  );
}
