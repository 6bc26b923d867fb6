import type { Table, Text } from '../../deck/types.ts';
import { cardColor } from '../../theme/surfaces.ts';
import type { ColorRef, TextStyle } from '../../theme/types.ts';
import type { LayoutContext } from '../context.ts';
import { INK, MUTED } from '../palette.ts';
import { type Fitted, fitText } from '../text/fit.ts';
import { type Box, CELL_PADDING, type TableItem } from '../types.ts';
import { columnWidths } from './column-widths.ts';

/** Rows of the usual size are this high where the box has room, px; rows with several lines grow by their lines. */
const ROW_HEIGHTS = [56, 52, 48, 44, 0];
/** px: sizes above it are for tables of short cells that leave the slide half empty, and make rows higher. */
const USUAL = 24;
/** Such a table's least row height, as a multiple of its size. */
const CALM = 1.8;

interface Set {
  readonly size: number;
  readonly widths: readonly number[];
  /** Cells by row, the header first. */
  readonly rows: readonly (readonly Fitted[])[];
}

/** A table in the largest size at which all its rows fit; what doesn't fit at the smallest is reported. */
export function tableItem(table: Table, box: Box, context: LayoutContext): TableItem {
  const { set, heights } = large(table, box, context) ?? usual(table, box, context);
  report(table, set, heights, box, context);
  return drawn(table, box, set, heights, cardColor(context.theme));
}

/** A table as it is set, with the heights of its rows in px. */
interface Rows {
  readonly set: Set;
  readonly heights: readonly number[];
}

function usual(table: Table, box: Box, context: LayoutContext): Rows {
  const { sizes } = context.theme.text.table;
  const smaller = sizes.filter((size) => size <= USUAL);
  let rows: Rows | null = null;
  for (const size of smaller.length > 0 ? smaller : sizes.slice(-1)) {
    rows = setRows(table, box, size, context);
    if (fits(rows, box)) return rows;
  }
  if (!rows) throw new Error('the theme has no size for tables');
  return rows;
}

/** In a size above the usual one where that costs no cell another line and leaves air over and under all of them; else null. */
function large(table: Table, box: Box, context: LayoutContext): Rows | null {
  const least = (size: number) => CALM * size;
  const count = table.rows.length + 1;
  const sizes = context.theme.text.table.sizes.filter((size) => size > USUAL && count * least(size) <= box.h);
  if (sizes.length === 0) return null;
  const most = linesOf(setTable(table, box.w, USUAL, context));
  for (const size of sizes) {
    const rows = setRows(table, box, size, context);
    const airy = rows.heights.every((height) => height >= least(size));
    if (airy && fits(rows, box) && linesOf(rows.set).every((lines, i) => lines <= (most[i] ?? 0))) return rows;
  }
  return null;
}

function setRows(table: Table, box: Box, size: number, context: LayoutContext): Rows {
  const set = setTable(table, box.w, size, context);
  return { set, heights: rowHeights(set, box.h) };
}

function fits({ set, heights }: Rows, box: Box): boolean {
  return total(heights) <= box.h && !wideCell(set);
}

/** How many lines each cell has. */
function linesOf({ rows }: Set): number[] {
  return rows.flat().map(({ paragraphs }) => paragraphs.reduce((sum, { lines }) => sum + lines.length, 0));
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
function rowHeights({ size, rows }: Set, room: number): number[] {
  const needs = rows.map((row) => Math.max(0, ...row.map(({ height }) => height)) + 2 * CELL_PADDING.y);
  const leasts = ROW_HEIGHTS.map((least) => Math.round((least * Math.max(size, USUAL)) / USUAL));
  const attempts = leasts.map((least) => needs.map((need) => Math.max(need, least)));
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
