import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../schema/deck-schema.ts';
import { indicatorTable } from './indicator-table.ts';
import type { SlideContext } from './slide-context.ts';
import { runText } from './text.ts';
import type { Table, TableColumn, Text } from './types.ts';

type ColumnSpec = NonNullable<TableSpec['columns']>[number];

/** A table as written, or made from indicators; null when it is neither. */
export function buildTable(spec: TableSpec, at: SourcePath, context: SlideContext): Table | null {
  const written = spec.columns !== undefined && spec.rows !== undefined;
  const byIndicator = spec.indicators !== undefined;
  if (written === byIndicator || (byIndicator && (spec.columns ?? spec.rows) !== undefined)) {
    context.reporter.add('deck/table-kind', at);
    return null;
  }
  const content = byIndicator ? indicatorTable(spec, at, context) : writtenTable(spec, at, context);
  if (!content) return null;
  const highlight = (spec.highlight ?? []).flatMap((row, i) => {
    if (row <= content.rows.length) return [row - 1];
    context.reporter.add('deck/highlight-row', [...at, 'highlight', i], { row, rows: content.rows.length });
    return [];
  });
  const alt = spec.alt === undefined ? altText(content) : context.reader.plain(spec.alt, [...at, 'alt']);
  return { at, ...content, highlight, altText: alt };
}

type Content = Pick<Table, 'columns' | 'rows'>;

function writtenTable(spec: TableSpec, at: SourcePath, context: SlideContext): Content {
  const columns = spec.columns ?? [];
  const rows = (spec.rows ?? []).map((row, r) => {
    if (row.length !== columns.length)
      context.reporter.add('deck/row-length', [...at, 'rows', r], { cells: row.length, columns: columns.length });
    return columns.map((_, c) => context.reader.line(row[c] ?? '', [...at, 'rows', r, c]));
  });
  return { columns: columns.map((column, c) => tableColumn(column, c, rows, at, context)), rows };
}

function tableColumn(
  spec: ColumnSpec,
  c: number,
  rows: readonly Text[][],
  at: SourcePath,
  context: SlideContext,
): TableColumn {
  const path = [...at, 'columns', c];
  if (typeof spec !== 'object')
    return { header: context.reader.line(spec, path), align: alignmentOf(rows, c), width: null };
  return {
    header: context.reader.line(spec.header, [...path, 'header']),
    align: spec.align ?? alignmentOf(rows, c),
    width: spec.width ?? null,
  };
}

/** A column whose cells are mostly figures is set right, on the decimal comma; the first column never is. */
function alignmentOf(rows: readonly Text[][], c: number): 'left' | 'right' {
  if (c === 0) return 'left';
  const cells = rows.map((row) => row[c]).filter((cell): cell is Text => cell !== undefined && cell.runs.length > 0);
  const numbers = cells.filter(
    (cell) => /^[^\p{L}]*\d/u.test(runText(cell.runs)) || cell.runs.some((run) => run.figure),
  );
  return cells.length > 0 && numbers.length * 2 > cells.length ? 'right' : 'left';
}

/** The headings and the first column: what a listener needs to choose whether to read on. */
function altText({ columns, rows }: Content): string {
  const headings = columns.map((column) => runText(column.header.runs)).join(', ');
  const names = rows.map((row) => runText(row[0]?.runs ?? [])).join('; ');
  return `${headings}: ${names}`;
}
