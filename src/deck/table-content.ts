import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../schema/block-schema.ts';
import type { Table } from './types.ts';

/** What fills a table, however it came about; `codes` are those of the rows in the data package, '' = none. */
export type TableContent = Pick<Table, 'columns' | 'rows'> & { readonly codes: readonly string[] };

/** The columns that a table shows out of those that its kind can; the others are reported. */
export function shownColumns<Show extends string>(
  { show }: TableSpec,
  possible: readonly Show[],
  usual: readonly Show[],
  at: SourcePath,
  reporter: Reporter,
): readonly Show[] {
  if (show === undefined) return usual;
  return show.flatMap((column, i) => {
    const found = possible.find((one) => one === column);
    if (found) return [found];
    reporter.add('deck/show-unused', [...at, 'show', i], { column, allowed: possible.join(', ') });
    return [];
  });
}
