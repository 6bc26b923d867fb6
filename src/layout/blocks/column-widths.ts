import { runText } from '../../deck/text.ts';
import type { Table, Text } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { textWidthOf } from '../text/width.ts';
import { CELL_PADDING } from '../types.ts';

/** A little more than measured, so that no cell breaks by a hair. */
const SLACK = 1.03;
/** Text columns may be squeezed to this many px before others give way. */
const LEAST = 64;

/**
 * Whole px that sum to `width`. Columns with a width share by it; the others get what their longest text needs, and where
 * that is too much the wide ones give way first; where there's room to spare all grow alike.
 */
export function columnWidths(table: Table, width: number, size: number, context: LayoutContext): number[] {
  const wanted = table.columns.map((_, c) => naturalWidth(table, c, size, context));
  const given = table.columns.map((column) => column.width);
  const shares = given.every((share) => share !== null)
    ? given.map(Number)
    : withGiven(given, fitted(wanted, width), width);
  return wholePixels(shares, width);
}

function naturalWidth(table: Table, c: number, size: number, context: LayoutContext): number {
  const cells = [table.columns[c]?.header, ...table.rows.map((row) => row[c])].filter(
    (text): text is Text => text !== undefined,
  );
  const widest = Math.max(...cells.map((text) => textWidthOf(runText(text.runs), 'table', context, size)));
  const bold = table.highlight.length > 0 ? 1.06 : 1;
  return Math.max(LEAST, widest * SLACK * bold + 2 * CELL_PADDING.x);
}

/** Lowers the widest columns to a common cap until all fit; spreads what is left over. */
function fitted(wanted: readonly number[], width: number): number[] {
  const sum = wanted.reduce((a, b) => a + b, 0);
  if (sum <= width) return wanted.map((w) => w + (width - sum) / wanted.length);
  const ascending = [...wanted].sort((a, b) => a - b);
  let room = width;
  for (const [i, w] of ascending.entries()) {
    const cap = room / (ascending.length - i);
    if (w > cap) return wanted.map((one) => Math.min(one, cap));
    room -= w;
  }
  return [...wanted];
}

/** Where only some columns have a width, these are shares of the whole in units of an average column. */
function withGiven(given: readonly (number | null)[], natural: readonly number[], width: number): number[] {
  const average = width / given.length;
  return given.map((share, c) => (share === null ? (natural[c] ?? average) : share * average));
}

function wholePixels(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((a, b) => a + b, 0);
  let before = 0;
  return shares.map((share) => {
    const start = Math.round((before / total) * width);
    before += share;
    return Math.round((before / total) * width) - start;
  });
}
