import { describe, expect, test } from 'vitest';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { provinceDataset, provincePrinter } from './helpers.ts';

describe('a reference prints in Vietnamese', () => {
  const print = provincePrinter('vi-VN');

  test.each([
    ['grdp_growth', '6,56%'],
    ['grdp_growth@vn', '2,58%'],
    ['grdp_growth@VN-01', '2,92%'],
    ['grdp_growth@vn@2021@actual', '2,58%'],
    ['exports', 'trên 28,8 tỷ USD'],
    ['workers', 'gần 11.700 lao động'],
    ['workers@2020', 'khoảng 400 lao động'],
    ['export_rank', 'thứ 4/63'],
    ['export_rank@vn', 'thứ 2'],
    ['rural_communes', '109/137 xã'],
    ['poverty_fall', '0,65 điểm %'],
    ['balance', '−12,5 tỷ đồng'],
    ['nothing', '0 tỷ đồng'],
  ])('%s → %s', (source, text) => {
    expect(print(source)).toBe(text);
  });

  test('a formula prints with the bounds of its figures', () => {
    expect(print('budget_revenue@plan')).toBe('dưới 13.300 tỷ đồng');
  });

  test('a zero that the source wrote at the end is kept', () => {
    expect(print('poverty_rate')).toBe('2,10%');
  });

  test('a source finer than the indicator keeps its decimals', () => {
    expect(print('fdi_capital')).toBe('9,67 tỷ USD');
  });

  test('quoted text stands for itself', () => {
    expect(print('"10"')).toBe('10');
    expect(print('"a | b & <c> 😀"')).toBe('a | b & <c> 😀');
  });
});

describe('a reference prints in English', () => {
  const print = provincePrinter('en');

  test.each([
    ['exports', 'over 28.8 billion USD'],
    ['budget_revenue', '18,000 billion VND'],
    ['budget_revenue@plan', 'under 13,300 billion VND'],
    ['export_rank', '4th of 63'],
    ['export_rank@vn', '2nd'],
    ['rural_communes', '109/137 communes'],
    ['poverty_fall', '0.65 percentage points'],
    ['budget_revenue | in: trillion VND', '18 trillion VND'],
    ['budget_revenue | in: nghìn tỷ đồng', '18 trillion VND'],
    ['budget_revenue / population | unit', 'billion VND/person'],
  ])('%s → %s', (source, text) => {
    expect(print(source)).toBe(text);
  });
});

describe('the filter', () => {
  const print = provincePrinter('vi');

  test.each([
    ['budget_revenue | bare', '18.000'],
    ['exports | bare', 'trên 28,8'],
    ['grdp_growth | bare', '6,56'],
    ['export_rank | bare', 'thứ 4/63'],
    ['budget_revenue | unit', 'tỷ đồng'],
    ['poverty_fall | unit', 'điểm %'],
    ['poverty_rate - poverty_rate@2020 | sign', '−0,65 điểm %'],
    ['poverty_rate@2020 - poverty_rate | sign', '+0,65 điểm %'],
    ['nothing | sign', '0 tỷ đồng'],
    ['balance | abs', '12,5 tỷ đồng'],
    ['balance@2020 | abs', 'dưới 5,0 tỷ đồng'],
    ['budget_revenue|in:nghìn tỷ đồng', '18 nghìn tỷ đồng'],
    ['budget_revenue@plan | in: nghìn tỷ đồng', 'dưới 13,3 nghìn tỷ đồng'],
    ['fdi_capital | in: triệu USD', '9.670 triệu USD'],
    ['rural_communes | in: nghìn xã', '0,109/0,137 nghìn xã'],
    ['grdp_growth | digits: 1', '6,6%'],
    ['grdp_growth | digits: 0 | bare', '7'],
    ['exports | digits: 0', 'trên 28 tỷ USD'],
    ['workers / 7 | digits: 0', 'gần 1.672 lao động'],
  ])('%s → %s', (source, text) => {
    expect(print(source)).toBe(text);
  });

  test('digits refuses what the source does not say', () => {
    expect(print('grdp_growth | digits: 3')).toBe('data/too-many-digits');
    expect(print('budget_revenue | digits: 1')).toBe('data/too-many-digits');
    expect(print('budget_revenue | digits: 1 | in: nghìn tỷ đồng')).toBe('18,0 nghìn tỷ đồng');
  });

  test.each([
    ['grdp_growth | dgits: 1', 'data/unknown-filter'],
    ['grdp_growth |', 'data/unknown-filter'],
    ['grdp_growth | digits', 'data/filter-argument-missing'],
    ['grdp_growth | digits: -1', 'data/bad-digits'],
    ['grdp_growth | digits: 99999999999', 'data/bad-digits'],
    ['grdp_growth | bare: 1', 'data/filter-argument-unused'],
    ['grdp_growth | in: tỷ đồng', 'data/units-differ'],
    ['"10" | bare', 'data/text-filtered'],
  ])('%s is the problem %s', (source, code) => {
    expect(print(source)).toBe(code);
  });

  test('a misspelt one is marked where it stands and offered a name', () => {
    const outcome = createEvaluator(provinceDataset(), 'vi').print('grdp_growth | dgits: 1');
    expect(outcome).toMatchObject({ problem: { span: [14, 22], args: { name: 'dgits', known: 'digits' } } });
  });
});

describe('a printed figure', () => {
  const evaluator = createEvaluator(provinceDataset(), 'vi');

  test('keeps its parts, its expression and no-break spaces between the parts', () => {
    expect(evaluator.print(' exports  | digits: 1 ')).toMatchObject({
      value: {
        text: 'trên\u00a028,8\u00a0tỷ USD',
        qualifier: 'trên',
        number: '28,8',
        unit: 'tỷ USD',
        expression: 'exports',
      },
    });
  });

  test.each([
    ['grdp_growth', 'Tăng trưởng GRDP, 2021'],
    ['grdp_growth@vn', 'Tăng trưởng GRDP, Cả nước, 2021'],
    ['poverty_rate@2020', 'Tỷ lệ hộ nghèo, 2020'],
    ['2 * exports', ''],
  ])('%s has the name %s', (source, name) => {
    expect(evaluator.print(source)).toMatchObject({ value: { name } });
  });

  test('is made once for the same source', () => {
    expect(evaluator.print('exports')).toBe(evaluator.print('exports'));
  });
});
