import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { sourcesOf } from '../../src/data/sources-of.ts';
import { printer, provinceDataset, provincePrinter, quantityOf } from './helpers.ts';

const dataset = provinceDataset();
const evaluator = createEvaluator(dataset, 'vi');
const print = provincePrinter('vi');

describe('arithmetic', () => {
  test.each([
    ['0.1 + 0.2', '0,3'],
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 2 - 3', '5'],
    ['12 / -2 * 3', '−18'],
    ['-(2 + 3)', '−5'],
    ['budget_revenue - budget_over', 'dưới 13.300 tỷ đồng'],
    ['budget_over - budget_revenue', 'trên −13.300 tỷ đồng'],
    ['-budget_over', 'dưới −4.700 tỷ đồng'],
    ['2 * exports', 'trên 57,6 tỷ USD'],
    ['-workers', 'khoảng −11.700 lao động'],
    ['2 * workers', 'gần 23.400 lao động'],
    ['industry - budget_revenue', '826 nghìn tỷ đồng'],
    ['grdp_growth - grdp_growth@vn', '3,98 điểm %'],
    ['poverty_rate + poverty_fall', '2,75%'],
    ['poverty_rate - poverty_fall', '1,45%'],
    ['industry / budget_revenue', '46,9'],
    ['grdp_per_capita * population', '124.000.000 triệu đồng'],
    ['budget_revenue / population', '0,01 tỷ đồng/người'],
    ['budget_revenue / population | in: triệu đồng/người', '13,85 triệu đồng/người'],
    ['budget_revenue * grdp_growth', '1.180 tỷ đồng'],
    ['grdp_growth * budget_revenue', '1.180 tỷ đồng'],
    ['poverty_rate * grdp_growth', '0,14%'],
    ['2 * grdp_growth', '13,1%'],
    ['budget_revenue / (100 * grdp_growth)', '2.740 tỷ đồng'],
    ['budget_revenue / budget_over', 'dưới 3,83'],
    ['workers - 0.95 * workers', 'từ −585 đến 1.697 lao động'],
  ])('%s = %s', (source, text) => {
    expect(print(source)).toBe(text);
  });

  test('is exact: any two decimals add up to their sum', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 12 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const decimal = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`;
        const sum = quantityOf(evaluator, `${decimal(a)} + ${decimal(b)}`).value;
        expect(sum.times(100).toFixed()).toBe(String(a + b));
      }),
    );
  });

  test('carries numbers that no float could hold', () => {
    expect(print('123456789012345678901234567890 + 0.000000001 | digits: 9')).toBe(
      '123.456.789.012.345.678.901.234.567.890,000000001',
    );
  });

  test.each([
    ['budget_revenue + grdp_growth', 'data/units-differ'],
    ['budget_revenue + 1', 'data/units-differ'],
    ['poverty_fall - poverty_rate', 'data/units-differ'],
    ['budget_revenue * population', 'data/units-combine'],
    ['poverty_fall * budget_revenue', 'data/units-combine'],
    ['1 / grdp_growth', 'data/units-combine'],
    ['1 / population', 'data/units-combine'],
    ['export_rank + export_rank', 'data/rank-arithmetic'],
    ['2 * export_rank', 'data/rank-arithmetic'],
    ['-export_rank', 'data/rank-arithmetic'],
    ['budget_revenue / nothing', 'data/division-by-zero'],
    ['budget_revenue / (budget_revenue - budget_over)', 'data/division-by-zero'],
    ['budget_over - budget_over', 'data/unbounded'],
    ['budget_over / exports * exports / budget_over', 'data/unbounded'],
    ['growth(exports, exports)', 'data/unbounded'],
    ['share(budget_over, budget_over)', 'data/unbounded'],
    ['1 / 0', 'data/division-by-zero'],
  ])('%s is the problem %s', (source, code) => {
    expect(print(source)).toBe(code);
  });
});

describe('a function', () => {
  test.each([
    ['growth(grdp_per_capita, grdp_per_capita)', '0,0%'],
    ['growth(industry, industry@2020)', '7,7%'],
    ['growth(grdp_per_capita, grdp_per_capita * 3)', '−66,7%'],
    ['growth(balance, nothing - balance)', '−200%'],
    ['share(rural_communes, communes)', '79,6%'],
    ['share(rural_communes, communes) | digits: 4', '79,5620%'],
    ['share(budget_revenue, industry)', '2,1%'],
    ['points(grdp_growth, grdp_growth@vn)', '3,98 điểm %'],
    ['before(industry, industry_growth)', '784 nghìn tỷ đồng'],
    ['sum(budget_revenue, budget_over, budget_revenue)', 'trên 40.700 tỷ đồng'],
    ['sum(1,2,3)', '6'],
    ['min(budget_revenue, budget_over)', 'trên 4.700 tỷ đồng'],
    ['max(budget_revenue@plan, budget_revenue)', '18.000 tỷ đồng'],
    ['max(budget_revenue, budget_over)', 'trên 18.000 tỷ đồng'],
    ['max(3)', '3'],
    ['mean(1, 2, 4)', '2,33'],
    ['mean(grdp_growth, grdp_growth@vn)', '4,57%'],
    ['count(1, 2, 4)', '3'],
    ['range(3, 5)', '3–5'],
    ['range(5, 5)', '5'],
    ['range(balance, nothing)', 'từ −12,5 đến 0,0 tỷ đồng'],
    ['range(budget_over, budget_revenue)', 'trên 4.700 tỷ đồng'],
    ['range(budget_revenue, industry)', '18.000–844.000 tỷ đồng'],
    ['if(grdp_growth > 6, budget_revenue, industry)', '18.000 tỷ đồng'],
    ['if(grdp_growth > 7, budget_revenue, industry)', '844.000 tỷ đồng'],
    ['if(grdp_growth in [6, 7] and not 1 > 2, 1, 2)', '1'],
    ['abs(balance)', '12,5 tỷ đồng'],
    ['round(grdp_growth, 1)', '6,6%'],
    ['round(budget_revenue, -4)', '20.000 tỷ đồng'],
  ])('%s = %s', (source, text) => {
    expect(print(source)).toBe(text);
  });

  test.each([
    ['grwth(industry, industry@2020)', 'data/unknown-function'],
    ['growth(industry)', 'data/argument-count'],
    ['abs(1, 2)', 'data/argument-count'],
    ['sum()', 'data/argument-count'],
    ['points(budget_revenue, budget_over)', 'data/needs-percent'],
    ['before(industry, budget_over)', 'data/needs-percent'],
    ['round(grdp_growth, 0.5)', 'data/round-argument'],
    ['range(5, 3)', 'data/range-order'],
    ['if(1, 2, 3)', 'data/figure-as-claim'],
    ['if(1 > 2, 3)', 'data/argument-count'],
    ['if(exports > 30, 1, 2)', 'data/if-undecided'],
    ['if(1 > 2, budget_revenue, grdp_growth)', 'data/units-differ'],
    ['if(1 > 2, nowhere, 1)', 'data/unknown-indicator'],
    ['rank(1)', 'data/rank-of-reference'],
    ['rank(1, 2)', 'data/argument-count'],
    ['rank(export_rank)', 'data/rank-arithmetic'],
    ['grdp_growth@*', 'data/wildcard-outside'],
    ['abs(grdp_growth@*)', 'data/wildcard-outside'],
    ['share(industry, grdp_growth)', 'data/units-differ'],
  ])('%s is the problem %s', (source, code) => {
    expect(print(source)).toBe(code);
  });
});

describe('a mistake is marked where it stands', () => {
  test.each([
    ['', 'data/empty-expression', [0, 0]],
    ['  ', 'data/empty-expression', [0, 2]],
    ['| bare', 'data/empty-expression', [0, 6]],
    ['1 +', 'data/unexpected-end', [3, 3]],
    ['(1', 'data/unexpected-end', [2, 2]],
    ['{{ grdp_growth }}', 'data/braces', [0, 2]],
    ['1 2', 'data/unexpected', [2, 3]],
    ['1)', 'data/unexpected', [1, 2]],
    ['0,5 * 2', 'data/unexpected', [1, 2]],
    ['1.2.3', 'data/unexpected', [0, 5]],
    ['2tỷ', 'data/unexpected', [0, 3]],
    ['1 + 😀', 'data/unexpected', [4, 6]],
    ['2 × 3', 'data/unexpected', [2, 3]],
    ['tỷ_lệ', 'data/unknown-indicator', [0, 5]],
    ['grdp_growth@', 'data/unexpected', [11, 12]],
    ['and', 'data/unexpected', [0, 3]],
    ['1 + "a', 'data/unclosed-text', [4, 6]],
    ['1 + "a"', 'data/text-as-figure', [4, 7]],
    ['1 < 2', 'data/claim-as-figure', [0, 5]],
    ['1 + grdp_grwth', 'data/unknown-indicator', [4, 14]],
    ['constructor', 'data/unknown-indicator', [0, 11]],
    ['grdp_growth@nv', 'data/unknown-selector', [11, 14]],
    ['grdp_growth@2021-grdp_growth', 'data/unknown-selector', [11, 28]],
    ['grdp_growth@2020@2021', 'data/repeated-selector', [16, 21]],
    ['grdp_growth@2020', 'data/no-observation', [0, 16]],
    ['unmeasured', 'data/no-observation', [0, 10]],
  ])('%s: %s', (source, code, span) => {
    expect(evaluator.print(source)).toMatchObject({ ok: false, problem: { code, span } });
  });

  test('a missing figure comes with those that there are', () => {
    expect(evaluator.print('grdp_growth@2020')).toMatchObject({
      problem: {
        args: { wanted: '@2020@tinh@actual', known: '@2021@tinh@actual, @2021@vn@actual, @2021@VN-01@actual' },
      },
    });
  });

  test('endless brackets are refused, not crashed on', () => {
    expect(print(`${'('.repeat(5000)}1${')'.repeat(5000)}`)).toBe('data/too-deep');
    expect(print(`${'-'.repeat(5000)}1`)).toBe('data/too-deep');
  });

  test('no text at all makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        expect(typeof evaluator.print(source).ok).toBe('boolean');
        expect(typeof evaluator.holds(source).ok).toBe('boolean');
      }),
    );
  });
});

describe('without a data set', () => {
  const bare = createEvaluator(null, 'en');

  test('typed numbers and texts work', () => {
    expect(printer(bare)('1000 * 2.5')).toBe('2,500');
    expect(printer(bare)('"10"')).toBe('10');
  });

  test('a reference says that there is none', () => {
    expect(bare.print('grdp_growth')).toMatchObject({ problem: { code: 'data/no-dataset', span: [0, 11] } });
  });
});

describe('the trace', () => {
  test('ends in published figures, each once, in the order of first use', () => {
    const { trace } = quantityOf(evaluator, 'budget_revenue@plan - budget_over + budget_revenue@plan');
    expect(trace.map(({ indicator }) => indicator)).toEqual(['budget_revenue', 'budget_over']);
  });

  test('names the sources', () => {
    const { trace } = quantityOf(evaluator, 'grdp_growth - grdp_growth@vn + poverty_fall');
    expect(sourcesOf(trace, dataset).map(({ title }) => title)).toEqual(['Báo cáo "tổng kết", 2021', 'Niên giám']);
  });

  test('of typed numbers is empty', () => {
    expect(sourcesOf(quantityOf(evaluator, '1 + 1').trace, dataset)).toEqual([]);
  });
});

describe('a claim', () => {
  test.each([
    ['grdp_growth > 2 * grdp_growth@vn', 'true'],
    ['grdp_growth > 3 * grdp_growth@vn', 'false'],
    ['grdp_growth > 6', 'true'],
    ['grdp_growth = 6.56', 'true'],
    ['grdp_growth != 6.56', 'false'],
    ['6.56 <= grdp_growth', 'true'],
    ['exports >= 28.8', 'true'],
    ['exports > 30', 'undecided'],
    ['exports < 28', 'false'],
    ['exports = 28.8', 'undecided'],
    ['exports = 1', 'false'],
    ['budget_revenue@plan < budget_revenue', 'true'],
    ['budget_revenue < industry', 'true'],
    ['export_rank <= 4', 'true'],
    ['exports > 30 and 1 > 2', 'false'],
    ['exports > 30 or 1 < 2', 'true'],
    ['exports > 30 or 1 > 2', 'undecided'],
    ['not exports > 30', 'undecided'],
    ['not 1 > 2 and 2 > 1', 'true'],
    ['grdp_growth in [6, 7]', 'true'],
    ['grdp_growth in [6.56, 6.56]', 'true'],
    ['grdp_growth in [7, 8]', 'false'],
    ['exports in [28, 30]', 'undecided'],
    ['not grdp_growth in [7, 8] and 1 < 2', 'true'],
    ['not (1 > 2 or 2 > 1)', 'false'],
  ])('%s is %s', (source, truth) => {
    expect(evaluator.holds(source)).toEqual({ ok: true, value: truth });
  });

  test.each([
    ['grdp_growth', 'data/figure-as-claim'],
    ['1 < 2 < 3', 'data/claim-as-figure'],
    ['grdp_growth > budget_revenue', 'data/units-differ'],
    ['grdp_growth > rural_communes / communes', 'data/units-differ'],
    ['1 < 2 | bare', 'data/claim-filtered'],
    ['1 > 2 and nowhere > 1', 'data/unknown-indicator'],
    ['grdp_growth in [budget_over, 7]', 'data/units-differ'],
    ['grdp_growth in 7', 'data/unexpected'],
    ['grdp_growth in [1]', 'data/unexpected'],
    ['grdp_growth in [1, 2', 'data/unexpected-end'],
  ])('%s is the problem %s', (source, code) => {
    expect(evaluator.holds(source)).toMatchObject({ ok: false, problem: { code } });
  });
});
