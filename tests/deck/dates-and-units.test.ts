import { describe, expect, it } from 'vitest';
import { compileSlides } from '../twindeck.ts';
import { bulletsYaml, slideOf, slidesOf, wordsOf } from './helpers.ts';

describe('a date in a text', () => {
  it('is written as the language of the deck has it', () => {
    const text = bulletsYaml('Từ {{ "2021-03-05" | date }}');
    const said = (head?: string) => wordsOf(slideOf('bullets', slidesOf(text, head)).body[0] ?? null);
    expect(said()).toBe('Từ 05/03/2021');
    expect(said('title: T\nlang: en')).toBe('Từ 5 March 2021');
  });

  it.each(['{{ "2021-02-30" | date }}', '{{ "hôm qua" | date }}', '{{ communes | date }}'])(
    'is refused: %s',
    (text) => {
      expect(compileSlides(bulletsYaml(text)).diagnostics.map(({ code }) => code)).toEqual(['data/no-date']);
    },
  );
});

describe('a table of indicators', () => {
  const cells = (show: string) => {
    const yaml = `- layout: table\n  title: A\n  table: { indicators: [budget_revenue], show: [${show}] }`;
    return slideOf('table', slidesOf(yaml)).table.rows[0]?.map(wordsOf);
  };

  it('says units once where it has a column for them, else with each figure', () => {
    expect(cells('name, unit, actual')).toEqual(['Thu ngân sách', 'tỷ đồng', '18.000']);
    expect(cells('name, actual')).toEqual(['Thu ngân sách', '18.000 tỷ đồng']);
  });
});
