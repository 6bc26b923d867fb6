import type { SheetFault } from './workbook.ts';
import { columnNumber, sheetCells } from './workbook-xml.ts';

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]+)(\d+):([A-Z]+\d+)"/g;
const FORMULA_ALONE =
  /^<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)(?:<(?:\w+:)?v(?:\/>|><\/(?:\w+:)?v>))?<\/(?:\w+:)?c>/;

/** What in a sheet's XML would be lost in silence: merged cells, errors such as #DIV/0!, formulas that were never calculated. */
export function sheetFaults(xml: string): SheetFault[] {
  const merged = [...xml.matchAll(MERGED)].map(([, letters = '', row = '', to = '']): SheetFault => {
    const place = { row: Number(row), column: columnNumber(letters) };
    return { code: 'data/merged-cells', args: { range: `${letters}${row}:${to}` }, ...place };
  });
  const cells = [...sheetCells(xml)].flatMap(({ row, column, attributes, content }): SheetFault[] => {
    if (/\bt="e"/.test(attributes)) {
      const value = /<(?:\w+:)?v>([^<]*)</.exec(xml.slice(content, content + 2000))?.[1] ?? '';
      return [{ code: 'data/error-cell', args: { value }, row, column }];
    }
    if (!FORMULA_ALONE.test(xml.slice(content, content + 10_000))) return [];
    return [{ code: 'data/uncalculated-cell', args: {}, row, column }];
  });
  return [...merged, ...cells];
}
