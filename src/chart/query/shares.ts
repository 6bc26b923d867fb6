import { ZERO } from '../../data/decimal.ts';
import { list } from '../../data/known.ts';
import type { Quantity } from '../../data/types.ts';
import { expressionOf } from './cells.ts';
import type { Asking, Entry, Grid } from './types.ts';

/**
 * Each value as a share of its whole: of all categories of its series, or, where the categories are periods and there are
 * several series, of all series in its period. A whole with a part missing has no shares, which is reported. Null (and a
 * report) when there is no whole to have a share of.
 */
export function shares(grid: Grid, by: string, asking: Asking): Grid | null {
  if (!areParts(grid, asking)) return null;
  const { categories, series, cells } = grid;
  const across = by === 'period' && series.length > 1;
  const wholes = across
    ? categories.map(({ name }, c) => ({ name, parts: cells.map((row) => row[c] ?? null), called: series }))
    : series.map(({ name }, s) => ({ name, parts: cells[s] ?? [], called: categories }));
  const totals = wholes.map((whole) => totalOf(whole, asking));
  if (!totals.every((total) => isWhole(total, asking))) return null;
  const shared = cells.map((row, s) =>
    row.map((cell, c) => {
      const total = totals[across ? c : s] ?? null;
      return cell === null || total === null ? null : `share(${cell}, ${total})`;
    }),
  );
  return { ...grid, cells: shared };
}

interface Whole {
  readonly name: string;
  readonly parts: readonly (string | null)[];
  readonly called: readonly Entry[];
}

function totalOf({ name, parts, called }: Whole, { reporter, at }: Asking): string | null {
  const there = parts.filter((part) => part !== null);
  if (there.length === 0) return null;
  if (there.length === parts.length) return expressionOf(there, 'sum');
  const missing = called.filter((_, i) => parts[i] === null).map((entry) => entry.name);
  reporter.add('query/incomplete-whole', [...at, 'share'], { whole: name, missing: list(missing) });
  return null;
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
