import { paragraphsOf } from './texts.ts';
import type { PptxTable } from './types.ts';
import { child, children, isOn, type Node } from './xml.ts';

/** `a:tbl`: its first row is a header where the table says so. A cell that another one covers is ''. */
export function readTable(table: Node): PptxTable {
  const rows = children(table, 'tr').map((row) => children(row, 'tc').map(cellText));
  const headed = isOn(child(table, 'tblPr')?.attributes['firstRow']);
  return { header: headed ? (rows[0] ?? []) : [], rows: headed ? rows.slice(1) : rows };
}

function cellText(cell: Node): string {
  const { hMerge, vMerge } = cell.attributes;
  return isOn(hMerge) || isOn(vMerge) ? '' : paragraphsOf(child(cell, 'txBody')).join('\n');
}
