import type { Args, Reporter } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages.ts';
import { known, list } from './known.ts';
import type { NumberStyle } from './number-style.ts';
import { type Field, plainText, type RawTable } from './table.ts';

/** An .xlsx file as it was read (`xlsx.ts`), or why it can't be. */
export type Workbook =
  | { readonly sheets: ReadonlyMap<string, Sheet> }
  | { readonly refused: Code; readonly args: Args };

/** A sheet: its rows from row 1 on, and what in it can't be taken as it is. */
export interface Sheet {
  readonly rows: readonly (readonly Field[])[];
  readonly faults: readonly SheetFault[];
}

/** Rows and columns from 1. */
export interface SheetFault {
  readonly code: 'data/merged-cells' | 'data/error-cell' | 'data/uncalculated-cell';
  readonly args: Args;
  readonly row: number;
  readonly column: number;
}

/** Gives the workbook of a path; null when there is none, or it isn't read yet. */
export type Workbooks = (path: string) => Workbook | null;

/** The table on the sheet `name` of the workbook in `file`; null (and a report) when there is none, or its cells won't do. */
export function sheetTable(
  workbook: Workbook,
  name: string,
  numbers: ReadonlyMap<string, NumberStyle>,
  reporter: Reporter,
): RawTable | null {
  if ('refused' in workbook) {
    reporter.add(workbook.refused, [], workbook.args);
    return null;
  }
  const names = [...workbook.sheets.keys()];
  const sheetName = names.find((other) => plain(other) === plain(name));
  const sheet = sheetName === undefined ? undefined : workbook.sheets.get(sheetName);
  if (sheetName === undefined || !sheet) {
    reporter.add('data/missing-sheet', [], { sheet: name, known: names.length > 0 ? known(name, names) : list(names) });
    return null;
  }
  for (const { code, args, row, column } of sheet.faults) reporter.add(code, [sheetName, row, column], args);
  if (sheet.faults.length > 0) return null;
  const [header = [], ...records] = sheet.rows;
  const texts = header.map((field) => (typeof field === 'string' ? field : plainText(field)));
  const keys = new Map(texts.map((text, i) => [text.trim(), i + 1]));
  return { header: texts, records, numbers, place: { file: reporter.file, base: [sheetName], offset: 2, keys } };
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
