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
}

/** What a grid is arranged by; `unit` is that of the package. */
export interface Arranging extends Shown {
  readonly spec: QuerySpec;
  readonly by: Axis;
  readonly unit: string;
}

/** The order, the rest, then what is counted: shares are of all categories, also of those that are left out. */
export function arranged(grid: Grid, arranging: Arranging, asking: Asking): Answer | null {
  const { spec, by, unit } = arranging;
  const sort = orderOf(arranging);
  const ordered = sorted(grid, sort, unit, asking);
  const { top } = spec;
  const count = top === undefined ? 0 : leftOver(grid, top);
  const byValue = sort === 'descending' || sort === 'ascending';
  const first = byValue || count === 0 ? ordered : sorted(grid, 'descending', unit, asking);
  const gathered = top === undefined || count === 0 ? ordered : topOf(ordered, top, first);
  const related = relatedTo(grid, gathered, arranging, asking);
  if (!related) return null;
  const shown = count > 0 && showsRest(spec, unit, count, asking);
  const complete = count > 0 && !shown ? withoutLast(related) : related;
  const named = shown ? withRest(complete, restName(spec, count, asking)) : complete;
  return {
    ...named,
    cells: withDigits(named.cells, arranging, asking),
    rest: shown ? named.categories.length - 1 : null,
    ranked: byValue,
    by: by.name,
    unit: spec.share ? PERCENT : spec.index === undefined ? unit : '',
  };
}

function orderOf({ spec, by, falling }: Arranging): NonNullable<QuerySpec['sort']> {
  if (spec.sort !== undefined) return spec.sort;
  if (by.of === 'period') return 'none';
  return spec.top !== undefined || (falling && by.of === 'area') ? 'descending' : 'none';
}

function relatedTo(all: Grid, grid: Grid, { spec, by }: Arranging, asking: Asking): Grid | null {
  if (spec.share) return shares(grid, by.of, asking);
  if (spec.index === undefined) return grid;
  const base = baseOf(all, spec.index, by, asking);
  return base && indexed(grid, base);
}

/** What can't be summed up is left out, which must be said unless the author asked for it. */
function showsRest(
  { rest, aggregate, index }: QuerySpec,
  unit: string,
  count: number,
  { reporter, at }: Asking,
): boolean {
  if (rest === false) return false;
  const summed = aggregate === undefined || aggregate === 'sum';
  if (summed && index === undefined && canBeSummed(unit)) return true;
  reporter.add('query/rest-left-out', [...at, 'top'], { count, unit: unit || '–' });
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
function withDigits(cells: Cells, { spec, unit, scale }: Arranging, { dataset, evaluator }: Asking): Cells {
  const { digits } = spec;
  if (digits === undefined) return cells;
  const counted = !spec.share && spec.index === undefined;
  const scaled = counted && scale !== undefined && conversion(unit, unitFromWords(scale, dataset)) !== null;
  return cells.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      const shown = scaled ? `${cell} | in: ${scale}` : cell;
      const quantity = evaluator.quantity(shown);
      return quantity.ok ? `${shown} | digits: ${printable(digits, quantity.value.maxDecimals)}` : shown;
    }),
  );
}
