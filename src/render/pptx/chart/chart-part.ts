import type { Chart, ChartFrame } from '../../../chart/types.ts';
import { INK } from '../../../layout/palette.ts';
import type { Theme } from '../../../theme/types.ts';
import { RELATION } from '../package/relationships.ts';
import type { ChartPlan, DeckPlan } from '../plan.ts';
import { el, part, type Xml } from '../xml.ts';
import { AXES, axesXml } from './axes.ts';
import { cellsOf } from './cells.ts';
import type { LabelContext, LabelPlace } from './labels.ts';
import { seriesXml } from './series.ts';
import { HOLE, slicePlaces } from './slices.ts';
import { type ChartText, chartText, textProperties } from './text-look.ts';

const LEGEND_PADDING = 6; // px that Office keeps free around the entries

/** `ppt/charts/chartN.xml`: relationship rId1 is the workbook, rId2 the texts that stand over the chart. */
export function chartPart(plan: ChartPlan, deck: DeckPlan): string {
  const { frame, overlays } = plan;
  const look = chartText(deck, frame.fontSize);
  return part(
    el(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': RELATION,
      },
      el('c:date1904', { val: 0 }),
      el('c:lang', { val: deck.lang }),
      el('c:roundedCorners', { val: 0 }),
      el(
        'c:chart',
        {},
        el('c:autoTitleDeleted', { val: 1 }),
        plotArea(plan, look, deck.theme),
        legend(frame, look),
        el('c:plotVisOnly', { val: 1 }),
        el('c:dispBlanksAs', { val: 'gap' }),
      ),
      el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
      textProperties(look),
      el('c:externalData', { 'r:id': 'rId1' }, el('c:autoUpdate', { val: 0 })),
      overlays.length === 0 ? null : el('c:userShapes', { 'r:id': 'rId2' }),
    ),
  );
}

function plotArea(plan: ChartPlan, look: ChartText, theme: Theme): Xml {
  const { chart, frame } = plan;
  const cells = cellsOf(chart);
  const places = labelPlaces(chart, frame, theme);
  const series = chart.series.map((_, index) =>
    seriesXml(chart, index, cells, { chartNumber: plan.number, series: index, text: look, ...places }),
  );
  return el(
    'c:plotArea',
    {},
    layout(frame.plot, frame, true),
    group(chart, series),
    ...(chart.axis === null ? [] : axesXml(chart, chart.axis, look)),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
  );
}

/** The group of series (`c:barChart` …); with one colour a series unless a pie, whose points are coloured one by one. */
function group(chart: Chart, series: readonly Xml[]): Xml {
  const varyColors = (vary: 0 | 1): Xml => el('c:varyColors', { val: vary });
  const axes = [el('c:axId', { val: AXES.category }), el('c:axId', { val: AXES.value })];
  switch (chart.type) {
    case 'column':
    case 'bar':
      return el(
        'c:barChart',
        {},
        el('c:barDir', { val: chart.type === 'bar' ? 'bar' : 'col' }),
        el('c:grouping', { val: 'clustered' }),
        varyColors(0),
        ...series,
        el('c:gapWidth', { val: Math.round(chart.gapWidth) }),
        el('c:overlap', { val: 0 }),
        ...axes,
      );
    case 'line':
      return el(
        'c:lineChart',
        {},
        el('c:grouping', { val: 'standard' }),
        varyColors(0),
        ...series,
        el('c:marker', { val: 1 }),
        ...axes,
      );
    case 'pie':
      return el('c:pieChart', {}, varyColors(1), ...series, el('c:firstSliceAng', { val: 0 }));
    case 'doughnut':
      return el(
        'c:doughnutChart',
        {},
        varyColors(1),
        ...series,
        el('c:firstSliceAng', { val: 0 }),
        el('c:holeSize', { val: HOLE * 100 }),
      );
  }
}

/** Where the labels of each type stand: beyond the mark's end, above a point, in or beside a slice. */
function labelPlaces(chart: Chart, frame: ChartFrame, theme: Theme): Pick<LabelContext, 'usual' | 'place'> {
  const everywhere = (usual: LabelPlace) => ({ usual, place: () => usual });
  switch (chart.type) {
    case 'column':
    case 'bar':
      return everywhere({ position: 'outEnd', color: INK });
    case 'line':
      return everywhere({ position: 't', color: INK });
    case 'pie':
    case 'doughnut':
      return slicePlaces(chart, frame, theme);
  }
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** `c:layout` of a rectangle of the frame, as shares of its size; `inner` = the rectangle between the axes. */
function layout({ x, y, w, h }: Rectangle, { width, height }: ChartFrame, inner: boolean): Xml {
  const share = (name: string, px: number, of: number): Xml => el(name, { val: Math.round((px / of) * 1e6) / 1e6 });
  return el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      inner ? el('c:layoutTarget', { val: 'inner' }) : null,
      el('c:xMode', { val: 'edge' }),
      el('c:yMode', { val: 'edge' }),
      share('c:x', x, width),
      share('c:y', y, height),
      share('c:w', w, width),
      share('c:h', h, height),
    ),
  );
}

/** The legend over the entries that the layout placed; beside the plot they stand in a column, else in a row on top. */
function legend(frame: ChartFrame, look: ChartText): Xml | null {
  const [first, ...rest] = frame.legend;
  if (first === undefined) return null;
  const box = rest.reduce<Rectangle>(union, first);
  const padded = {
    x: Math.max(0, box.x - LEGEND_PADDING),
    y: Math.max(0, box.y - LEGEND_PADDING),
    w: Math.min(frame.width, box.w + 2 * LEGEND_PADDING),
    h: Math.min(frame.height, box.h + 2 * LEGEND_PADDING),
  };
  return el(
    'c:legend',
    {},
    el('c:legendPos', { val: box.x >= frame.plot.x + frame.plot.w ? 'r' : 't' }),
    layout(padded, frame, false),
    el('c:overlay', { val: 0 }),
    textProperties(look),
  );
}

function union(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
