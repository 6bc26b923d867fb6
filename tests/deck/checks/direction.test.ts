import { describe, expect, it } from 'vitest';
import { compileSlides, placesOf } from '../../twindeck.ts';
import { bulletsYaml, codesOf } from '../helpers.ts';

// On the small package: poverty 2,10% (2,75% in 2020), budget 18.000 (plan under 13.300), GRDP growth 6,56% (country 2,58%),
// industry 844 (784 in 2020), balance −12,5.
function directions(text: string, lang = 'vi'): string[] {
  return codesOf(bulletsYaml(text), `title: T\nlang: ${lang}`).filter((code) => code === 'text/direction');
}

describe('a word that contradicts its figure', () => {
  it.each([
    'Hộ nghèo tăng {{ poverty_rate - poverty_rate@2020 | abs }}',
    'Hộ nghèo giảm {{ poverty_rate - poverty_rate@2020 }}',
    'Hộ nghèo tăng thêm {{ poverty_rate@2020 - poverty_rate }}',
    'Công nghiệp giảm {{ growth(industry, industry@2020) }}',
    'Thu ngân sách thấp hơn kế hoạch {{ budget_revenue - budget_revenue@plan }}',
    'Tăng trưởng thấp hơn cả nước {{ points(grdp_growth, grdp_growth@vn) }}',
    'Cán cân tăng {{ balance }}',
    'Cán cân vượt {{ balance }}',
    'Thu ngân sách {{ budget_revenue }}, không đạt kế hoạch {{ budget_revenue@plan }}',
    'Thu ngân sách {{ budget_revenue }} chưa đạt kế hoạch {{ budget_revenue@plan }}',
    'Hộ nghèo tăng từ {{ poverty_rate@2020 }} lên {{ poverty_rate }}',
    'Công nghiệp giảm từ {{ industry@2020 }} xuống {{ industry }}',
  ])('is told: %s', (text) => {
    expect(directions(text)).toEqual(['text/direction']);
  });

  it.each([
    'Industry fell by {{ growth(industry, industry@2020) }}',
    'Poverty rose {{ points(poverty_rate, poverty_rate@2020) | abs }}',
    'Revenue was lower than planned by {{ budget_revenue - budget_revenue@plan }}',
    'Revenue of {{ budget_revenue }} missed the plan of {{ budget_revenue@plan }}',
    'The balance increased by {{ balance }}',
  ])('is told in English: %s', (text) => {
    expect(directions(text, 'en')).toEqual(['text/direction']);
  });

  it('is shown with the word and the figure, at its line', () => {
    const { diagnostics } = compileSlides(bulletsYaml('Công nghiệp giảm {{ growth(industry, industry@2020) }}'));
    expect(diagnostics.map(({ message }) => message)).toEqual(['The word “giảm” doesn’t fit the figure: 7,7%.']);
    expect(placesOf(diagnostics)[0]).toContain('text/direction');
  });
});

describe('nothing is said of', () => {
  it.each([
    'Hộ nghèo giảm {{ poverty_rate - poverty_rate@2020 | abs }}, còn {{ poverty_rate }}',
    'Hộ nghèo giảm {{ poverty_rate@2020 - poverty_rate }}',
    'Hộ nghèo giảm {{ poverty_fall }} so với năm 2020',
    'Tỷ lệ giảm từ {{ poverty_rate@2020 }} xuống {{ poverty_rate }}, vượt kế hoạch',
    'Từ {{ poverty_rate@2020 }} năm 2020 xuống {{ poverty_rate }}, vượt kế hoạch',
    'Công nghiệp tăng {{ growth(industry, industry@2020) }}, hộ nghèo giảm {{ poverty_fall }}',
    'Công nghiệp tăng từ {{ industry@2020 }} lên {{ industry }}',
    'Thu ngân sách {{ budget_revenue }}, vượt kế hoạch {{ budget_revenue@plan }}',
    'Thu ngân sách vượt kế hoạch {{ budget_revenue - budget_revenue@plan }}',
    'Kế hoạch thấp hơn thực hiện {{ budget_revenue }}',
    'Tăng trưởng cao hơn cả nước {{ points(grdp_growth, grdp_growth@vn) }}',
    'Tốc độ tăng của cán cân là {{ balance }}',
    'Mức tăng {{ balance }}',
    'Tăng trưởng {{ balance }}',
    'Cán cân không tăng: {{ balance }}',
    'Cán cân giảm xuống {{ nothing }}',
    'Thu nhập tăng, hộ nghèo từ {{ poverty_rate@2020 }} còn {{ poverty_rate }}',
    'Không giảm được {{ growth(industry, industry@2020) }}',
    'Nhiệt độ tăng. Cán cân {{ balance }}',
    'Thu ngân sách {{ budget_revenue }}. Giảm nghèo nhanh: {{ poverty_rate }}',
  ])('a true or open sentence: %s', (text) => {
    expect(directions(text)).toEqual([]);
  });

  it.each([
    'Poverty fell by {{ poverty_rate - poverty_rate@2020 | abs }} to {{ poverty_rate }}',
    'Poverty fell from {{ poverty_rate@2020 }} to {{ poverty_rate }}',
    'Revenue exceeded the plan by {{ budget_revenue - budget_revenue@plan }}',
    'The rate of increase was {{ balance }}',
    'Revenue did not fall: {{ growth(industry, industry@2020) }}',
  ])('a true or open sentence in English: %s', (text) => {
    expect(directions(text, 'en')).toEqual([]);
  });
});
