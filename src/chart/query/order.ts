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

/** The grid with its categories in the order of the last series, or of their names; those without a value come last. */
export function sorted(grid: Grid, sort: Sort, unit: string, asking: Asking): Grid {
  if (sort === 'none') return grid;
  const lines = linesOf(grid);
  const byName = (a: Line, b: Line) => a.category.name.localeCompare(b.category.name, asking.lang);
  if (sort === 'name') return gridOf(grid, [...lines].sort(byName));
  const keyed = lines.map((line) => ({ line, value: heightOf(line, unit, asking) }));
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

/** The grid with the first `top` of the order `first` kept and the others summed up in one category more at the end. */
export function topOf(grid: Grid, top: number, first: Grid): Grid {
  const kept = new Set(first.categories.slice(0, top).map(({ code }) => code));
  const lines = linesOf(grid);
  const others = lines.filter(({ category }) => !kept.has(category.code));
  if (others.length === 0) return grid;
  const rest = grid.series.map((_, s) => {
    const parts = others.flatMap(({ cells }) => cells[s] ?? []);
    return parts.length === 0 ? null : expressionOf(parts, 'sum');
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
function heightOf({ cells }: Line, unit: string, { evaluator }: Asking): Big | null {
  const cell = cells.at(-1) ?? null;
  const quantity = cell === null ? null : evaluator.quantity(cell);
  if (!quantity?.ok) return null;
  const factor = conversion(quantity.value.unit, unit);
  return factor ? quantity.value.value.times(factor) : quantity.value.value;
}
