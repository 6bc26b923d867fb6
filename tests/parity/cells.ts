import { strFromU8, unzipSync } from 'fflate';
import { all, rootOf } from './xml.ts';

/** The cells of a workbook's sheets: 'Data!B2' → its text, or its number as it is written. */
export type Cells = ReadonlyMap<string, string>;

/** Reads an XLSX as Excel does: sheets by their names in the workbook, texts inline or shared. */
export function readCells(file: Uint8Array): Cells {
  const files = unzipSync(file);
  const part = (name: string) => rootOf(strFromU8(files[name] ?? new Uint8Array()));
  const shared = files['xl/sharedStrings.xml'] ? all(part('xl/sharedStrings.xml'), 'si').map(({ text }) => text) : [];
  const cells = new Map<string, string>();
  const targets = new Map(
    all(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  for (const { attributes } of all(part('xl/workbook.xml'), 'sheet')) {
    for (const cell of all(part(`xl/${targets.get(attributes['r:id'])}`), 'c')) {
      // Beside a formula stands what it gave.
      const written = all(cell, 'v')[0]?.text ?? cell.text;
      const text = (cell.attributes['t'] === 's' ? shared[Number(written)] : written) ?? '';
      if (text !== '') cells.set(`${attributes['name']}!${cell.attributes['r']}`, text);
    }
  }
  return cells;
}

/** The cells of a formula that names one column of one sheet: 'Data'!$B$2:$B$4. */
export function cellsOf(formula: string, cells: Cells): (string | null)[] {
  const match = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!match) throw new Error(`not a range of one column: ${formula}`);
  const [, sheet, column, from, lastColumn = column, to = from] = match;
  if (lastColumn !== column) throw new Error(`more than one column: ${formula}`);
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  return rows.map((row) => cells.get(`${sheet}!${column}${row}`) ?? null);
}
