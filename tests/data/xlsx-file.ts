import { strToU8, zipSync } from 'fflate';

/** A cell as Excel stores it; a formula comes with the result it was saved with, null = never calculated. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: number | string | null }
  | { readonly error: string }
  /** Days since 1899-12-30, formatted as a date. */
  | { readonly date: number }
  /** Formatted by Excel's own 0.00%, or by a code of one's own. */
  | { readonly number: number; readonly format: keyof typeof FORMATS };

const FORMATS = { '0.00%': 2, '#,##0.0%': 3, '0.0"%"': 4 } as const;

export interface SheetContent {
  readonly rows: readonly (readonly Cell[])[];
  readonly merged?: readonly string[];
}

/** The bytes of an .xlsx file with these sheets. */
export function xlsxFile(sheets: Readonly<Record<string, SheetContent>>): Uint8Array {
  const names = Object.keys(sheets);
  const sheetXml = names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const related = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATED}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rIdS" Type="${RELATED}/styles" Target="styles.xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${sheetXml.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}${styles}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="#,##0.0%"/><numFmt numFmtId="171" formatCode="0.0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      Object.values(sheets).map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(worksheet(sheet))]),
    ),
  });
}

/** 3 → C, 28 → AB. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function worksheet({ rows, merged = [] }: SheetContent): string {
  const body = rows.map((cells, i) => {
    const xml = cells.map((cell, j) => cellXml(cell, `${columnLetters(j + 1)}${i + 1}`));
    return `<row r="${i + 1}">${xml.join('')}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const mergeCells = merges && `<mergeCells count="${merged.length}">${merges}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData>${mergeCells}</worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string')
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if ('error' in cell) return `<c r="${place}" t="e"><f>1/0</f><v>${cell.error}</v></c>`;
  if ('format' in cell) return `<c r="${place}" s="${FORMATS[cell.format]}"><v>${cell.number}</v></c>`;
  if ('date' in cell) return `<c r="${place}" s="1"><v>${cell.date}</v></c>`;
  const formula = `<f>${escaped(cell.formula)}</f>`;
  if (cell.value === null) return `<c r="${place}">${formula}</c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `<c r="${place}"${type}>${formula}<v>${escaped(String(cell.value))}</v></c>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
