import type { Table } from './table.ts';
import type { Column, Dimension, Member } from './types.ts';

const DIMENSIONS: readonly Dimension[] = ['area', 'period', 'scenario', 'indicator'];

/** Columns that name the rows of a catalogue, which is another thing than saying something of them. */
const OWN: readonly string[] = ['id', 'code', 'name_vi', 'name_en', 'description', 'decimals'];

/** The catalogues of a package by the name of their dimension. */
export interface Catalogues {
  readonly indicators: Table;
  readonly areas: Table;
  readonly scenarios: Table;
}

/** The column of a table that says which dimension its rows are about; null = it is about none. */
export function keyColumn(header: readonly string[]): Dimension | null {
  return DIMENSIONS.find((dimension) => header.includes(dimension)) ?? null;
}

/** The columns of the catalogues and of all further tables. Of two columns of the same name the first counts. */
export function readColumns(
  { indicators, areas, scenarios }: Catalogues,
  others: readonly Table[],
): ReadonlyMap<string, Column> {
  const columns = [
    ...columnsOf(areas, 'area', 'code'),
    ...columnsOf(scenarios, 'scenario', 'code'),
    ...columnsOf(indicators, 'indicator', 'id'),
    ...others.flatMap((table) => {
      const dimension = keyColumn(table.header);
      return dimension === null ? [] : columnsOf(table, dimension, dimension);
    }),
  ];
  const first = new Map<string, Column>();
  for (const column of columns) if (!first.has(column.name)) first.set(column.name, column);
  return first;
}

/** `region` is what the column says in Vietnamese, a column `region_en` beside it the same in English. */
function columnsOf(table: Table, of: Dimension, key: string): readonly Column[] {
  const { header } = table;
  const inEnglish = (name: string) => name.endsWith('_en') && header.includes(name.slice(0, -'_en'.length));
  const named = header.filter((name) => name !== '' && name !== key && !OWN.includes(name) && !inEnglish(name));
  const names = named.filter((name) => !DIMENSIONS.some((dimension) => dimension === name));
  return names.map((name) => columnOf(table, name, of, key));
}

function columnOf({ rows }: Table, name: string, of: Dimension, key: string): Column {
  const values = new Map<string, string>();
  const members = new Map<string, Member>();
  for (const row of rows) {
    const value = row.text(name);
    if (value === '') continue;
    values.set(row.text(key), value);
    if (!members.has(value))
      members.set(value, { code: value, name: { vi: value, en: row.text(`${name}_en`) || value } });
  }
  return { name, of, values, members };
}
