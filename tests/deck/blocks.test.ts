import { describe, expect, it } from 'vitest';
import { compileSlides, compileText, placesOf } from '../twindeck.ts';
import { codesOf, slideOf, slidesOf, wordsOf } from './helpers.ts';

const table = (yaml: string): string => `- layout: table\n  title: A\n  table: { ${yaml} }`;
const tableOf = (yaml: string, head?: string) => slideOf('table', slidesOf(table(yaml), head)).table;

describe('tables', () => {
  it('by indicator have the columns asked for, in the order asked for, and – for what isn’t known', () => {
    const { columns, rows } = tableOf(
      'indicators: [budget_revenue, communes], show: [name, unit, plan, actual, of_plan]',
    );
    expect(columns.map(({ header, align }) => [wordsOf(header), align])).toEqual([
      ['Chỉ tiêu', 'left'],
      ['Đơn vị', 'left'],
      ['Kế hoạch', 'right'],
      ['Thực hiện', 'right'],
      ['% so kế hoạch', 'right'],
    ]);
    expect(rows.map((row) => row.map(wordsOf))).toEqual([
      ['Thu ngân sách', 'tỷ đồng', 'dưới 13.300', '18.000', '–'],
      ['Số xã', 'xã', '–', '137', '–'],
    ]);
  });

  it('by indicator show the change in per cent, and that of per cents in points', () => {
    const { rows } = tableOf('indicators: [workers, poverty_rate, industry], show: [name, previous, change]');
    expect(rows.map((row) => wordsOf(row[2] ?? null))).toEqual([expect.anything(), '−0,65 điểm %', '+7,7%']);
  });

  it('by indicator speak English in an English deck', () => {
    const { columns, rows } = tableOf('indicators: [budget_revenue]', 'title: T\nlang: en');
    expect(columns.map(({ header }) => wordsOf(header))).toEqual(['Indicator', 'Unit', 'Plan', 'Actual', '% of plan']);
    expect(rows[0]?.slice(0, 2).map(wordsOf)).toEqual(['Budget revenue', 'billion VND']);
  });

  it('set columns of figures right, the first one never', () => {
    const { columns } = tableOf(
      'columns: [A, B, C, D], rows: [["{{ communes }}", "{{ exports }}", chữ, ""], ["1", "x", "2", ""]]',
    );
    expect(columns.map(({ align }) => align)).toEqual(['left', 'left', 'left', 'left']);
    const right = tableOf('columns: [A, B], rows: [[a, "{{ exports }}"], [b, "2,5"], [c, –]]');
    expect(right.columns.map(({ align }) => align)).toEqual(['left', 'right']);
  });

  it('say their headings and names as their alternative text, unless another is given', () => {
    expect(tableOf('columns: [A, B], rows: [[x, "1"], [y, "2"]]').altText).toBe('A, B: x; y');
    expect(tableOf('columns: [A], rows: [[x]], alt: Một bảng').altText).toBe('Một bảng');
  });

  it.each([
    ['columns without rows', 'columns: [A]', 'deck/table-kind'],
    ['rows and indicators', 'columns: [A], rows: [[x]], indicators: [communes]', 'deck/table-kind'],
    ['nothing', '', 'deck/table-kind'],
    ['an unknown indicator', 'indicators: [comunes]', 'deck/unknown-indicator'],
    ['a short row', 'columns: [A, B], rows: [[x]]', 'deck/row-length'],
    ['a long row', 'columns: [A], rows: [[x, y]]', 'deck/row-length'],
    ['a row that isn’t there', 'columns: [A], rows: [[x]], highlight: [2]', 'deck/highlight-row'],
  ])('with %s are an error', (_, yaml, code) => {
    expect(codesOf(table(yaml))).toEqual([code]);
  });

  it('by indicator in another order have their columns so', () => {
    const { columns } = tableOf('indicators: [communes], show: [actual, name]');
    expect(columns.map(({ header }) => wordsOf(header))).toEqual(['Thực hiện', 'Chỉ tiêu']);
  });

  it('of indicators need data', () => {
    const { diagnostics } = compileText(`title: T\nslides:\n${table('indicators: [communes]')}\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['deck/indicator-without-data']);
  });
});

describe('figures', () => {
  const figure = (compare: string, value = '{{ poverty_rate }}') =>
    slideOf(
      'figures',
      slidesOf(`- layout: figures\n  title: A\n  figures:\n    - { value: "${value}", label: L, compare: ${compare} }`),
    ).items[0];
  const change = (expression: string, value?: string) =>
    figure(`{ change: "{{ ${expression} }}", text: so với 2020 }`, value);

  it('point down and good where less is better', () => {
    const item = change('poverty_rate - poverty_rate@2020 | sign');
    expect(item?.trend).toEqual({ direction: 'down', good: true });
    expect(wordsOf(item?.compare ?? null)).toBe('−0,65 điểm % so với 2020');
  });

  it('point up and good where more is better, down and bad where it is less', () => {
    expect(change('industry_growth', '{{ industry }}')?.trend).toEqual({ direction: 'up', good: true });
    expect(change('balance | sign', '{{ balance }}')?.trend).toEqual({ direction: 'down', good: false });
    expect(change('industry_growth')?.trend).toEqual({ direction: 'up', good: false });
  });

  it('point nowhere when nothing changed or nothing is compared', () => {
    expect(change('nothing')?.trend).toBeNull();
    expect(figure('so với 2020')?.trend).toBeNull();
  });

  it.each([
    ['previous', '{{ poverty_rate }}', '−0,65 điểm % so với 2020', { direction: 'down', good: true }],
    ['previous', '{{ industry | in: tỷ đồng }}', '+7,7% so với 2020', { direction: 'up', good: true }],
    ['nation', '{{ grdp_growth }}', '+3,98 điểm % so với Cả nước', { direction: 'up', good: true }],
    ['plan', '{{ budget_revenue }}', 'trên 4.700 tỷ đồng so với Kế hoạch', { direction: 'up', good: true }],
  ])('work out the difference from %s of %s', (compare, value, text, trend) => {
    const item = figure(compare, value);
    expect(wordsOf(item?.compare ?? null)).toBe(text);
    expect(item?.trend).toEqual(trend);
    expect(item?.compare?.runs[0]?.figure?.quantity.trace.length).toBeGreaterThan(1);
  });

  it.each([
    ['previous', 'còn {{ poverty_rate }}', 'deck/compare-no-figure'],
    ['previous', '{{ exports }}', 'chart/compare-missing'],
    ['plan', '{{ industry }}', 'chart/compare-missing'],
  ])('say why the difference from %s of %s can’t be told', (compare, value, code) => {
    const slide = `- layout: figures\n  title: A\n  figures:\n    - { value: "${value}", label: L, compare: ${compare} }`;
    expect(codesOf(slide)).toEqual([code]);
  });

  it('keep the figure that they are, unless other words stand beside it', () => {
    expect(figure('x')?.figure?.number).toBe('2,10');
    expect(figure('x', 'còn {{ poverty_rate }}')?.figure).toBeNull();
    expect(figure('x', 'Tốt')?.figure).toBeNull();
  });
});

describe('blocks of columns', () => {
  const columns = (left: string): string => `- layout: two-columns\n  title: A\n  left: ${left}\n  right: { text: x }`;

  it('are one or a list, each of its kind', () => {
    const yaml = columns(
      '[{ text: "một\\n\\nhai" }, { bullets: [a, { text: b, bullets: [c] }] }, { quote: q, by: w }]',
    );
    const { left } = slideOf('two-columns', slidesOf(yaml));
    expect(left.map((block) => block.kind)).toEqual(['body', 'body', 'quote']);
    const [, list] = left;
    expect(list?.kind === 'body' && list.paragraphs.map(({ level, bullet }) => [level, bullet])).toEqual([
      [0, true],
      [0, true],
      [1, true],
    ]);
  });

  it.each([
    ['nothing', '{ by: x }', ['deck/by-without-quote', 'deck/block-kind']],
    ['two kinds', '{ text: a, bullets: [b] }', ['deck/block-kind']],
    ['a name without a quotation', '[{ text: a, by: x }]', ['deck/by-without-quote']],
  ])('that hold %s are an error', (_, left, codes) => {
    expect(codesOf(columns(left)).sort()).toEqual([...codes].sort());
  });

  it('report what is wrong deep inside at its place', () => {
    const { diagnostics } = compileSlides(columns('[{ bullets: [{ text: a, bullets: ["{{ comunes }}"] }] }]'));
    expect(placesOf(diagnostics)).toEqual(['6:49 data/unknown-indicator']);
  });
});
