import type { Table, Text } from '../../deck/types.ts';
import { cardColor } from '../../theme/surfaces.ts';
import type { ColorRef, TextStyle } from '../../theme/types.ts';
import type { LayoutContext } from '../context.ts';
import { INK, MUTED } from '../palette.ts';
import { type Fitted, fitText } from '../text/fit.ts';
import { type Box, CELL_PADDING, type TableItem } from '../types.ts';
import { columnWidths } from './column-widths.ts';

/** Rows are this high where the box has room, px; rows with several lines grow by their lines. */
const ROW_HEIGHTS = [56, 52, 48, 44, 0];

interface Set {
  readonly size: number;
  readonly widths: readonly number[];
  /** Cells by row, the header first. */
  readonly rows: readonly (readonly Fitted[])[];
}

/** A table in the largest size at which all its rows fit; what doesn't fit at the smallest is reported. */
export function tableItem(table: Table, box: Box, context: LayoutContext): TableItem {
  const sizes = context.theme.text.table.sizes;
  let chosen: { readonly set: Set; readonly heights: readonly number[] } | null = null;
  for (const size of sizes) {
    const set = setTable(table, box.w, size, context);
    const heights = rowHeights(set, box.h);
    chosen = { set, heights };
    if (total(heights) <= box.h && !wideCell(set)) break;
  }
  if (!chosen) throw new Error('the theme has no size for tables');
  report(table, chosen.set, chosen.heights, box, context);
  return drawn(table, box, chosen.set, chosen.heights, cardColor(context.theme));
}

function setTable(table: Table, width: number, size: number, context: LayoutContext): Set {
  const style = { ...context.theme.text.table, sizes: [size] };
  const texts = [table.columns.map((column) => column.header), ...table.rows];
  const widths = columnWidths(table, width, size, context);
  const rows = texts.map((row, r) => {
    const color = r === 0 ? MUTED : INK;
    const strong = table.highlight.includes(r - 1);
    return row.map((text, c) =>
      setCell(text, widths[c] ?? 0, table.columns[c]?.align ?? 'left', { ...style, bold: strong }, color, context),
    );
  });
  return { size, widths, rows };
}

function setCell(
  text: Text,
  columnWidth: number,
  align: 'left' | 'right' | 'center',
  style: TextStyle,
  color: ColorRef,
  { fonts }: LayoutContext,
): Fitted {
  const width = columnWidth - 2 * CELL_PADDING.x;
  return fitText({ paragraphs: [{ runs: text.runs }], width, height: 10_000, style, align, color }, fonts);
}

/** The most generous row height at which the table fits; else each row as high as its text. */
function rowHeights({ rows }: Set, room: number): number[] {
  const needs = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)) + 2 * CELL_PADDING.y);
  const attempts = ROW_HEIGHTS.map((least) => needs.map((need) => Math.max(need, least)));
  return attempts.find((heights) => total(heights) <= room) ?? needs;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function wideCell({ rows }: Set): string | null {
  return rows.flat().find(({ overflow }) => overflow?.word)?.overflow?.word ?? null;
}

function report(table: Table, set: Set, heights: readonly number[], box: Box, { reporter }: LayoutContext): void {
  const word = wideCell(set);
  if (word !== null) reporter.add('layout/column-too-narrow', table.at, { word });
  const px = total(heights) - box.h;
  const typical = total(heights) / Math.max(1, heights.length);
  if (px > 0) reporter.add('layout/table-overflow', table.at, { px, rows: Math.ceil(px / typical) });
}

function drawn(
  table: Table,
  box: Box,
  { widths, rows }: Set,
  heights: readonly number[],
  story: ColorRef | null,
): TableItem {
  return {
    kind: 'table',
    at: table.at,
    box: { ...box, h: total(heights) },
    columns: table.columns.map(({ align }, c) => ({ w: widths[c] ?? 0, align })),
    rows: rows.map((cells, r) => ({
      h: heights[r] ?? 0,
      header: r === 0,
      fill: table.highlight.includes(r - 1) ? story : null,
      cells: cells.flatMap(({ paragraphs: [paragraph] }) => (paragraph ? [{ paragraph }] : [])),
    })),
    altText: table.altText,
  };
}
