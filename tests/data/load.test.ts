import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/data/check.ts';
import { csvPlaces } from '../../src/data/csv.ts';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { loadDataset } from '../../src/data/load.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor, wording } from '../../src/diagnostics/report.ts';
import { loadFiles, loadRows, ON_DISK, PROVINCE, printer, provinceDataset } from './helpers.ts';

const brief = (found: readonly Diagnostic[]) => found.map(({ code, at }) => [code, ...at]);

function checked(rows: readonly string[]) {
  const { dataset, found } = loadRows(rows);
  if (dataset) checkDataset(dataset, (file) => reporterFor(file, found));
  return found;
}

describe('a data package', () => {
  test('is read by its folder or by its descriptor', () => {
    const found: Diagnostic[] = [];
    const dataset = loadDataset(`${PROVINCE}/datapackage.json`, ON_DISK, (file) => reporterFor(file, found));
    expect(dataset).toEqual(provinceDataset());
    expect(dataset).toMatchObject({ name: 'province', title: 'Một tỉnh nhỏ', periods: ['2020', '2021'] });
    expect(found).toEqual([]);
  });

  test('that is clean passes the check', () => {
    const found: Diagnostic[] = [];
    checkDataset(provinceDataset(), (file) => reporterFor(file, found));
    expect(found).toEqual([]);
  });

  test('from a Vietnamese Excel reads as it is: BOM, CRLF, semicolons, 1.234,5', () => {
    const fields = '[{"name":"value","type":"number","decimalChar":",","groupChar":"."}]';
    const { dataset, found } = loadRows([], {
      'datapackage.json': `\ufeff{"resources":[{"name":"observations","path":"số liệu.csv","dialect":{"delimiter":";"},"schema":{"fields":${fields}}}]}`,
      'indicators.csv': '\ufeffid;name_vi;unit;decimals\r\nbudget;"Thu; ngân sách";tỷ đồng;1\r\n',
      'số liệu.csv':
        '\ufeffindicator;period;value;as_written;;\r\nbudget;2020;18.000,5;"18.000,5 tỷ đồng";;\r\n;;;;;\r\nbudget;2021;−1.234,50;;;\r\n',
    });
    expect(found).toEqual([]);
    expect(dataset?.indicators.get('budget')?.name.vi).toBe('Thu; ngân sách');
    expect(dataset?.observations.map(({ value, row }) => [value?.toFixed(), row])).toEqual([
      ['18000.5', 0],
      ['-1234.5', 2],
    ]);
  });

  test('may be tab separated, with decomposed letters', () => {
    const { dataset, found } = loadRows(['budget,2021,,,1,,,,,,'], {
      'indicators.csv': 'id\tname_vi\tunit\tdecimals\nbudget\tThu\ttỷ đồng\t0'.normalize('NFD'),
    });
    expect(found).toEqual([]);
    expect(dataset?.indicators.get('budget')?.unit).toBe('tỷ đồng');
  });

  test.each([
    ['{', 'data/invalid-json'],
    ['[]', 'data/not-a-package'],
    ['null', 'data/not-a-package'],
  ])('whose descriptor is %s is not read', (json, code) => {
    const { dataset, found } = loadRows([], { 'datapackage.json': json });
    expect([dataset, brief(found)]).toEqual([null, [[code]]]);
  });

  test('without files is not read, and every missing file is named', () => {
    expect(brief(loadFiles({}).found)).toEqual([['data/missing-file']]);
    const { dataset, found } = loadFiles({ 'datapackage.json': '{}' });
    expect(dataset).toBeNull();
    expect(found.map(({ file }) => file)).toEqual([
      'p/indicators.csv',
      'p/areas.csv',
      'p/scenarios.csv',
      'p/sources.csv',
      'p/observations.csv',
    ]);
  });

  test('in another encoding is refused', () => {
    const found: Diagnostic[] = [];
    loadDataset('p', { read: () => new Uint8Array([0x7b, 0xff]), workbook: () => null }, (file) =>
      reporterFor(file, found),
    );
    expect(brief(found)).toEqual([['data/not-utf8']]);
  });

  test('without a needed column is not read; a misspelt one is offered its name', () => {
    const { dataset, found } = loadRows([], { 'areas.csv': 'cod,name_vi\ntinh,Tỉnh\n' });
    expect(dataset).toBeNull();
    expect(found).toMatchObject([
      { code: 'data/misspelt-column', file: 'p/areas.csv', args: { column: 'cod', known: 'code' } },
      { code: 'data/missing-column', args: { column: 'code' } },
    ]);
  });

  test('whose tables are empty says so', () => {
    const { found } = loadRows([], { 'areas.csv': 'code,name_vi\n', 'scenarios.csv': 'code,name_vi\n' });
    expect(brief(found)).toEqual([['data/no-rows'], ['data/no-rows']]);
  });

  test('with bad or repeated codes says where', () => {
    const { found } = loadRows(['budget,vn,,,1,,,,,,', 'budget,a b,,,1,,,,,,'], {
      'indicators.csv':
        'id,name_vi,unit,decimals\nbudget,Thu,,0\nbudget,Thu,,0\na-b,A,,0\nnot,A,,0\n,A,,0\nx,X,,-1\ny,Y,,1.5\n',
      'scenarios.csv': 'code,name_vi\nactual,Thực hiện\nvn,Cả nước\n',
    });
    expect(brief(found)).toEqual([
      ['data/duplicate-id', 1, 'id'],
      ['data/bad-id', 2, 'id'],
      ['data/bad-id', 3, 'id'],
      ['data/missing-value', 4, 'id'],
      ['data/bad-decimals', 5, 'decimals'],
      ['data/bad-decimals', 6, 'decimals'],
      ['data/ambiguous-code', 1, 'code'],
      ['data/ambiguous-code', 0, 'period'],
      ['data/bad-id', 1, 'period'],
    ]);
  });
});

describe('a row of observations', () => {
  test.each([
    ['budgt,2021,,,1,,,,,,', 'data/unknown-id', 'indicator'],
    ['budget,2021,vm,,1,,,,,,', 'data/unknown-id', 'area'],
    ['budget,2021,,plann,1,,,,,,', 'data/unknown-id', 'scenario'],
    ['budget,2021,,,1,,,,c,,', 'data/unknown-id', 'source'],
    ['budget,,,,1,,,,,,', 'data/missing-value', 'period'],
    [',2021,,,1,,,,,,', 'data/missing-value', 'indicator'],
    ['budget,2021,,,"1,50,0",,,,,,', 'data/bad-number', 'value'],
    ['budget,2021,,,1e3,,,,,,', 'data/bad-number', 'value'],
    ['budget,2021,,,NaN,,,,,,', 'data/bad-number', 'value'],
    ['budget,2021,,,1,,x,,,,', 'data/bad-number', 'of'],
    ['budget,2021,,,1,,,abuot,,,', 'data/bad-choice', 'qualifier'],
    ['budget,2021,,,1,= 2,,,,,', 'data/value-and-formula', 'formula'],
    ['budget,2021,,,,,,,,,', 'data/no-value', 'value'],
    ['budget,2021,,,,= budget@2020,,over,,,', 'data/formula-qualifier', 'qualifier'],
    ['budget,2021,,,19000,,,,,,"đạt 18.000 tỷ đồng"', 'data/as-written-disagrees', 'value'],
    ['budget,2021,,,109,,136,,,,109/137', 'data/as-written-disagrees', 'of'],
    ['budget,2021,,,1,,,,,,,1,2', 'data/extra-fields', undefined],
  ])('%s → %s at %s', (line, code, column) => {
    const { found } = loadRows([line]);
    expect(brief(found)).toEqual([column === undefined ? [code, 0] : [code, 0, column]]);
  });

  test('offers the nearest name', () => {
    const { found } = loadRows(['budgt,2021,,,1,,,abuot,,,']);
    expect(found.map(({ args }) => args['known']).sort()).toEqual(['about', 'budget']);
  });

  test.each(['18.000 tỷ đồng', '18 nghìn tỷ đồng', 'vượt 5%, đạt 18.000 tỷ', 'mười tám nghìn tỷ đồng', ''])(
    'agrees with the as_written “%s”',
    (asWritten) => {
      expect(loadRows([`budget,2021,,,18000,,,,,,"${asWritten}"`]).found).toEqual([]);
    },
  );

  test('takes the value of a fall from its words', () => {
    expect(loadRows(['budget,2021,,,-0.65,,,,,,"giảm 0,65"']).found).toEqual([]);
  });

  test('may not be there twice, unless two sources say it', () => {
    const row = 'budget,2021,,,1,,,,a,,';
    expect(brief(loadRows([row, row]).found)).toEqual([['data/duplicate-observation', 1, 'indicator']]);
    expect(loadRows([row, 'budget,2021,,,1.0,,,,b,,']).found).toEqual([]);
  });

  test('that another source contradicts is kept, and the first one counts', () => {
    const rows = ['budget,2021,,,1,,,,a,,', 'budget,2021,,,2,,,over,b,,'];
    const { dataset } = loadRows(rows);
    expect(checked(rows)).toMatchObject([
      {
        code: 'data/sources-disagree',
        severity: 'info',
        args: { otherSays: { vi: 'trên\u00a02\u00a0tỷ đồng', en: 'over\u00a02\u00a0tỷ đồng' } },
      },
    ]);
    expect(dataset?.observations).toHaveLength(2);
    expect(printer(createEvaluator(dataset, 'vi'))('budget')).toBe('1 tỷ đồng');
  });

  test('with a quote that never ends is told', () => {
    expect(brief(loadRows(['budget,2021,,,1,,,,,,"abc']).found)[0]).toEqual(['data/unclosed-quote', 0]);
  });
});

describe('a formula', () => {
  test('may stand in the column of the value', () => {
    const { dataset, found } = loadRows(['budget,2021,,,1,,,,,,', 'budget,2020,,,= 2 * budget,,,,,,']);
    expect(found).toEqual([]);
    expect(printer(createEvaluator(dataset, 'vi'))('budget@2020')).toBe('2 tỷ đồng');
  });

  test('takes the unit and the decimals of its indicator', () => {
    const { dataset } = loadRows([
      'rate,2021,,,5,,,,,,',
      'rate,2020,,,,= rate - rate@vn + rate,,,,,',
      'rate,2021,vn,,3,,,,,,',
    ]);
    expect(printer(createEvaluator(dataset, 'vi'))('rate@2020')).toBe('7,0%');
  });

  test.each([
    ['= budgt', 'data/unknown-indicator'],
    ['= budget +', 'data/unexpected-end'],
    ['= budget@2021 | bare', 'data/unexpected'],
    ['= rate', 'data/formula-unit'],
    ['= budget@2021 + rate', 'data/units-differ'],
    ['= budget@2020', 'data/formula-cycle'],
    ['= budget@2021 > 1', 'data/claim-as-figure'],
  ])('%s is checked: %s', (formula, code) => {
    const rows = ['budget,2021,,,1,,,,,,', 'rate,2021,,,1,,,,,,', `budget,2020,,,,${formula},,,,,`];
    expect(brief(checked(rows))).toEqual([[code, 2, 'formula']]);
  });

  test('cycle is told at each of its rows and where it is used', () => {
    const rows = ['budget,2021,,,,= budget@2020,,,,,', 'budget,2020,,,,= budget@2021,,,,,'];
    const found = checked(rows);
    expect(brief(found)).toEqual([
      ['data/formula-cycle', 0, 'formula'],
      ['data/formula-cycle', 1, 'formula'],
    ]);
    expect(found[0]?.args['cycle']).toBe('budget@2020@tinh@actual → budget@2021@tinh@actual → budget@2020@tinh@actual');
    const { dataset } = loadRows(rows);
    expect(printer(createEvaluator(dataset, 'vi'))('1 + budget')).toBe('data/formula-cycle');
  });

  test('that rests on a broken one is not blamed, but can not be used', () => {
    const rows = ['budget,2021,,,,= nowhere,,,,,', 'budget,2020,,,,= budget@2021,,,,,'];
    expect(brief(checked(rows))).toEqual([['data/unknown-indicator', 0, 'formula']]);
    expect(printer(createEvaluator(loadRows(rows).dataset, 'vi'))('budget@2020')).toBe('data/formula-failed');
  });
});

describe('a field of a CSV text is located', () => {
  const text = '\ufeffa;b\r\n1;"x\r\n""y"";"\r\n\r\n😀;z';

  test.each([
    [[], 1, 1],
    [[0], 2, 1],
    [[0, 'b'], 2, 3],
    [[1], 4, 1],
    [[2, 'b'], 5, 4],
    [[2, 'nowhere'], 5, 1],
    [[9, 'b'], 1, 3],
  ])('%j at %i:%i', (at, line, column) => {
    expect(csvPlaces(text)(at)).toEqual({ line, column });
  });
});

test('every message fills all its holes in both languages', () => {
  const { found } = loadRows([
    'budgt,2021,vm,plann,x,,x,abuot,c,,',
    'budget,2021,,,1,,,,,,"2"',
    'budget,2021,,,1,,,,,,"1"',
  ]);
  expect(found.length).toBeGreaterThan(6);
  for (const lang of ['vi', 'en']) {
    for (const diagnostic of found) {
      const { message, hint = '' } = wording(diagnostic, lang);
      expect(message + hint).not.toMatch(/\{\w+\}/);
    }
  }
});

const THAI_NGUYEN = new URL('../../data/thai-nguyen-2021', import.meta.url).pathname;

describe.skipIf(!existsSync(`${THAI_NGUYEN}/datapackage.json`))('the data set of Thái Nguyên', () => {
  const found: Diagnostic[] = [];
  const dataset = loadDataset(THAI_NGUYEN, ON_DISK, (file) => reporterFor(file, found));

  test('is clean', () => {
    if (dataset) checkDataset(dataset, (file) => reporterFor(file, found));
    expect(found).toMatchObject([
      {
        code: 'data/sources-disagree',
        args: { kept: 'cttdt-2021', keptSays: { vi: '6,56%', en: '6.56%' }, otherSays: { vi: '6,51%' } },
      },
    ]);
    expect(dataset?.observations.length).toBeGreaterThan(50);
  });

  test('prints what the article says and what follows from it', () => {
    const print = printer(createEvaluator(dataset, 'vi'));
    expect(print('budget_revenue@plan_government')).toBe('dưới 13.300 tỷ đồng');
    expect(print('ntm_communes')).toBe('109/137 xã');
    expect(print('poverty_rate@2020')).toBe('2,82%');
  });
});
