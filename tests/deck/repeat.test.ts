import { describe, expect, it } from 'vitest';
import { runText } from '../../src/deck/text.ts';
import { compileText, placesOf, ROOT } from '../twindeck.ts';

const WORLD = `${ROOT}/data/the-gioi-1955-2005/datapackage.json`;

function compileOver(slide: string, data = WORLD) {
  const { compiled, diagnostics } = compileText(
    `title: T\n${data && `data: ${data}\n`}slides:\n${slide.replace(/^(?=.)/gm, '  ')}`,
  );
  const slides = compiled?.deck.slides ?? [];
  const texts = slides.map(({ id, title }) => [id, runText(title?.runs ?? []).replaceAll('\u00a0', ' ')]);
  return { slides, texts, told: placesOf(diagnostics.filter(({ severity }) => severity !== 'info')) };
}

const each = (rest: string, body = '  bullets: [a]\n') =>
  `- layout: bullets\n  for_each: { table: areas, as: area${rest} }\n  title: "{{ area }}: {{ fertility@area | digits: 1 }}"\n${body}`;

describe('one slide for each row', () => {
  it('has the row’s name and figures, in the order of the table', () => {
    const { texts, told } = compileOver(each(', where: { area: [jpn, pak] }'));
    expect(told).toEqual([]);
    expect(texts).toEqual([
      ['nhat-ban-1-3-con-phu-nu', 'Nhật Bản: 1,3 con/phụ nữ'],
      ['pa-ki-xtan-4-6-con-phu-nu', 'Pa-ki-xtan: 4,6 con/phụ nữ'],
    ]);
  });

  it('keeps written ids apart by the row', () => {
    const { texts } = compileOver(`${each(', where: { area: [jpn, pak] }')}  id: nuoc\n`);
    expect(texts.map(([id]) => id)).toEqual(['nuoc-jpn', 'nuoc-pak']);
  });

  it('asks a column of the table, and leaves rows out', () => {
    const all = compileOver(each(', where: { region: Nam Á }')).texts;
    const some = compileOver(each(', where: { region: Nam Á }, except: { area: ind }')).texts;
    expect(all.length).toBeGreaterThan(2);
    expect(some).toHaveLength(all.length - 1);
  });

  it('stands for its code in queries, charts and claims', () => {
    const chart = `- layout: chart
  for_each: { table: areas, as: area, where: { area: [jpn, pak] } }
  title: "{{ area }}"
  claims: [population@area > population@area@1955]
  chart: { type: line, query: { indicator: population, by: period, where: { area: "{{ area }}" } } }
- layout: chart
  for_each: { table: areas, as: area, where: { area: [jpn, pak] } }
  title: "Tuổi thọ: {{ area }}"
  chart: { type: column, categories: ["1955", "2005"], series: [{ name: "{{ area }}", values: [life_expectancy@area@1955, life_expectancy@area] }] }
`;
    const { slides, told } = compileOver(chart);
    expect(told).toEqual([]);
    const shown = slides.map((slide) => (slide.layout === 'chart' ? slide.chart.series[0]?.points.at(-1)?.exact : ''));
    expect(new Set(shown).size).toBe(4);
    const expressions = slides.flatMap(({ figures }) => figures.map(({ expression }) => expression));
    expect(expressions.some((one) => one.includes('@area'))).toBe(false);
    expect(expressions).toContain('life_expectancy@jpn@1955');
  });

  it('goes through indicators, by value and by name', () => {
    const { texts, told } = compileOver(
      '- layout: bullets\n  for_each: { table: indicators, as: one, except: { indicator: population } }\n  title: "{{ name(one) }}: {{ one | digits: 1 }}, {{ one@jpn@1955 | digits: 1 }} năm 1955"\n  bullets: [a]\n',
    );
    expect(told).toEqual([]);
    expect(texts.map(([, title]) => title?.split(':')[0])).toEqual([
      'Tuổi thọ trung bình',
      'Số con trung bình của một phụ nữ',
    ]);
  });

  it.each([
    ['no data package', each(''), '', '5:15 deck/for-each-without-data'],
    [
      'a name that is a code',
      '- layout: bullets\n  for_each: { table: areas, as: jpn }\n  title: A\n  bullets: [a]\n',
      WORLD,
      '5:35 deck/for-each-name',
    ],
    [
      'no row that fits',
      each(', where: { region: Nam Á }, except: { region: Nam Á }'),
      WORLD,
      '5:15 deck/for-each-empty',
    ],
    ['a condition on something else', each(', where: { period: 2005 }'), WORLD, '5:58 deck/for-each-foreign'],
    ['an unknown column', each(', where: { regionn: Nam Á }'), WORLD, '5:50 query/unknown-dimension-near'],
    ['an unknown table', each('').replace('areas', 'area'), WORLD, '5:24 schema/unknown-choice-near'],
    [
      'the variable without for_each',
      '- layout: bullets\n  title: "{{ area }}"\n  bullets: [a]\n',
      WORLD,
      '5:16 data/unknown-indicator',
    ],
  ])('refuses %s', (_, slide, data, expected) => {
    expect(compileOver(slide, data).told.map((place) => place.replace(/^4:/, '5:'))).toContain(expected);
  });
});
