import type { Chart, ChartFrame, Rectangle } from '../../../chart/types.ts';
import { RELATION } from '../package/relationships.ts';
import type { ChartPlan, DeckPlan } from '../plan.ts';
import { el, part, type Xml } from '../xml.ts';
import { axesXml } from './axes.ts';
import { cellsOf } from './cells.ts';
import { groupsOf, groupXml } from './groups.ts';
import { boxLayout } from './manual-layout.ts';
import { hasOverlay } from './overlay-part.ts';
import { seriesXml } from './series.ts';
import { type ChartText, chartText, textProperties } from './text-look.ts';
import { titleXml } from './title.ts';

const LEGEND_PADDING = 6; // px that Office keeps free around the entries

/** `ppt/charts/chartN.xml`: relationship rId1 is the workbook, rId2 the texts that stand over the chart. */
export function chartPart(plan: ChartPlan, deck: DeckPlan): string {
  const { chart, frame } = plan;
  const overlaid = hasOverlay(plan);
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
        ...chartTitle(plan, look),
        plotArea(plan, look),
        legend(chart, frame, look),
        el('c:plotVisOnly', { val: 1 }),
        el('c:dispBlanksAs', { val: 'gap' }),
      ),
      el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
      textProperties(look),
      el('c:externalData', { 'r:id': 'rId1' }, el('c:autoUpdate', { val: 0 })),
      overlaid ? el('c:userShapes', { 'r:id': 'rId2' }) : null,
    ),
  );
}

function plotArea({ chart, frame, number }: ChartPlan, look: ChartText): Xml {
  const cells = cellsOf(chart);
  const groups = groupsOf(chart).map((group) => {
    const series = group.indices.map((index) =>
      seriesXml(chart, index, cells, { chartNumber: number, series: index, text: look, chart, frame }),
    );
    return groupXml(chart, group, series);
  });
  return el(
    'c:plotArea',
    {},
    boxLayout(frame.plot, frame, true),
    ...groups,
    ...axesXml(chart, frame, look),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
  );
}

/** The chart's own title, where it isn't that of an axis. */
function chartTitle({ frame }: ChartPlan, look: ChartText): readonly Xml[] {
  const title = frame.titles.find(({ of }) => of === 'chart');
  const deleted = el('c:autoTitleDeleted', { val: title === undefined ? 1 : 0 });
  return title === undefined ? [deleted] : [titleXml(title, frame, look), deleted];
}

/** The legend over the entries that the layout placed; beside the plot they stand in a column, else in a row on top. */
function legend(chart: Chart, frame: ChartFrame, look: ChartText): Xml | null {
  const [first, ...rest] = frame.legend;
  if (first === undefined) return null;
  const box = rest.reduce<Rectangle>(union, first);
  // Beside a line, even one that isn't listed, LibreOffice gives every entry a line's wide swatch.
  const swatches = unlisted(chart).length > 0 ? 3 * frame.legend.length * frame.fontSize : 0;
  const padded = {
    x: Math.max(0, box.x - LEGEND_PADDING),
    y: Math.max(0, box.y - LEGEND_PADDING),
    w: Math.min(frame.width, box.w + 2 * LEGEND_PADDING + swatches),
    h: Math.min(frame.height, box.h + 2 * LEGEND_PADDING),
  };
  return el(
    'c:legend',
    {},
    el('c:legendPos', { val: box.x >= frame.plot.x + frame.plot.w ? 'r' : 't' }),
    ...unlisted(chart).map((idx) => el('c:legendEntry', {}, el('c:idx', { val: idx }), el('c:delete', { val: 1 }))),
    boxLayout(padded, frame, false),
    el('c:overlay', { val: 0 }),
    textProperties(look),
  );
}

/** Entries that the legend leaves out: the target, named at its line's end, and its trend, which Office counts after all series. */
function unlisted({ series }: Chart): readonly number[] {
  const target = series.findIndex((one) => one.target !== undefined);
  return target < 0 ? [] : [target, ...(series[target]?.target === 'level' ? [series.length] : [])];
}

function union(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}
