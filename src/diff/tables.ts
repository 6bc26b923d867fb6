import { aligned } from './likeness.ts';
import { plain } from './texts.ts';
import type { CellChange, TableSaid } from './types.ts';

/** What became of the tables of a slide, the first of both compared, the second, and so on. */
export function cellChanges(before: readonly TableSaid[], after: readonly TableSaid[]): readonly CellChange[] {
  const count = Math.max(before.length, after.length);
  return Array.from({ length: count }, (_, i) => {
    const [old, now] = [rowsOf(before[i]), rowsOf(after[i])];
    return old.length === now.length ? inPlace(old, now, i + 1) : byRows(old, now, i + 1);
  }).flat();
}

type Rows = readonly (readonly string[])[];

/** Programs don't all keep which row is the header. */
function rowsOf(table: TableSaid | undefined): Rows {
  if (!table) return [];
  const { header, rows } = table;
  return (header.length === 0 ? rows : [header, ...rows]).map((row) => row.map(plain));
}

function inPlace(before: Rows, after: Rows, table: number): readonly CellChange[] {
  return before.flatMap((row, i) => {
    const now = after[i] ?? [];
    const columns = Math.max(row.length, now.length);
    return Array.from({ length: columns }, (_, j): CellChange[] => {
      const [old, text] = [row[j] ?? null, now[j] ?? null];
      return old === text ? [] : [{ table, row: i + 1, column: j + 1, before: old, after: text }];
    }).flat();
  });
}

/** Rows came or went: those that are left whole tell where; between them as many as before are the same, changed. */
function byRows(before: Rows, after: Rows, table: number): readonly CellChange[] {
  const said = (rows: Rows) => rows.map((row) => row.join(' | '));
  const [old, now] = [said(before), said(after)];
  const map = aligned(old, now);
  const kept = new Set(map);
  const whole = (row: number, texts: Pick<CellChange, 'before' | 'after'>) => ({
    table,
    row: row + 1,
    column: 0,
    ...texts,
  });
  return [
    ...old.flatMap((text, i) => (map[i] === null ? [whole(i, { before: text, after: null })] : [])),
    ...now.flatMap((text, j) => (kept.has(j) ? [] : [whole(j, { before: null, after: text })])),
  ];
}
