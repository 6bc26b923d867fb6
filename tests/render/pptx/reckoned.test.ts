import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/cli/node-effects.ts';
import { renderPptx } from '../../../src/render.ts';
import { missing, reckonedByOffice } from '../../office.ts';
import { compileText } from '../../twindeck.ts';
import { defectsOf } from './oracle.ts';

const note = missing('localc');
const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook of a deck's first chart, and its part of the file. */
async function workbook(chart: string) {
  const { compiled } = compileText(`title: T\nslides:\n  - layout: chart\n    title: A\n    chart: ${chart}\n`);
  if (compiled === null) throw new Error('not compiled');
  const file = await renderPptx(compiled, nodeEffects());
  const parts = unzipSync(file);
  const xlsx = Object.entries(parts).find(([name]) => name.endsWith('.xlsx'))?.[1] ?? new Uint8Array();
  const xml = strFromU8(parts['ppt/charts/chart1.xml'] ?? new Uint8Array());
  return { file, xlsx, xml, sheet: sheetOf(xlsx) };
}

/** The workbook with another number in a cell. */
function edited(xlsx: Uint8Array, cell: string, value: number): Uint8Array {
  const parts = unzipSync(xlsx);
  const sheet = sheetOf(xlsx);
  const own = new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`);
  expect(sheet).toMatch(own);
  return zipSync({ ...parts, [SHEET]: strToU8(sheet.replace(own, `$1<v>${value}</v>`)) });
}

/** The workbook without what its formulas gave, so that they must be reckoned. */
function unreckoned(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  const sheet = sheetOf(xlsx).replaceAll(/(<\/f>)<v(?:\/|>[^<]*<\/v)>/g, '$1');
  return zipSync({ ...parts, [SHEET]: strToU8(sheet) });
}

function sheetOf(xlsx: Uint8Array): string {
  return strFromU8(unzipSync(xlsx)[SHEET] ?? new Uint8Array());
}

/** What the file holds of the cells of some columns, row by row: formulas give what they gave when it was written. */
function cached(sheet: string, columns: readonly string[], rows: number): string[][] {
  const value = (cell: string) =>
    new RegExp(`<c r="${cell}"[^>]*>(?:<f>[^<]*</f>)?<v>([^<]*)</v>`).exec(sheet)?.[1] ?? '';
  return Array.from({ length: rows }, (_, row) => columns.map((column) => value(`${column}${row + 2}`)));
}

type Given = number | string | boolean | null;

/** The functions of Excel that our formulas use; null = an empty cell. */
const FUNCTIONS: Readonly<Record<string, (...args: never[]) => Given>> = {
  IF: (is: boolean, then: Given, otherwise: Given) => (is ? then : otherwise),
  MAX: (...of: number[]) => Math.max(...of),
  MIN: (...of: number[]) => Math.min(...of),
  AND: (...of: boolean[]) => of.every(Boolean),
  OR: (...of: boolean[]) => of.some(Boolean),
  NOT: (is: boolean) => !is,
  ISBLANK: (value: Given) => value === null,
  ROUND: (value: number, places: number) => Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`) + 0,
  COUNT: (...of: Given[]) => of.filter((one) => typeof one === 'number').length,
};

/** What a cell gives when all formulas are reckoned anew. */
function reckoned(sheet: string, cell: string): Given {
  const [, formula, value] =
    new RegExp(`<c r="${cell}"[^>]*>(?:<f>([^<]*)</f>)?<v(?:/|>([^<]*)</v)>`).exec(sheet) ?? [];
  if (formula === undefined) return value === undefined ? null : Number(value);
  const script = formula
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replace(/(?<![<>])=/g, '===')
    .replace(/([A-Z]+)(\d+):([A-Z]+)\d+/g, '$1$2,$3$2')
    .replace(/\b[A-Z]+\d+\b/g, (name) => `cell("${name}")`);
  const own = new Function('cell', ...Object.keys(FUNCTIONS), `return ${script}`);
  return own((name: string) => reckoned(sheet, name), ...Object.values(FUNCTIONS)) as Given;
}

function reckonedCells(sheet: string, columns: readonly string[], rows: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    columns.map((column) => `${reckoned(sheet, `${column}${row + 2}`) ?? ''}`),
  );
}

/** '-29.750' as '-29.75'. */
const plain = (cell: string): string => (cell === '' ? '' : String(Number(cell)));

const STEPS = [100, 20.5, -150.25, null, 10.1, 0];
const WATERFALL = `{ type: waterfall, categories: [Đầu, A, B, C, D, E, Cuối], totals: [Đầu, Cuối],
      series: [{ name: Thu, values: [${STEPS.map(String).join(', ')}, null] }] }`;

/** Once the second step is 200. */
const AFTER = [
  ['100', '100', '0', '100', ''],
  ['200', '300', '100', '200', ''],
  ['-150.25', '149.75', '149.75', '150.25', ''],
  ['', '149.75', '', '', ''],
  ['10.1', '159.85', '149.75', '10.1', ''],
  ['0', '159.85', '159.85', '0', ''],
  ['159.85', '159.85', '0', '159.85', ''],
];

describe('the workbook of a waterfall', () => {
  it('reckons base, bars and levels from one column of steps', async () => {
    const { sheet, file } = await workbook(WATERFALL);
    expect(cached(sheet, ['B', 'C', 'D', 'E', 'F'], 7)).toEqual([
      ['100', '100', '0', '100', ''],
      ['20.5', '120.5', '100', '20.5', ''],
      ['-150.25', '-29.75', '0', '120.5', '-29.75'],
      ['', '-29.75', '', '', ''],
      ['10.1', '-19.65', '-19.65', '', '-10.1'],
      ['0', '-19.65', '-19.65', '', '0'],
      ['-19.65', '-19.65', '0', '', '-19.65'],
    ]);
    expect(reckonedCells(sheet, ['B', 'C', 'D', 'E', 'F'], 7)).toEqual(cached(sheet, ['B', 'C', 'D', 'E', 'F'], 7));
    const formulas = sheet.match(/<c r="[C-F][2-8]"[^>]*><f>/g) ?? [];
    expect(formulas).toHaveLength(4 * 7);
    expect(sheet).toMatch(/<c r="B8"[^>]*><f>C7<\/f>/);
    expect(sheet).not.toMatch(/<c r="B[2-7]"[^>]*><f>/);
    expect(await defectsOf(file)).toEqual([]);
  });

  it('moves all that comes after a step that is edited', async () => {
    const { xlsx } = await workbook(WATERFALL);
    expect(reckonedCells(sheetOf(edited(xlsx, 'B3', 200)), ['B', 'C', 'D', 'E', 'F'], 7)).toEqual(AFTER);
  });

  it('comes to the same in LibreOffice, before and after a step that is edited', { timeout: 120_000 }, async ({
    skip,
  }) => {
    skip(note !== '', note);
    const { sheet, xlsx } = await workbook(WATERFALL);
    const part = (rows: readonly (readonly string[])[]) => rows.slice(1, 8).map((row) => row.slice(1, 6).map(plain));
    expect(part(reckonedByOffice(unreckoned(xlsx)))).toEqual(cached(sheet, ['B', 'C', 'D', 'E', 'F'], 7));
    expect(part(reckonedByOffice(unreckoned(edited(xlsx, 'B3', 200))))).toEqual(AFTER);
  });

  it('keeps what a total is more than its steps by rounding', async () => {
    const { sheet } = await workbook(`{ type: waterfall, categories: [A, B, C], totals: [A, C],
      series: [{ name: S, values: [1, 2, 3.4] }] }`);
    expect(sheet).toMatch(/<c r="B4"[^>]*><f>C3\+0\.4<\/f><v>3\.4<\/v>/);
  });
});

describe('the workbook of a dumbbell', () => {
  const DUMBBELL = `{ type: dumbbell, categories: [A, B, C, D],
      series: [{ name: Trước, values: [1.1, 5, null, 2] }, { name: Sau, values: [3.3, 2, 4, 2] }] }`;

  it('reckons the lengths of the bars, which the chart reads', async () => {
    const { sheet, xml, file } = await workbook(DUMBBELL);
    expect(cached(sheet, ['B', 'C', 'D', 'E'], 4)).toEqual([
      ['1.1', '3.3', '2.2', '0'],
      ['5', '2', '0', '3'],
      ['', '4', '0', '0'],
      ['2', '2', '0', '0'],
    ]);
    expect(reckonedCells(sheet, ['B', 'C', 'D', 'E'], 4)).toEqual(cached(sheet, ['B', 'C', 'D', 'E'], 4));
    expect(xml).toContain("<c:plus><c:numRef><c:f>'Data'!$D$2:$D$5</c:f>".replaceAll("'", '&apos;'));
    expect(xml.match(/<c:errBars>/g)).toHaveLength(1);
    expect(await defectsOf(file)).toEqual([]);
  });

  it('comes to the same in LibreOffice, and follows an end that is edited', { timeout: 120_000 }, async ({ skip }) => {
    skip(note !== '', note);
    const { sheet, xlsx } = await workbook(DUMBBELL);
    const part = (rows: readonly (readonly string[])[]) => rows.slice(1, 5).map((row) => row.slice(1, 5).map(plain));
    expect(part(reckonedByOffice(unreckoned(xlsx)))).toEqual(cached(sheet, ['B', 'C', 'D', 'E'], 4));
    expect(part(reckonedByOffice(unreckoned(edited(xlsx, 'C2', 0))))[0]).toEqual(['1.1', '0', '0', '1.1']);
  });
});
