import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { TableSpec } from '../schema/block-schema.ts';
import { indicatorTable } from './indicator-table.ts';
import { queryTable } from './query-table.ts';
import type { SlideContext } from './slide-context.ts';
import { citing, sourcesOfFigures } from './source-text.ts';
import type { TableContent } from './table-content.ts';
import { figuresIn, runText } from './text.ts';
import type { Table, TableColumn, Text } from './types.ts';

type ColumnSpec = NonNullable<TableSpec['columns']>[number];

/** A table as written, or made from indicators; null when it is neither. */
export function buildTable(spec: TableSpec, at: SourcePath, context: SlideContext): Table | null {
  const content = contentOf(spec, at, context);
  if (!content) return null;
  const highlight = highlightedRows(spec, content, at, context);
  const { columns, rows } = content;
  const alt = spec.alt === undefined ? described(content) : context.reader.plain(spec.alt, [...at, 'alt']);
  const altText = citing(alt, sourcesOfFigures(figuresIn(rows.flat()), context), context.lang);
  return { at, columns, rows, highlight, altText };
}

function contentOf(spec: TableSpec, at: SourcePath, context: SlideContext): TableContent | null {
  const { columns, rows, indicators, query } = spec;
  const made = [indicators, query].filter((one) => one !== undefined).length;
  const written = columns !== undefined && rows !== undefined;
  if (made > 1 || (made === 0) !== written || (made > 0 && (columns ?? rows) !== undefined)) {
    context.reporter.add('deck/table-kind', at);
    return null;
  }
  if (query !== undefined) return queryTable(query, spec, at, context);
  return indicators === undefined ? writtenTable(spec, at, context) : indicatorTable(spec, at, context);
}

/** Rows by number, by their code, or by what stands in one of their cells. */
function highlightedRows(
  { highlight = [] }: TableSpec,
  { rows, codes }: TableContent,
  at: SourcePath,
  { reporter }: SlideContext,
): number[] {
  return highlight.flatMap((said, i) => {
    const byName = (row: readonly Text[]) => row.some((cell) => runText(cell.runs) === said);
    const index = typeof said === 'number' ? said - 1 : rows.findIndex((row, r) => codes[r] === said || byName(row));
    if (index >= 0 && index < rows.length) return [index];
    const place = [...at, 'highlight', i];
    if (typeof said === 'number') reporter.add('deck/highlight-row', place, { row: said, rows: rows.length });
    else reporter.add('deck/highlight-name', place, { name: said });
    return [];
  });
}

function writtenTable(spec: TableSpec, at: SourcePath, context: SlideContext): TableContent {
  const columns = spec.columns ?? [];
  const rows = (spec.rows ?? []).map((row, r) => {
    if (row.length !== columns.length)
      context.reporter.add('deck/row-length', [...at, 'rows', r], { cells: row.length, columns: columns.length });
    return columns.map((_, c) => context.reader.line(row[c] ?? '', [...at, 'rows', r, c]));
  });
  return { columns: columns.map((column, c) => tableColumn(column, c, rows, at, context)), rows, codes: [] };
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
function described({ columns, rows }: TableContent): string {
  const headings = columns.map((column) => runText(column.header.runs)).join(', ');
  const names = rows.map((row) => runText(row[0]?.runs ?? [])).join('; ');
  return `${headings}: ${names}`;
}
