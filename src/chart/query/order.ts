import type Big from 'big.js';
import { conversion } from '../../data/units.ts';
import type { QuerySpec } from '../../schema/query-schema.ts';
import { expressionOf } from './cells.ts';
import type { Asking, Entry, Grid } from './types.ts';

type Sort = NonNullable<QuerySpec['sort']>;

/** The code of the category that sums up the others; no code of a package holds a space. */
export const REST: Entry = { code: 'the rest', name: '' };

/** One category with its expressions by series. */
interface Line {
  readonly category: Entry;
  readonly cells: readonly (string | null)[];
}

/** The series that an order by value goes by, and its unit. */
export interface Key {
  readonly series: number;
  readonly unit: string;
}

/** The grid with its categories in the order of one series, or of their names; those without a value come last. */
export function sorted(grid: Grid, sort: Sort, key: Key, asking: Asking): Grid {
  if (sort === 'none') return grid;
  const lines = linesOf(grid);
  const byName = (a: Line, b: Line) => a.category.name.localeCompare(b.category.name, asking.lang);
  if (sort === 'name') return gridOf(grid, [...lines].sort(byName));
  const keyed = lines.map((line) => ({ line, value: heightOf(line, key, asking) }));
  const direction = sort === 'ascending' ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return direction * a.value.cmp(b.value) || byName(a.line, b.line);
  });
  return gridOf(
    grid,
    keyed.map(({ line }) => line),
  );
}

/**
 * The grid with the first `top` of the order `first` kept and the others summed up in one category more at the end, where
 * `canSum` says that a series can be.
 */
export function topOf(grid: Grid, top: number, first: Grid, canSum: readonly boolean[]): Grid {
  const kept = new Set(first.categories.slice(0, top).map(({ code }) => code));
  const lines = linesOf(grid);
  const others = lines.filter(({ category }) => !kept.has(category.code));
  if (others.length === 0) return grid;
  const rest = grid.series.map((_, s) => {
    const parts = others.flatMap(({ cells }) => cells[s] ?? []);
    return parts.length === 0 || !canSum[s] ? null : expressionOf(parts, 'sum');
  });
  const left = lines.filter(({ category }) => kept.has(category.code));
  return gridOf(grid, [...left, { category: REST, cells: rest }]);
}

/** How many categories `topOf` would leave over. */
export function leftOver(grid: Grid, top: number): number {
  return Math.max(0, grid.categories.length - top);
}

/** The grid without its last category. */
export function withoutLast(grid: Grid): Grid {
  return gridOf(grid, linesOf(grid).slice(0, -1));
}

function linesOf({ categories, cells }: Grid): readonly Line[] {
  return categories.map((category, c) => ({ category, cells: cells.map((row) => row[c] ?? null) }));
}

function gridOf({ series }: Grid, lines: readonly Line[]): Grid {
  const cells = series.map((_, s) => lines.map((line) => line.cells[s] ?? null));
  return { categories: lines.map(({ category }) => category), series, cells };
}

/** In `unit`, so that tỷ đồng can be compared with nghìn tỷ đồng. */
function heightOf({ cells }: Line, { series, unit }: Key, { evaluator }: Asking): Big | null {
  const cell = cells[series] ?? null;
  const quantity = cell === null ? null : evaluator.quantity(cell);
  if (!quantity?.ok) return null;
  const factor = conversion(quantity.value.unit, unit);
  return factor ? quantity.value.value.times(factor) : quantity.value.value;
}
