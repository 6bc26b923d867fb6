import { CELL_PADDING, type TableItem } from '../../layout/types.ts';
import type { PageContext } from './context.ts';
import { type Attributes, element, escapeHtml, openTag } from './html.ts';
import { paragraphHtml } from './paragraph-html.ts';
import { cssColor } from './theme-css.ts';

type Row = TableItem['rows'][number];

/** A real table with the layout's own widths and heights. */
export function tableHtml(
  item: TableItem,
  frame: Attributes & { readonly class: string },
  context: PageContext,
): string {
  const { sheet } = context;
  const columns = item.columns.map(({ w }) => openTag('col', { class: sheet.classFor(`width:${w}px`) }));
  const header = item.rows.filter((row) => row.header);
  const body = item.rows.filter((row) => !row.header);
  const padding = sheet.classFor(`--cell:${CELL_PADDING.y}px ${CELL_PADDING.x}px`);
  return element(
    'div',
    { ...frame, class: `${frame.class} ${padding}` },
    element(
      'table',
      {},
      element('caption', {}, element('span', { class: 'unseen' }, escapeHtml(item.altText))),
      element('colgroup', {}, ...columns),
      element('thead', {}, ...header.map((row) => rowHtml(row, context))),
      element('tbody', {}, ...body.map((row) => rowHtml(row, context))),
    ),
  );
}

function rowHtml(row: Row, context: PageContext): string {
  const tint = row.fill ? `;background:${cssColor(context.theme, row.fill)}` : '';
  const look = context.sheet.classFor(`height:${row.h}px${tint}`);
  const cells = row.cells.map(({ paragraph }, index) => {
    const text = paragraphHtml(paragraph, context);
    if (row.header) return element('th', { scope: 'col' }, text);
    return index === 0 ? element('th', { scope: 'row' }, text) : element('td', {}, text);
  });
  return element('tr', { class: look }, ...cells);
}
