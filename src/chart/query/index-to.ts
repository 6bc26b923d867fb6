import { ZERO } from '../../data/decimal.ts';
import type { QuerySpec } from '../../schema/query-schema.ts';
import { memberNamed, writtenText } from './conditions.ts';
import type { Axis } from './dimensions.ts';
import type { Asking, Grid } from './types.ts';

/** What an index sets at 100. */
export interface Base {
  readonly name: string;
  /** Its value for a series and category, as an expression. */
  readonly of: (series: number, category: string) => string | null;
}

/**
 * Finds the base of an index, a category or else a series of `grid`; null (and a report) when there is none, or where a
 * series has nothing there that it could be divided by.
 */
export function baseOf(grid: Grid, index: NonNullable<QuerySpec['index']>, by: Axis, asking: Asking): Base | null {
  const said = writtenText(index, [...asking.at, 'index'], asking.written);
  const code = memberNamed(said, by.members) ?? said;
  const column = grid.categories.findIndex((category) => category.code === code);
  const row = grid.series.findIndex((one) => one.code === said || one.name === said);
  if (column < 0 && row < 0) {
    const known = [...grid.categories, ...grid.series].map((entry) => entry.code).join(', ');
    asking.reporter.add('query/unknown-base', [...asking.at, 'index'], { value: said, known });
    return null;
  }
  if (column < 0) {
    const places = new Map(grid.categories.map((category, c) => [category.code, c]));
    const of = (_: number, category: string) => grid.cells[row]?.[places.get(category) ?? -1] ?? null;
    return { name: grid.series[row]?.name ?? '', of };
  }
  const bases = grid.cells.map((cells) => cells[column] ?? null);
  if (!bases.every((base, s) => canDivide(base, said, grid.series[s]?.name ?? '', asking))) return null;
  return { name: grid.categories[column]?.name ?? '', of: (series) => bases[series] ?? null };
}

/** Each value in per cent of the base, without the sign; missing where the base is. */
export function indexed(grid: Grid, base: Base): Grid {
  const cells = grid.cells.map((row, s) =>
    row.map((cell, c) => {
      const of = base.of(s, grid.categories[c]?.code ?? '');
      return cell === null || of === null ? null : `index(${cell}, ${of})`;
    }),
  );
  return { ...grid, cells };
}

function canDivide(base: string | null, value: string, series: string, { evaluator, reporter, at }: Asking): boolean {
  const quantity = base === null ? null : evaluator.quantity(base);
  if (quantity && (!quantity.ok || !quantity.value.value.eq(ZERO))) return true;
  reporter.add('query/no-base', [...at, 'index'], { value, series });
  return false;
}
