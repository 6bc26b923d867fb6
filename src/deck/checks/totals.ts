import type Big from 'big.js';
import type { Quantity } from '../../data/types.ts';
import { canBeSummed } from '../../data/units.ts';
import type { DeckContext } from '../context.ts';
import { figuresIn, runText } from '../text.ts';
import type { Table } from '../types.ts';

const TOTAL = /^(?:cộng|tổng|tổng cộng|tổng số|toàn tỉnh|total|sum|all)\s*:?$/iu;
const PARTS = /trong đó|riêng|of which|including/iu;

/** The last row says that it is the total, and the rows above it add up to something else. */
export function checkTotals({ rows, columns }: Table, { reporter }: Pick<DeckContext, 'reporter'>): void {
  const labels = rows.map((row) => runText(row[0]?.runs ?? []).trim());
  const last = rows.at(-1);
  if (!last || rows.length < 3 || !TOTAL.test(labels.at(-1) ?? '') || labels.some((label) => PARTS.test(label))) return;
  columns.forEach((_, c) => {
    const column = rows.map((row) => figuresIn([row[c] ?? null]));
    const figures = column.flatMap((all) => (all.length === 1 ? all : []));
    const total = figures.at(-1);
    if (c === 0 || !total || figures.length < rows.length) return;
    const sum = sumOf(
      figures.slice(0, -1).map(({ quantity }) => quantity),
      total.quantity,
    );
    if (sum === null || sum.eq(total.quantity.value)) return;
    const row = labels.at(-1) ?? '';
    reporter.add('text/wrong-total', last[c]?.at ?? [], { row, figure: total.text, sum: sum.toFixed() });
  });
}

/** null where figures in other units, of bounds, or of what isn't added up leave it open. */
function sumOf(parts: readonly Quantity[], { unit, qualifier }: Quantity): Big | null {
  if (!canBeSummed(unit) || qualifier !== 'exact') return null;
  if (parts.some((part) => part.unit !== unit || part.qualifier !== 'exact')) return null;
  return parts.reduce<Big | null>((sum, { value }) => sum?.plus(value) ?? value, null);
}
