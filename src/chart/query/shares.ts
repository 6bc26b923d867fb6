import { ZERO } from '../../data/decimal.ts';
import type { Quantity } from '../../data/types.ts';
import { expressionOf } from './cells.ts';
import type { Asking, Cells, Grid } from './types.ts';

/**
 * Each value as a share of its whole: of all categories of its series, or, where the categories are periods and there are
 * several series, of all series in its period. Null (and a report) when there is no whole to have a share of.
 */
export function shares(grid: Grid, by: string, asking: Asking): Grid | null {
  if (!areParts(grid, asking)) return null;
  const across = by === 'period' && grid.series.length > 1;
  const totals = across ? grid.categories.map((_, c) => totalOf(columnOf(grid.cells, c))) : grid.cells.map(totalOf);
  if (!totals.every((total) => isWhole(total, asking))) return null;
  const cells = grid.cells.map((row, s) =>
    row.map((cell, c) => (cell === null ? null : `share(${cell}, ${totals[across ? c : s]})`)),
  );
  return { ...grid, cells };
}

function columnOf(cells: Cells, c: number): readonly (string | null)[] {
  return cells.map((row) => row[c] ?? null);
}

function totalOf(parts: readonly (string | null)[]): string | null {
  const there = parts.filter((part) => part !== null);
  return there.length === 0 ? null : expressionOf(there, 'sum');
}

/** Parts of a whole are neither negative nor open to one side: of "more than 4,700" no share can be said. */
function areParts({ categories, cells }: Grid, { evaluator, reporter, at }: Asking): boolean {
  for (const row of cells) {
    for (const [c, cell] of row.entries()) {
      const quantity = cell === null ? null : evaluator.quantity(cell);
      const code = quantity?.ok ? hindrance(quantity.value) : null;
      if (!code) continue;
      reporter.add(code, [...at, 'share'], { category: categories[c]?.name ?? '', value: cell ?? '' });
      return false;
    }
  }
  return true;
}

function hindrance({ value, low, high }: Quantity): 'query/negative-share' | 'query/open-share' | null {
  if (value.lt(ZERO)) return 'query/negative-share';
  return low === null || high === null ? 'query/open-share' : null;
}

function isWhole(total: string | null, { evaluator, reporter, at }: Asking): boolean {
  const quantity = total === null ? null : evaluator.quantity(total);
  if (!quantity?.ok || quantity.value.value.gt(ZERO)) return true;
  reporter.add('query/no-total', [...at, 'share']);
  return false;
}
