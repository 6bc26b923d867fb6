import { describe, expect, it } from 'vitest';
import { bulletsYaml, slideOf, slidesOf, wordsOf } from './helpers.ts';

const TWO = `${bulletsYaml('Thu {{ budget_revenue }}', 'Dân số {{ population }}')}
- {layout: bullets, title: Hai, bullets: ["Nghèo {{ poverty_rate }}"]}
- {layout: bullets, title: Ba, bullets: ["Nghèo {{ poverty_rate }}"]}
- {layout: sources, title: Nguồn}`;

describe('sources', () => {
  it('are numbered through the deck and say what they are for', () => {
    const slides = slidesOf(TWO);
    expect(slides.map(({ sources }) => sources.map(({ number }) => number))).toEqual([[1, 2], [1], [1], []]);
    const { entries } = slideOf('sources', slides, 3);
    expect(entries.map(({ id, use }) => [id, use.replaceAll('\u00a0', ' ')])).toEqual([
      ['report', 'Thu ngân sách, Tỷ lệ hộ nghèo (trang 1–3)'],
      ['yearbook', 'Dân số (trang 1)'],
    ]);
  });

  it('stand in the order of their numbers, whichever figure comes first on a slide', () => {
    const later = '- {layout: bullets, title: Hai, bullets: ["Dân số {{ population }}", "Nghèo {{ poverty_rate }}"]}';
    const slides = slidesOf(`${bulletsYaml('Thu {{ budget_revenue }}', 'Dân số {{ population }}')}\n${later}`);
    expect(slides[1]?.sources.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('have no number in a deck of one', () => {
    const [slide] = slidesOf(bulletsYaml('Thu {{ budget_revenue }}'));
    expect(slide?.sources).toHaveLength(1);
    expect(slide?.sources[0]).not.toHaveProperty('number');
  });
});

describe('notes', () => {
  it('end with each figure once, its working or its name and place, and the sources', () => {
    const [slide] = slidesOf(
      `${bulletsYaml('Thu {{ budget_revenue }}, lại {{ budget_revenue }}', 'Còn {{ budget_revenue - budget_over }}')}\n  notes: Nói chậm.`,
    );
    expect(slide?.notes.map((one) => wordsOf(one))).toEqual([
      'Nói chậm.',
      'Số liệu trên trang:',
      '18.000 tỷ đồng: Thu ngân sách, 2021 (trang 4)',
      '18.000 − trên 4.700 = dưới 13.300 tỷ đồng (trang 4)',
      'Nguồn: Báo cáo "tổng kết", 2021, UBND tỉnh, 31/12/2021',
    ]);
  });

  it('of a slide without figures stay as they are', () => {
    const [slide] = slidesOf(`${bulletsYaml('Không có số')}\n  notes: Nói chậm.`);
    expect(slide?.notes.map((one) => wordsOf(one))).toEqual(['Nói chậm.']);
  });

  it('are made for a slide that prints figures and has none, for none else', () => {
    const [printing, silent] = slidesOf(
      `${bulletsYaml('Thu {{ budget_revenue }}')}\n- { layout: section, title: Không có số }`,
    );
    expect(printing?.notes.map((one) => wordsOf(one))).toEqual([
      'Số liệu trên trang:',
      '18.000 tỷ đồng: Thu ngân sách, 2021 (trang 4)',
      'Nguồn: Báo cáo "tổng kết", 2021, UBND tỉnh, 31/12/2021',
    ]);
    expect(silent?.notes).toEqual([]);
  });
});

describe('what describes a chart or a table to those who can’t see it', () => {
  it('ends with who says so', () => {
    const [chart, table] = slidesOf(`- layout: chart
  title: Thu
  chart: {type: column, categories: [A], series: [{name: Thu, values: [budget_revenue]}]}
- layout: table
  title: Dân
  table: {columns: [Tên, Số], rows: [[Dân số, "{{ population }}"]]}`);
    expect(chart?.layout === 'chart' && chart.chart.altText).toMatch(/Nguồn: Báo cáo "tổng kết", 2021, .*\.$/);
    expect(table?.layout === 'table' && table.table.altText).toMatch(/Nguồn: Niên giám, .*\.$/);
  });
});
