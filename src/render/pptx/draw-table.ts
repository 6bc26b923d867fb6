import type { TableItem } from '../../layout/types.ts';
import { linkedRuns, type Pen, place } from './draw-text.ts';
import type { DrawnSlide } from './pptxgen.ts';

/** The frame of a table and the relationships of its links; the table itself is written by the finishing pass. */
export function drawTable(slide: DrawnSlide, item: TableItem, { plan }: Pen): void {
  const paragraphs = item.rows.flatMap(({ cells }) => cells.map(({ paragraph }) => paragraph));
  slide.addTable([[{ text: linkedRuns(paragraphs, plan) }]], { ...place(item.box), autoPage: false });
}
