import { elements, sheetCells, within } from './workbook-xml.ts';

/** The built-in formats 0% and 0.00%. */
const BUILT_IN: ReadonlySet<string> = new Set(['9', '10']);

/** The cell formats of a workbook's styles that show a number in per cent, by their index. */
export function percentFormats(styles: Uint8Array | undefined): ReadonlySet<string> {
  const codes = new Map(
    elements(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  );
  const isPercent = (id = ''): boolean => BUILT_IN.has(id) || withoutTexts(codes.get(id) ?? '').includes('%');
  const formats = elements(styles, 'cellXfs').flatMap((list) => within(list, 'xf'));
  return new Set(formats.flatMap(({ attributes }, i) => (isPercent(attributes['numFmtId']) ? [String(i)] : [])));
}

/** The cells of a sheet's XML that bear one of `formats`, by placeKey. */
export function cellsIn(xml: string, formats: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (formats.size === 0) return found;
  for (const { row, column, attributes } of sheetCells(xml)) {
    const format = /\bs="(\d+)"/.exec(attributes)?.[1];
    if (format !== undefined && formats.has(format)) found.add(placeKey(row, column));
  }
  return found;
}

/** The place of a cell, row and column from 1. */
export function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** A format without the words in it: in 0"%" the sign is one of them, and the number stays what it is. */
function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"|\\./g, '');
}
