import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import { newerKind, readChart, unreadChart } from './chart.ts';
import { emuFrom } from './numbers.ts';
import { follow, type Part, type Parts, related } from './parts.ts';
import { type Drawn, graphicOf, type Shape } from './shapes.ts';
import { paragraphsOf, written } from './texts.ts';
import type { PptxChart, Rectangle } from './types.ts';
import { openWorkbook, type Workbook } from './workbook.ts';
import { all, child, descend, type Node } from './xml.ts';

/** A chart of a slide with the part that it is read from. */
export interface ChartFrame {
  readonly part: Part;
  readonly chart: PptxChart;
}

/** The chart in a graphic frame; null where its part can't be read. */
export function readChartFrame(
  id: string,
  { node, alt }: Shape,
  slide: Part,
  parts: Parts,
  reporter: Reporter,
): ChartFrame | null {
  const part = follow(slide, child(graphicOf(node), 'chart')?.attributes['r:id'], parts);
  if (part === null) return null;
  const kind = newerKind(part.root);
  if (kind !== null) {
    reporter.add('pptx/unknown-chart', [], { chart: id, kind });
    return { part, chart: unreadChart(id, alt) };
  }
  return { part, chart: readChart(id, alt, part.root, workbookOf(id, part, parts, reporter)) };
}

/** The workbook in the package; one that is only linked lies on somebody's disk. */
function workbookOf(id: string, chart: Part, parts: Parts, reporter: Reporter): Workbook | null {
  const relation = chart.relations.get(child(chart.root, 'externalData')?.attributes['r:id'] ?? '');
  if (relation === undefined || relation.external) return null;
  const data = parts.bytes(relation.target);
  const workbook = data && openWorkbook(data);
  if (workbook === null) reporter.add('pptx/workbook', [], { chart: id, part: relation.target });
  return workbook;
}

/** The texts that stand over a chart as part of it (`c:userShapes`); `frame` is the chart's own place in EMU. */
export function overlaysOf({ part }: ChartFrame, frame: Rectangle, parts: Parts): readonly Drawn[] {
  const drawing = related(part, 'chartUserShapes', parts);
  const anchors = drawing?.root.children ?? [];
  return anchors.flatMap((anchor) => {
    const paragraphs = written(all(anchor, 'txBody').flatMap((body) => paragraphsOf(body)));
    return paragraphs.length === 0 ? [] : [{ kind: 'text', box: anchoredBox(anchor, frame), alt: '', paragraphs }];
  });
}

/** From one corner to the other, as shares of the frame; or from a corner with a size in EMU. */
function anchoredBox(anchor: Node, frame: Rectangle): Rectangle {
  const corner = (name: string) => ({
    x: frame.x + share(descend(anchor, name, 'x')) * frame.w,
    y: frame.y + share(descend(anchor, name, 'y')) * frame.h,
  });
  const { x, y } = corner('from');
  const size = child(anchor, 'ext')?.attributes;
  if (size !== undefined) return { x, y, w: emuFrom(size['cx']), h: emuFrom(size['cy']) };
  const to = corner('to');
  return { x, y, w: to.x - x, h: to.y - y };
}

function share(node: Node | undefined): number {
  const value = Number(node?.text ?? '');
  return Number.isFinite(value) ? value : 0;
}
