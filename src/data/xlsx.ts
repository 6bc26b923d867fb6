import type Big from 'big.js';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { Decimal, HUNDRED } from './decimal.ts';
import { cellsIn, percentFormats, placeKey } from './percent-cells.ts';
import { sheetFaults } from './sheet-faults.ts';
import type { Field } from './table.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { elements, textOf } from './workbook-xml.ts';

const MEGABYTE = 2 ** 20;
const LARGEST_SUM = 256 * MEGABYTE;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]; // .xls, and .xlsx under a password
const DIGITS = 15; // as many as Excel shows; it writes 28.8 as 28.800000000000001

/** Reads an .xlsx file: texts, numbers as exact decimals, dates as 2021-12-31, and of formulas the results they were saved with. */
export async function readWorkbook(data: Uint8Array): Promise<Workbook> {
  if (COMPOUND_FILE.every((byte, i) => data[i] === byte)) return { refused: 'data/old-workbook', args: {} };
  try {
    const parts = unpack(data);
    if (!parts) return { refused: 'data/workbook-too-large', args: { limit: LARGEST_SUM / MEGABYTE } };
    const read = await readXlsx<Big>(new Blob([new Uint8Array(data)]), { parseNumber: numberOf });
    const paths = sheetPaths(parts);
    const formats = percentFormats(parts['xl/styles.xml']);
    const sheets = read.map(({ sheet, data: rows }): [string, Sheet] => {
      const part = parts[paths.get(sheet) ?? ''];
      const xml = part ? textOf(part) : '';
      return [sheet, { rows: fieldsOf(rows, cellsIn(xml, formats)), faults: sheetFaults(xml) }];
    });
    return { sheets: new Map(sheets) };
  } catch (error) {
    return { refused: 'data/bad-workbook', args: { detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** The XML of the package by part name; null when it would fill the memory. */
function unpack(data: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  let sum = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    sum += originalSize;
    return sum <= LARGEST_SUM && /\.(xml|rels)$/.test(name);
  };
  const parts = unzipSync(data, { filter });
  return sum > LARGEST_SUM ? null : parts;
}

/** Sheet name → part name: the workbook knows its sheets by relationship. */
function sheetPaths(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const related = elements(parts['xl/_rels/workbook.xml.rels'], 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    return [attributes['Id'], target.startsWith('/') ? target.slice(1) : `xl/${target}`] as const;
  });
  const targets = new Map(related);
  return new Map(
    elements(parts['xl/workbook.xml'], 'sheet').map(({ attributes }) => {
      const id = Object.keys(attributes).find((name) => /:id$/.test(name)) ?? '';
      return [attributes['name'] ?? '', targets.get(attributes[id]) ?? ''];
    }),
  );
}

function numberOf(text: string): Big {
  return Decimal(text).prec(DIGITS);
}

/** `percents` are the cells that are shown in per cent. */
function fieldsOf(rows: readonly (readonly unknown[])[], percents: ReadonlySet<string>): readonly Field[][] {
  return rows.map((row, r) =>
    row.map((value, c) => {
      const field = fieldOf(value);
      const inPercent = typeof field !== 'string' && percents.has(placeKey(r + 1, c + 1));
      return inPercent ? { percent: field.times(HUNDRED) } : field;
    }),
  );
}

function fieldOf(value: unknown): string | Big {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' ? (value as Big) : String(value).normalize('NFC');
}
