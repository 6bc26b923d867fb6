import type { Cell, Slide } from '../../deck/types.ts';
import { setAlike } from '../alike.ts';
import { blockItems } from '../blocks/column.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns, splitShares } from '../grid.ts';
import type { Box, SceneItem } from '../types.ts';

const COLUMN_GAP = 32;
const ROW_GAP = 24;

/** Blocks on a grid of equal cells; texts of one kind are set alike in all of them. */
export function gridLayout(slide: Extract<Slide, { layout: 'grid' }>, context: LayoutContext): SceneItem[] {
  const content = contentBox(context.theme);
  const columns = splitColumns(content, Array(slide.columns).fill(1), COLUMN_GAP);
  const rows = splitShares(content, Array(slide.rows).fill(1), ROW_GAP);
  const inOrder = [...slide.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const parts = inOrder.map((cell) => {
    const box = cellBox(cell, columns, rows);
    return (within: LayoutContext) => blockItems(cell.block, box, within);
  });
  return [titleItem(slide.title, context), ...setAlike(parts, context)];
}

/** From the first of its columns and rows to the last; the deck has no cell outside its grid. */
function cellBox({ column, row, columnSpan, rowSpan }: Cell, columns: readonly Box[], rows: readonly Box[]): Box {
  const [left, right] = [columns[column]!, columns[column + columnSpan - 1]!];
  const [top, bottom] = [rows[row]!, rows[row + rowSpan - 1]!];
  return { x: left.x, y: top.y, w: right.x + right.w - left.x, h: bottom.y + bottom.h - top.y };
}
