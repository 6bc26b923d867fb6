import { el } from '../xml.ts';
import type { DrawnSlide } from './drawn.ts';
import { become, child, setContent } from './tree.ts';

/** Tables say which row is their header: screen readers read it with each cell. */
export function mendTables({ tree }: DrawnSlide): void {
  for (const table of tree.all('a:tbl')) {
    const properties = child(table, 'a:tblPr');
    if (properties !== undefined) become(properties, el('a:tblPr', { firstRow: 1 }));
  }
  for (const frame of tree.all('p:graphicFrame')) dropModificationId(frame);
}

/** pptxgenjs gives every table the same p14:modId; it has no use outside of co-authoring. */
function dropModificationId(frame: Parameters<typeof child>[0]): void {
  const outer = child(frame, 'p:nvGraphicFramePr');
  const properties = outer === undefined ? undefined : child(outer, 'p:nvPr');
  if (properties !== undefined) setContent(properties);
}
