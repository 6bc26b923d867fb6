import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { readWorkbook } from '../../src/data/xlsx.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { locate } from '../../src/located.ts';
import { withWorkbooks } from '../../src/with-workbooks.ts';
import { type Cell, type SheetContent, xlsxFile } from './xlsx-file.ts';

type Rows = readonly (readonly Cell[])[];

const INDICATORS: Rows = [
  ['id', 'name_vi', 'unit', 'decimals'],
  ['budget', 'Thu ngân sách', 'tỷ đồng', 0],
  ['rate', 'Tỷ lệ', '%', 1],
];
const OTHERS = {
  indicators: INDICATORS,
  areas: [
    ['code', 'name_vi'],
    ['tinh', 'Tỉnh'],
  ],
  scenarios: [
    ['code', 'name_vi'],
    ['actual', 'Thực hiện'],
  ],
  sources: [
    ['id', 'title'],
    ['a', 'Báo cáo; số 1'],
  ],
} satisfies Record<string, Rows>;
const HEADER = ['indicator', 'period', 'area', 'scenario', 'value', 'qualifier', 'source', 'as_written'];
const OBSERVATIONS: Rows = [
  HEADER,
  ['budget', 2021, 'tinh', 'actual', 18000.5, '', 'a', 'đạt "18.000,5" tỷ đồng; vượt\nkế hoạch'],
  ['rate', 2020, 'tinh', 'actual', -6.56, 'over', '', 'giảm 6,56%'],
];
const TABLES = { ...OTHERS, observations: OBSERVATIONS };

async function load(files: Readonly<Record<string, string | Uint8Array>>, path = 'p') {
  const found: Diagnostic[] = [];
  const read = (name: string) => {
    const content = files[name.replace(/^p\//, '')];
    return content === undefined ? null : typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const dataset = await withWorkbooks({ read }, (workbook) => {
    found.length = 0;
    return loadDataset(path, { read, workbook }, (file) => reporterFor(file, found));
  });
  const located = locate(found, 'vi', { read });
  const said = located.map(({ file, code, line, column, sheet, cell }) =>
    sheet === undefined ? `${file}:${line}:${column} ${code}` : `${file} ${sheet}!${cell} ${code}`,
  );
  return { dataset, found, said };
}

interface CsvStyle {
  readonly delimiter: string;
  readonly end: string;
  readonly decimal: string;
  readonly group: string;
}

function csv(rows: Rows, { delimiter, end, decimal, group }: CsvStyle): string {
  const number = (value: number) => {
    const [whole = '', fraction = ''] = String(value).split('.');
    return whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction && decimal + fraction);
  };
  const field = (cell: Cell, name: Cell | undefined) => {
    const isValue = typeof cell === 'number' && name === 'value';
    const text = isValue ? number(cell) : String(cell ?? '').replaceAll('\n', end);
    return /["\n\r;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map((cell, i) => field(cell, rows[0]?.[i])).join(delimiter) + end).join('');
}

function csvFiles(tables: Readonly<Record<string, Rows>>, style: CsvStyle): Record<string, string> {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csv(rows, style)]));
}

const VIETNAMESE: CsvStyle = { delimiter: ';', end: '\r\n', decimal: ',', group: '.' };
const PLAIN: CsvStyle = { delimiter: ',', end: '\n', decimal: '.', group: '' };

const sheetsOf = (tables: Readonly<Record<string, Rows>>) =>
  Object.fromEntries(Object.entries(tables).map(([name, rows]): [string, SheetContent] => [name, { rows }]));

/** The rows as objects, without the fields that are empty. */
function objects([header = [], ...rows]: Rows): object[] {
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, i) => (cell === '' ? [] : [[String(header[i]), cell]]))),
  );
}

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((char, i) => {
    view.setUint16(2 * i, char.charCodeAt(0), !bigEndian);
  });
  return bytes;
}

// Windows-1258 has letters for â ê ô ă ơ ư đ, and marks that follow their letter for the tones.
const OLD = new Map(
  Array.from({ length: 256 }, (_, i) => [new TextDecoder('windows-1258').decode(new Uint8Array([i])), i]),
);
function windows1258(text: string): Uint8Array {
  const bytes = [...text.normalize('NFC')].flatMap((char) => {
    const whole = OLD.get(char);
    if (whole !== undefined) return [whole];
    const [letter = '', ...marks] = [...char.normalize('NFD')];
    const tone = marks.find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
    const rest = (letter + marks.filter((mark) => mark !== tone).join('')).normalize('NFC');
    return [OLD.get(rest) ?? 63, OLD.get(tone) ?? 63];
  });
  return new Uint8Array(bytes);
}

const encoded = (files: Readonly<Record<string, string>>, encode: (text: string) => string | Uint8Array) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)]));

type Files = Readonly<Record<string, string | Uint8Array>>;
const FORMATS: Readonly<Record<string, (tables: Readonly<Record<string, Rows>>) => Files>> = {
  'CSV with commas': (tables) => csvFiles(tables, PLAIN),
  'CSV with grouped numbers': (tables) => csvFiles(tables, { ...PLAIN, group: ',' }),
  'CSV of a Vietnamese Excel, UTF-8': (tables) => encoded(csvFiles(tables, VIETNAMESE), (text) => `\ufeff${text}`),
  'CSV of a Vietnamese Excel, UTF-16': (tables) =>
    encoded(csvFiles(tables, { ...VIETNAMESE, delimiter: '\t' }), (text) => utf16(text)),
  'CSV in UTF-16, big end first': (tables) => encoded(csvFiles(tables, VIETNAMESE), (text) => utf16(text, true)),
  'CSV of an old Windows': (tables) => encoded(csvFiles(tables, VIETNAMESE), windows1258),
  'CSV with decomposed letters': (tables) => encoded(csvFiles(tables, PLAIN), (text) => text.normalize('NFD')),
  'Excel, a file for all tables': (tables) => ({
    'datapackage.json': resources(tables, (name) => ({ name, path: 'so-lieu.xlsx' })),
    'so-lieu.xlsx': xlsxFile(sheetsOf(tables)),
  }),
  'JSON objects in files': (tables) => ({
    'datapackage.json': resources(tables, (name) => ({ name, path: `${name}.json` })),
    ...Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [`${name}.json`, JSON.stringify(objects(rows))]),
    ),
  }),
  'JSON rows in the descriptor': (tables) => ({
    'datapackage.json': resources(tables, (name) => ({ name, data: tables[name] })),
  }),
};

function resources(tables: Readonly<Record<string, Rows>>, resourceOf: (name: string) => object): string {
  return JSON.stringify({ name: 'p', resources: Object.keys(tables).map(resourceOf) });
}

const plainly = (files: Files): Files => ({ 'datapackage.json': '{"name":"p"}', ...files });

async function observationsOf(tables: Readonly<Record<string, Rows>>, format: string) {
  const { dataset, found } = await load(plainly(FORMATS[format]?.(tables) ?? {}));
  const bad = found.filter(({ code }) => code !== 'data/guessed-encoding');
  const observations = dataset?.observations.map((observation) => ({
    ...observation,
    value: observation.value?.toFixed(),
    asWritten: observation.asWritten.replaceAll('\r\n', '\n'),
  }));
  return { observations, names: dataset && [...dataset.indicators.values()].map(({ name }) => name.vi), bad };
}

describe('a package says the same', () => {
  test.each(Object.keys(FORMATS))('as %s', async (format) => {
    const { observations, names, bad } = await observationsOf(TABLES, format);
    expect(bad).toEqual([]);
    expect(names).toEqual(['Thu ngân sách', 'Tỷ lệ']);
    expect(observations).toMatchObject([
      { indicator: 'budget', period: '2021', value: '18000.5', asWritten: 'đạt "18.000,5" tỷ đồng; vượt\nkế hoạch' },
      { indicator: 'rate', period: '2020', value: '-6.56', qualifier: 'over', source: '' },
    ]);
  });

  test('whatever its figures and words are', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'aáàảãạăằắẵặâầấđêếệôơợưữựyỹ ABC;,.&<>\'"-%'), maxLength: 20 });
    const figure = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(figure, word), { minLength: 1, maxLength: 6 }), async (rows) => {
        const lines = rows.map(([[digits, decimals], locator], i): Cell[] => {
          const value = Number((digits / 10 ** decimals).toFixed(decimals));
          return ['budget', 2000 + i, 'tinh', 'actual', value, '', 'a', locator.replace(/\d/g, '').trim()];
        });
        // One number that leaves no doubt of the decimal mark; without it 1.234 is refused, as it ought to be.
        const certain: Cell[] = ['rate', 1999, 'tinh', 'actual', 1234567.5, '', 'a', ''];
        const tables = { ...OTHERS, observations: [HEADER, certain, ...lines] };
        const [first, ...others] = await Promise.all(Object.keys(FORMATS).map((f) => observationsOf(tables, f)));
        expect(first?.bad).toEqual([]);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a number whose mark could mean either', () => {
  const rows = (...values: string[]) => ({
    'datapackage.json': '{}',
    ...csvFiles(OTHERS, PLAIN),
    'observations.csv': `indicator;period;value\n${values.map((value, i) => `budget;${2000 + i};${value}\n`).join('')}`,
  });

  it('is refused with both readings', async () => {
    const { said, found } = await load(rows('1.234', '5'));
    expect(said).toEqual(['p/observations.csv:2:13 data/ambiguous-number']);
    expect(found[0]?.args).toMatchObject({ value: '1.234', grouped: '1234', decimal: '1,234' });
  });

  it.each([
    [
      ['1.234', '5,5'],
      ['1234', '5.5'],
    ],
    [
      ['1.234', '5.5'],
      ['1.234', '5.5'],
    ],
    [
      ['1,234', '1.234.567'],
      ['1.234', '1234567'],
    ],
    [
      ['1,234', '0.5'],
      ['1234', '0.5'],
    ],
    [['0.125'], ['0.125']],
    [['1234.567'], ['1234.567']],
    [
      ['1\u00a0234', '1 234 567'],
      ['1234', '1234567'],
    ],
  ])('is read where others tell: %j', async (values, wanted) => {
    const { dataset } = await load(rows(...values));
    const read = dataset?.observations.map(({ value }) => value?.toFixed());
    expect(read).toEqual(wanted);
  });

  it.each([
    ['"decimalChar":",","groupChar":"."', '1234'],
    ['"decimalChar":"."', '1.234'],
    ['"groupChar":"."', '1234'],
  ])('is read where the package says {%s}', async (style, wanted) => {
    const field = `{"name":"value",${style}}`;
    const { dataset, said } = await load({
      ...rows('1.234'),
      'datapackage.json': `{"resources":[{"name":"observations","schema":{"fields":[${field}]}}]}`,
    });
    expect(said).toEqual([]);
    expect(dataset?.observations[0]?.value?.toFixed()).toBe(wanted);
  });

  it('stands alone among the numbers of another style', async () => {
    const { said } = await load(rows('1,5', '2,5', '3.5'));
    expect(said).toEqual(['p/observations.csv:4:13 data/bad-number']);
  });
});

it('a dialect that would not be obeyed is refused where it is said', async () => {
  const dialect = (said: string) =>
    load({ ...csvFiles(TABLES, PLAIN), 'datapackage.json': `{"resources":[{"name":"areas","dialect":${said}}]}` });
  expect((await dialect('{"delimiter":",","quoteChar":"\\"","header":true}')).said).toEqual([]);
  expect((await dialect('{"header":false}')).said).toEqual([
    expect.stringMatching(/^p\/datapackage.json:1:\d+ schema\//),
  ]);
});

describe('an encoding', () => {
  it('is obeyed where the package says it, and refused where it does not fit', async () => {
    const files = { ...csvFiles(TABLES, VIETNAMESE) };
    const indicators = windows1258(files['indicators.csv'] ?? '');
    const said = (encoding: string) =>
      load({
        ...files,
        'indicators.csv': indicators,
        'datapackage.json': `{"resources":[{"name":"indicators","path":"indicators.csv","encoding":"${encoding}"}]}`,
      });
    expect((await said('windows-1258')).said).toEqual([]);
    expect((await said('utf-8')).said).toEqual(['p/indicators.csv:1:1 data/wrong-encoding']);
    expect((await said('vntime')).said).toEqual(['p/indicators.csv:1:1 data/unknown-encoding']);
  });

  it('that is guessed is told, at its own line and column for what else is wrong', async () => {
    const text = csv([...INDICATORS, ['rate', 'Tỷ lệ hộ nghèo', '%', 1]], VIETNAMESE);
    const { said } = await load(plainly({ ...csvFiles(TABLES, VIETNAMESE), 'indicators.csv': windows1258(text) }));
    expect(said).toEqual(['p/indicators.csv:1:1 data/guessed-encoding', 'p/indicators.csv:4:1 data/duplicate-id']);
  });
});

describe('a hostile table', () => {
  const withIndicators = (text: string | Uint8Array) =>
    load(plainly({ ...csvFiles({ ...OTHERS, observations: [HEADER] }, PLAIN), 'indicators.csv': text }));

  it.each([
    ['', 'data/no-header'],
    ['\ufeff\r\n', 'data/no-header'],
    [';;;\r\n', 'data/no-header'],
    ['id,name_vi,unit\0,x\n', 'data/not-text'],
    ['id,id,name_vi,unit\na,b,c,d\n', 'data/duplicate-column'],
    ['mã,tên\na,b\n', 'data/missing-column'],
  ])('%j is refused: %s', async (text, code) => {
    const { dataset, found } = await withIndicators(text);
    expect(dataset).toBeNull();
    expect(found.map((each) => each.code)).toContain(code);
  });

  it.each([
    'id,name_vi,unit\n',
    ' id , name_vi,"unit"\n',
    '\ufeff"id",name_vi,unit,,\n',
    'id,name_vi,unit,ghi chú của tôi\n',
  ])('%j with nothing but a header is an empty one', async (text) => {
    const { dataset, found } = await withIndicators(text);
    expect(found).toEqual([]);
    expect(dataset?.indicators.size).toBe(0);
  });

  it('may have short rows; long ones are refused', async () => {
    const { said } = await withIndicators('id,name_vi,unit,topic\na,A\nb,B,%,x,y\n');
    expect(said).toEqual(['p/indicators.csv:3:1 data/extra-fields']);
  });

  it('takes "=" for a formula only where a formula may stand', async () => {
    const attack = "=cmd|' /C calc'!A1";
    const { dataset, found } = await load(
      plainly({
        ...csvFiles(OTHERS, PLAIN),
        'observations.csv': `indicator,period,value,as_written,locator\nbudget,2021,1,"${attack}","${attack}"\n`,
      }),
    );
    expect(found.map(({ code }) => code)).toEqual([]);
    expect(dataset?.observations[0]).toMatchObject({ formula: null, asWritten: attack, locator: attack });
  });

  it('of a hundred thousand rows, all of them wrong, is read to its end', async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `budget,${i},${i},"nguyên văn, dòng ${i}"\n`);
    const text = `indicator,period,value,as_written\n${lines.join('')}`;
    const { dataset, said } = await load(
      plainly({ ...csvFiles(OTHERS, PLAIN), 'observations.csv': `${text}bugdet,1,1,\n` }),
    );
    expect(dataset?.observations).toHaveLength(100_000);
    expect(said).toEqual(['p/observations.csv:100002:1 data/unknown-id']);
  });
});

describe('an Excel file', () => {
  const workbook = (observations: Rows, merged: string[] = []) =>
    load(
      { 'so-lieu.xlsx': xlsxFile({ ...sheetsOf(OTHERS), Observations: { rows: observations, merged } }) },
      'p/so-lieu.xlsx',
    );

  it('is a package of its own, by its sheets', async () => {
    const { dataset, found } = await workbook(OBSERVATIONS);
    expect(found).toEqual([]);
    expect(dataset).toMatchObject({ name: 'so-lieu', title: 'so-lieu', periods: ['2020', '2021'] });
  });

  it('gives numbers as Excel shows them, the results of formulas, dates and truth values', async () => {
    const { dataset, found } = await workbook([
      ['indicator', 'period', 'value', 'locator', 'as_written'],
      ['budget', { date: 44561 }, 28.800000000000001, true, { formula: '"a"&"b"', value: 'ab' }],
      ['rate', 2020, { formula: '0.1+0.2', value: 0.30000000000000004 }, { date: 44561 }, null],
      ['rate', 2021, 1e21, '', ''],
      ['rate', 2019, '= rate@2020 * 2', '', ''],
    ]);
    expect(found).toEqual([]);
    expect(
      dataset?.observations.map(({ period, value, formula, locator, asWritten }) => [
        period,
        value?.toFixed() ?? formula,
        locator,
        asWritten,
      ]),
    ).toEqual([
      ['2021-12-31', '28.8', 'true', 'ab'],
      ['2020', '0.3', '2021-12-31', ''],
      ['2021', '1000000000000000000000', '', ''],
      ['2019', 'rate@2020 * 2', '', ''],
    ]);
  });

  it('gives percentages as Excel shows them, where the unit is %', async () => {
    const { dataset, found } = await workbook([
      ['indicator', 'period', 'value'],
      ['rate', 2021, { number: 0.06560000000000001, format: '0.00%' }],
      ['rate', 2020, { number: -0.027, format: '#,##0.0%' }],
      ['rate', 2019, { number: 2.75, format: '0.0"%"' }],
      ['rate', 2018, '6,5 %'],
    ]);
    expect(found).toEqual([]);
    expect(dataset?.observations.map(({ value }) => value?.toFixed())).toEqual(['6.56', '-2.7', '2.75', '6.5']);
  });

  it('asks what a percentage of another unit is meant to be', async () => {
    const { said, found } = await workbook([HEADER, ['budget', 2021, '', '', { number: 1.5, format: '0.00%' }]]);
    expect(said).toEqual(['p/so-lieu.xlsx Observations!E2 data/percent-cell']);
    expect(found[0]?.args).toEqual({ value: '150%', unit: 'tỷ đồng', kept: '1.5' });
  });

  it('names sheet and cell of what is wrong', async () => {
    const { said } = await workbook([
      HEADER,
      ['budgt', 2021, 'tinh', 'actual', 1],
      [],
      ['budget', 2021, 'tinh', '', 'nhiều'],
    ]);
    expect(said).toEqual([
      'p/so-lieu.xlsx Observations!A2 data/unknown-id',
      'p/so-lieu.xlsx Observations!E4 data/bad-number',
    ]);
  });

  it('with merged cells, errors or formulas without results is refused', async () => {
    const { dataset, said, found } = await workbook(
      [
        HEADER,
        ['budget', 2021, '', '', { error: '#DIV/0!' }],
        ['budget', 2020, '', '', { formula: 'A1*2', value: null }],
      ],
      ['A1:B1'],
    );
    expect(dataset).toBeNull();
    expect(said).toEqual([
      'p/so-lieu.xlsx Observations!A1 data/merged-cells',
      'p/so-lieu.xlsx Observations!E2 data/error-cell',
      'p/so-lieu.xlsx Observations!E3 data/uncalculated-cell',
    ]);
    expect(found.map(({ args }) => args)).toEqual([{ range: 'A1:B1' }, { value: '#DIV/0!' }, {}]);
  });

  it('without a sheet says which it has', async () => {
    const { found } = await load({ 'p.xlsx': xlsxFile({ sources: { rows: [['id', 'title']] } }) }, 'p.xlsx');
    expect(found.map(({ code, args }) => [code, args['sheet']])).toContainEqual(['data/missing-sheet', 'observations']);
  });

  it.each([
    [new Uint8Array(), 'data/bad-workbook'],
    [new TextEncoder().encode('indicator,period\n'), 'data/bad-workbook'],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'data/old-workbook'],
    [zipSync({ 'a.txt': new Uint8Array(1) }), 'data/bad-workbook'],
    [bomb(), 'data/workbook-too-large'],
    [xlsxFile({ observations: { rows: OBSERVATIONS } }).slice(0, 900), 'data/bad-workbook'],
  ])('that is none is refused (%#)', async (data, code) => {
    expect(await readWorkbook(data)).toMatchObject({ refused: code });
  });

  it('that is missing is told by its path', async () => {
    expect((await load({}, 'p.xlsx')).found[0]).toMatchObject({ code: 'data/missing-file', args: { path: 'p.xlsx' } });
  });
});

/** A gigabyte of zeros in a megabyte. */
function bomb(): Uint8Array {
  const part = new Uint8Array(2 ** 26);
  return zipSync(Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`xl/${i}.xml`, part])), { level: 9 });
}

describe('a table in JSON', () => {
  it.each([
    ['{"a":1}', 'data/not-a-table'],
    ['[1,2]', 'data/not-a-table'],
    ['[{"id":["x"],"name_vi":"A","unit":""}]', 'data/nested-value'],
    ['[{"id":', 'data/invalid-json'],
    ['[]', 'data/no-header'],
  ])('%s is refused: %s', async (text, code) => {
    const { found } = await load({
      'datapackage.json': '{"resources":[{"name":"indicators","path":"indicators.json"}]}',
      ...csvFiles({ ...OTHERS, observations: [HEADER] }, PLAIN),
      'indicators.json': text,
    });
    expect(found.map((each) => each.code)).toContain(code);
  });

  it('names the line and column of what is wrong, in its own file or in the descriptor', async () => {
    const descriptor = `{"resources":[\n {"name":"indicators","data":[\n  ["id","name_vi","unit"],\n  ["budget","Thu","tỷ"],\n  ["no-id","B",""]]}]}`;
    const { said } = await load({
      ...csvFiles({ ...OTHERS, observations: [HEADER] }, PLAIN),
      'datapackage.json': descriptor,
    });
    expect(said).toEqual(['p/datapackage.json:5:4 data/bad-id']);
  });
});
