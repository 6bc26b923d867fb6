/** Cells of one sheet, from one corner to the other, counted from 0 and inclusive. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!,()[\]]+))!/;
const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const RANGE = new RegExp(`^${CELL}(?::${CELL})?$`, 'i');
const MOST_CELLS = 100_000;

/** The areas that a chart's formula names: `Data!$B$2:$B$4`, `('My sheet'!$A$1,Data!$C$3)`. Null for any other formula. */
export function readFormula(formula: string): readonly Area[] | null {
  const areas = parted(formula.trim().replace(/^=?\((.*)\)$/s, '$1')).map(readArea);
  const known = areas.filter((area) => area !== null);
  const cells = known.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return known.length === areas.length && cells <= MOST_CELLS ? known : null;
}

/** Split at the commas outside of quotes. */
function parted(formula: string): readonly string[] {
  return formula.match(/(?:'[^']*'|[^',])+/g) ?? [];
}

function readArea(formula: string): Area | null {
  const [whole, quoted, plain] = SHEET.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const [, left, top, right = left, bottom = top] = RANGE.exec(formula.slice(whole?.length ?? 0)) ?? [];
  if (sheet === undefined || !left || !top || !right || !bottom) return null;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [columnIndex(left), columnIndex(right)];
  return {
    sheet,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** 0 for A, 26 for AA. */
function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Row and column of a cell reference such as B4, from 0; null where it is none. */
export function readCell(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters, number] = RANGE.exec(reference) ?? [];
  return letters && number ? { row: Number(number) - 1, column: columnIndex(letters) } : null;
}
