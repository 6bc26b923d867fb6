import { describe, expect, test } from 'vitest';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { provinceDataset } from './helpers.ts';

const dataset = provinceDataset();

function working(source: string, lang = 'vi'): string {
  const printed = createEvaluator(dataset, lang).print(source);
  if (!printed.ok || typeof printed.value === 'string') throw new Error(source);
  return printed.value.working.replaceAll('\u00a0', ' ');
}

describe('a derived figure shows its expression with the numbers put in', () => {
  test.each([
    ['budget_revenue - budget_over', '18.000 − trên 4.700 = dưới 13.300 tỷ đồng'],
    ['budget_revenue@plan', '18.000 − trên 4.700 = dưới 13.300 tỷ đồng'],
    ['2 * budget_revenue', '2 × 18.000 = 36.000 tỷ đồng'],
    ['budget_revenue + budget_revenue | in: nghìn tỷ đồng', '18.000 tỷ đồng + 18.000 tỷ đồng = 36 nghìn tỷ đồng'],
    ['industry - budget_revenue', '844 nghìn tỷ đồng − 18.000 tỷ đồng = 826 nghìn tỷ đồng'],
    ['budget_revenue / population', '18.000 tỷ đồng / 1.300.000 người ≈ 0,01 tỷ đồng/người'],
    ['poverty_rate@2020', '2,10% + 0,65 điểm % = 2,75%'],
    ['poverty_rate - poverty_rate@2020 | abs', '|2,10% − 2,75%| = 0,65 điểm %'],
    ['poverty_rate - poverty_rate@2020 | sign', '2,10% − 2,75% = −0,65 điểm %'],
    ['share(rural_communes, communes)', '109 / 137 ≈ 79,6%'],
    ['growth(industry, industry@2020)', '(844 − 784) / 784 = 7,7%'],
    ['industry@2020', '844 nghìn tỷ đồng / (1 + 7,7%) ≈ 784 nghìn tỷ đồng'],
    ['sum(budget_revenue, budget_over, budget_revenue)', '18.000 + trên 4.700 + 18.000 = trên 40.700 tỷ đồng'],
    ['mean(budget_revenue, budget_over)', '(18.000 + trên 4.700) / 2 = trên 11.350 tỷ đồng'],
    ['budget_revenue - (budget_over - balance)', '18.000 − (trên 4.700 − (−12,5)) = dưới 13.287,5 tỷ đồng'],
    ['max(budget_revenue, budget_over)', 'max(18.000; trên 4.700) = trên 18.000 tỷ đồng'],
    ['abs(balance)', '|−12,5| = 12,5 tỷ đồng'],
    ['round(grdp_growth, 1)', '6,56% ≈ 6,6%'],
    ['if(grdp_growth > 6, 2 * budget_revenue, budget_revenue)', '2 × 18.000 = 36.000 tỷ đồng'],
  ])('%s: %s', (source, text) => {
    expect(working(source)).toBe(text);
  });

  test('in the words of the deck', () => {
    expect(working('budget_revenue - budget_over', 'en')).toBe('18,000 − over 4,700 = under 13,300 billion VND');
  });

  test.each(['budget_revenue', 'export_rank', '1 + 2', 'rural_communes'])(
    'but not %s, which rests on no sum',
    (source) => {
      expect(working(source)).toBe('');
    },
  );
});

describe('a change', () => {
  const evaluator = createEvaluator(dataset, 'vi');

  test.each([
    ['poverty_rate - poverty_rate@2020', 'down', 'period'],
    ['poverty_rate@2020 - poverty_rate', 'down', 'period'],
    ['growth(industry, industry@2020)', 'up', 'period'],
    ['points(grdp_growth, grdp_growth@vn)', 'up', 'area'],
    ['grdp_growth@vn - grdp_growth', 'up', 'area'],
    ['budget_revenue - budget_revenue@plan', 'up', 'scenario'],
    ['budget_revenue@plan - budget_revenue', 'up', 'scenario'],
  ])('%s goes %s along the %s', (source, direction, along) => {
    expect(evaluator.change(source)).toMatchObject({ direction, along });
  });

  test.each([
    'budget_revenue',
    'budget_revenue - budget_over',
    '1 - 2',
    'sum(budget_revenue, budget_over)',
    'nowhere - 1',
    '((',
  ])('%s is none', (source) => {
    expect(evaluator.change(source)).toBeNull();
  });

  test('that bounds leave open is none', () => {
    expect(evaluator.change('workers - workers@2020')).toMatchObject({ direction: 'up' });
    expect(evaluator.change('exports - exports')).toBeNull();
  });
});
