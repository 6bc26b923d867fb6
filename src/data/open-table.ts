import type { Reporter } from '../diagnostics/diagnostic.ts';
import { parseCsv } from './csv.ts';
import { decodeTable } from './decode.ts';
import { jsonTable } from './json-table.ts';
import { parseJson, type Resource } from './package.ts';
import type { RawTable } from './table.ts';
import { sheetTable, type Workbooks } from './workbook.ts';

/** How the files of a package are reached; `read` gives a file's bytes, null when there is none. */
export interface DataFiles {
  readonly read: (path: string) => Uint8Array | null;
  readonly workbook: Workbooks;
}

/** Opens the table at `path`: a CSV, Excel or JSON file, by its ending. Null, and a report, when it can't be opened. */
export function openFile(path: string, resource: Resource, files: DataFiles, reporter: Reporter): RawTable | null {
  if (isWorkbook(path)) {
    const workbook = files.workbook(path);
    return workbook ? sheetTable(workbook, resource.sheet, resource.numbers, reporter) : missing(path, reporter);
  }
  const bytes = files.read(path);
  if (bytes === null) return missing(path, reporter);
  const text = decodeTable(bytes, resource.encoding, reporter);
  if (text === null) return null;
  return /\.json$/i.test(path) ? jsonFile(text, resource, reporter) : csvTable(text, resource, reporter);
}

/** True for a path that only a reader of workbooks can open. */
export function isWorkbook(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}

function missing(path: string, reporter: Reporter): null {
  reporter.add('data/missing-file', [], { path });
  return null;
}

function jsonFile(text: string, { numbers }: Resource, reporter: Reporter): RawTable | null {
  const value = parseJson(text, reporter);
  return value === undefined ? null : jsonTable(value, [], numbers, reporter);
}

function csvTable(text: string, { delimiter, numbers }: Resource, reporter: Reporter): RawTable {
  const { records, unclosed } = parseCsv(text, delimiter);
  if (unclosed !== null) reporter.add('data/unclosed-quote', [Math.max(0, unclosed - 1)]);
  const [header = [], ...rows] = records;
  return { header, records: rows, numbers, place: { file: reporter.file, base: [], offset: 0, keys: null } };
}
