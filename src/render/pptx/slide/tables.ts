import { INK, MUTED } from '../../../layout/palette.ts';
import { CELL_PADDING, type TableCell, type TableItem } from '../../../layout/types.ts';
import { fill } from '../color.ts';
import { TABLE_STYLE } from '../package/table-styles-part.ts';
import { PLAIN } from '../placeholder-style.ts';
import { paragraphsXml } from '../text-xml.ts';
import { emu } from '../units.ts';
import { el, text, type Xml } from '../xml.ts';
import type { TextContext } from './texts.ts';

type Row = TableItem['rows'][number];

/** `a:tbl` in the deck's table style: its lines, colours and fonts stand there, here only what differs. */
export function tableXml({ columns, rows }: TableItem, context: TextContext): Xml {
  // Names are set to the left: then screen readers read them with each cell of their row.
  const named = columns[0]?.align === 'left';
  return el(
    'a:tbl',
    {},
    el('a:tblPr', { firstRow: 1, firstCol: named ? 1 : undefined }, el('a:tableStyleId', {}, text(TABLE_STYLE))),
    el('a:tblGrid', {}, ...columns.map(({ w }) => el('a:gridCol', { w: emu(w) }))),
    ...rows.map((row) => el('a:tr', { h: emu(row.h) }, ...row.cells.map((cell) => cellXml(cell, row, context)))),
  );
}

function cellXml({ paragraph }: TableCell, { header, fill: ground }: Row, { lang, link }: TextContext): Xml {
  const inherited = { ...PLAIN, color: header ? MUTED : INK };
  const paragraphs = paragraphsXml([paragraph], { lang, link, inherited: () => inherited, slideNumber: false });
  const { x, y } = { x: emu(CELL_PADDING.x), y: emu(CELL_PADDING.y) };
  return el(
    'a:tc',
    {},
    el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), ...paragraphs),
    el('a:tcPr', { marL: x, marR: x, marT: y, marB: y, anchor: 'ctr' }, ground === null ? null : fill(ground)),
  );
}
