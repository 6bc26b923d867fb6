import type { SheetFault } from './workbook.ts';

// Start tags are looked at one by one: a tree of a sheet with 100,000 rows would take a gigabyte.
const CELL = /<(?:\w+:)?c\s([^>]*)>/g;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]+)(\d+):([A-Z]+\d+)"/g;
const FORMULA_ALONE =
  /^<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)(?:<(?:\w+:)?v(?:\/>|><\/(?:\w+:)?v>))?<\/(?:\w+:)?c>/;

/** What in a sheet's XML would be lost in silence: merged cells, errors such as #DIV/0!, formulas that were never calculated. */
export function sheetFaults(xml: string): SheetFault[] {
  const merged = [...xml.matchAll(MERGED)].map(([, letters = '', row = '', to = '']): SheetFault => {
    const place = { row: Number(row), column: columnNumber(letters) };
    return { code: 'data/merged-cells', args: { range: `${letters}${row}:${to}` }, ...place };
  });
  const cells = [...xml.matchAll(CELL)].flatMap((match): SheetFault[] => {
    const [tag, attributes = ''] = match;
    const rest = match.index + tag.length;
    const [, letters = '', row = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    const place = { row: Number(row), column: columnNumber(letters) };
    if (/\bt="e"/.test(attributes)) {
      const value = /<(?:\w+:)?v>([^<]*)</.exec(xml.slice(rest, rest + 2000))?.[1] ?? '';
      return [{ code: 'data/error-cell', args: { value }, ...place }];
    }
    if (!FORMULA_ALONE.test(xml.slice(rest, rest + 10_000))) return [];
    return [{ code: 'data/uncalculated-cell', args: {}, ...place }];
  });
  return [...merged, ...cells];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
