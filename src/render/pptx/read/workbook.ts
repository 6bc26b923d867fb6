import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { reporterFor } from '../../../diagnostics/report.ts';
import { readCell, readFormula } from './formula.ts';
import { createParts, follow, type Part, type Parts, related } from './parts.ts';
import { unzip } from './unzip.ts';
import { all, child, children, descend, type Node, xstring } from './xml.ts';

/** What stands in a cell, as the file writes it. */
export interface Cell {
  readonly text: string;
  readonly kind: 'number' | 'text';
}

/** The workbook behind a chart. */
export interface Workbook {
  /** The cells that a formula names, row by row; null where it names none of this workbook. */
  cells(formula: string): readonly (Cell | null)[] | null;
}

type Sheet = ReadonlyMap<string, Cell>;

/** Opens an .xlsx; null when it can't be read. */
export function openWorkbook(data: Uint8Array): Workbook | null {
  const problems: Diagnostic[] = [];
  const reporter = reporterFor('', problems);
  const files = unzip(data, reporter);
  if (files === null) return null;
  const parts = createParts(files, reporter);
  const main = [...parts.relations.values()].find(({ kind }) => kind === 'officeDocument');
  const workbook = main === undefined ? null : parts.open(main.target);
  if (workbook === null) return null;
  const sheets = readSheets(workbook, parts);
  return problems.length > 0 ? null : { cells: (formula) => cellsOf(formula, sheets) };
}

function cellsOf(formula: string, sheets: ReadonlyMap<string, Sheet>): readonly (Cell | null)[] | null {
  const areas = readFormula(formula);
  if (areas === null || !areas.every(({ sheet }) => sheets.has(sheet.toLowerCase()))) return null;
  return areas.flatMap(({ sheet, top, left, bottom, right }) => {
    const cells = sheets.get(sheet.toLowerCase());
    return range(top, bottom).flatMap((row) =>
      range(left, right).map((column) => cells?.get(`${row} ${column}`) ?? null),
    );
  });
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The cells of the sheets by the sheets' names in small letters, which is how Excel compares them. */
function readSheets(workbook: Part, parts: Parts): ReadonlyMap<string, Sheet> {
  const strings = children(related(workbook, 'sharedStrings', parts)?.root, 'si').map(richText);
  return new Map(
    children(child(workbook.root, 'sheets'), 'sheet').map(({ attributes }) => {
      const sheet = follow(workbook, attributes['r:id'], parts);
      return [(attributes['name'] ?? '').toLowerCase(), readSheet(sheet?.root, strings)];
    }),
  );
}

/** Cells by 'row column'; both count on from the one before where the file leaves them out (CT_Row r, CT_Cell r). */
function readSheet(root: Node | undefined, strings: readonly string[]): Sheet {
  const cells = new Map<string, Cell>();
  let row = -1;
  for (const line of children(child(root, 'sheetData'), 'row')) {
    row = line.attributes['r'] === undefined ? row + 1 : Number(line.attributes['r']) - 1;
    let column = -1;
    for (const node of children(line, 'c')) {
      column = readCell(node.attributes['r'] ?? '')?.column ?? column + 1;
      const cell = readContent(node, strings);
      if (cell !== null) cells.set(`${row} ${column}`, cell);
    }
  }
  return cells;
}

function readContent(node: Node, strings: readonly string[]): Cell | null {
  const value = child(node, 'v')?.text ?? '';
  switch (node.attributes['t'] ?? 'n') {
    case 'n':
      return value === '' ? null : { kind: 'number', text: value };
    case 's':
      return textCell(strings[Number(value)] ?? '');
    case 'inlineStr':
      return textCell(richText(child(node, 'is')));
    case 'b':
      return textCell(value === '1' ? 'TRUE' : 'FALSE');
    default:
      return textCell(value); // str, e, d: a formula's text, an error, a date
  }
}

const textCell = (text: string): Cell | null => (text === '' ? null : { kind: 'text', text: xstring(text) });

/** Plain or in runs; phonetic readings (`rPh`) aren't part of the text. */
function richText(node: Node | undefined): string {
  return (
    (descend(node, 't')?.text ?? '') +
    children(node, 'r')
      .flatMap((run) => all(run, 't'))
      .map(({ text }) => text)
      .join('')
  );
}
