import { describe, expect, it } from 'vitest';
import { compileSlides } from '../../twindeck.ts';
import { bulletsYaml, codesOf } from '../helpers.ts';

const told = (yaml: string) => codesOf(yaml).filter((code) => code === 'text/older-period');

describe('an older figure beside newer ones', () => {
  it('is told where nothing on the slide names its period, once a slide', () => {
    const yaml = bulletsYaml(
      'Thu {{ budget_revenue }}',
      'Nghèo {{ poverty_rate@2020 }}',
      'Nghèo {{ poverty_rate@2020 }}',
    );
    const found = compileSlides(yaml).diagnostics.filter(({ code }) => code === 'text/older-period');
    expect(found.map(({ line, message }) => [line, message])).toEqual([
      [6, 'The figure 2,75% is of 2020, beside figures of 2021, and nothing on the slide says so.'],
    ]);
  });

  it('is told of a chart that mixes years under names that hide it', () => {
    const chart = (categories: string) =>
      `- layout: chart\n  title: Công nghiệp\n  chart:\n    type: column\n    categories: [${categories}]\n    series:\n      - {name: Giá trị, values: [industry@2020, industry]}`;
    expect(told(chart('A, B'))).toEqual(['text/older-period']);
    expect(told(chart('"2020", "2021"'))).toEqual([]);
  });

  it.each([
    ['Nghèo {{ poverty_rate }}', 'năm 2020 là {{ poverty_rate@2020 }}'],
    ['Nghèo {{ poverty_rate }}', 'năm trước {{ poverty_rate@2020 }}'],
    ['Nghèo {{ poverty_rate@2020 }}'],
    ['Công nghiệp {{ industry }}', 'tăng {{ growth(industry, industry@2020) }}'],
  ])('is left alone where the slide says so, has no newer one, or derives from it: %s', (...texts) => {
    expect(told(bulletsYaml(...texts))).toEqual([]);
  });
});
