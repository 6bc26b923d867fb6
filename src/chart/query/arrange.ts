import { printable } from '../../data/precision.ts';
import { unitFromWords, wordsOf } from '../../data/unit-words.ts';
import { canBeSummed, conversion, PERCENT } from '../../data/units.ts';
import type { QuerySpec } from '../../schema/query-schema.ts';
import { writtenText } from './conditions.ts';
import type { Axis } from './dimensions.ts';
import { baseOf, indexed } from './index-to.ts';
import { leftOver, REST, sorted, topOf, withoutLast } from './order.ts';
import { shares } from './shares.ts';
import type { Answer, Asking, Cells, Grid } from './types.ts';

const REST_WORDS = { vi: 'Khác', en: 'Other' } as const;

/** How an answer will be shown. */
export interface Shown {
  /** Areas go down from the largest when the query says no order. */
  readonly falling: boolean;
  /** The unit that its values are scaled to, in the author's words; undefined = as they are. */
  readonly scale: string | undefined;
  /** How many kinds of units there is room for: axes of a chart, columns of a table. */
  readonly units: number;
}

/** What a grid is arranged by. */
export interface Arranging extends Omit<Shown, 'units'> {
  readonly spec: QuerySpec;
  readonly by: Axis;
  /** The series that an order by value goes by. */
  readonly main: number;
  /** The package's unit of each series. */
  readonly units: readonly string[];
}

/** The order, the rest, then what is counted: shares are of all categories, also of those that are left out. */
export function arranged(grid: Grid, arranging: Arranging, asking: Asking): Answer | null {
  const { spec, by, main, units } = arranging;
  const base = spec.index === undefined ? null : baseOf(grid, spec.index, by, asking);
  if (spec.index !== undefined && !base) return null;
  const sort = orderOf(arranging);
  const kept = keptOf(grid, sort, arranging, asking);
  const count = spec.top === undefined ? 0 : leftOver(grid, spec.top);
  const related = spec.share ? shares(kept, by.of, asking) : base ? indexed(kept, base) : kept;
  if (!related) return null;
  const shown = count > 0 && showsRest(arranging, count, asking);
  const complete = count > 0 && !shown ? withoutLast(related) : related;
  const named = shown ? withRest(complete, restName(spec, count, asking)) : complete;
  return {
    ...named,
    cells: withDigits(named.cells, arranging, asking),
    rest: shown ? named.categories.length - 1 : null,
    ranked: isByValue(sort) ? main : null,
    by: by.name,
    units: units.map((unit) => (spec.share ? PERCENT : base ? '' : unit)),
    base: base?.name ?? null,
  };
}

type Sort = NonNullable<QuerySpec['sort']>;

function isByValue(sort: Sort): boolean {
  return sort === 'descending' || sort === 'ascending';
}

/** The categories in their order; with `top` the others as one more at the end. */
function keptOf(grid: Grid, sort: Sort, { spec, main, units }: Arranging, asking: Asking): Grid {
  const key = { series: main, unit: units[main] ?? '' };
  const ordered = sorted(grid, sort, key, asking);
  if (spec.top === undefined || leftOver(grid, spec.top) === 0) return ordered;
  const first = isByValue(sort) ? ordered : sorted(grid, 'descending', key, asking);
  return topOf(ordered, spec.top, first, units.map(canBeSummed));
}

function orderOf({ spec, by, falling }: Arranging): Sort {
  if (spec.sort !== undefined) return spec.sort;
  if (by.of === 'period') return 'none';
  return spec.top !== undefined || (falling && by.of === 'area') ? 'descending' : 'none';
}

/** What can't be summed up is left out, which must be said unless the author asked for it. */
function showsRest({ spec, units }: Arranging, count: number, { reporter, at }: Asking): boolean {
  const { rest, aggregate, index } = spec;
  if (rest === false) return false;
  const summed = aggregate === undefined || aggregate === 'sum';
  if (summed && index === undefined && units.some(canBeSummed)) return true;
  reporter.add('query/rest-left-out', [...at, 'top'], { count, unit: units[0] || '–' });
  return false;
}

function restName({ rest }: QuerySpec, count: number, { at, lang, written }: Asking): string {
  const name = typeof rest === 'boolean' || rest === undefined ? null : writtenText(rest, [...at, 'rest'], written);
  return `${name ?? REST_WORDS[wordsOf(lang)]} (${count})`;
}

function withRest(grid: Grid, name: string): Grid {
  return { ...grid, categories: [...grid.categories.slice(0, -1), { ...REST, name }] };
}

/**
 * Decimals are those of the unit that is shown: 1.304.887.562 người has none, 1.304,9 triệu người one. No value gets more
 * than its source has.
 */
function withDigits(cells: Cells, { spec, units, scale }: Arranging, { dataset, evaluator }: Asking): Cells {
  const { digits } = spec;
  if (digits === undefined) return cells;
  const counted = !spec.share && spec.index === undefined;
  const wanted = scale === undefined ? null : unitFromWords(scale, dataset);
  return cells.map((row, s) =>
    row.map((cell) => {
      if (cell === null) return null;
      const scaled = counted && wanted !== null && conversion(units[s] ?? '', wanted) !== null;
      const shown = scaled ? `${cell} | in: ${scale}` : cell;
      const quantity = evaluator.quantity(shown);
      return quantity.ok ? `${shown} | digits: ${printable(digits, quantity.value.maxDecimals)}` : shown;
    }),
  );
}
