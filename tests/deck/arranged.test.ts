import { describe, expect, it } from 'vitest';
import { compileSlides, placesOf } from '../twindeck.ts';
import { slideOf, slidesOf, wordsOf } from './helpers.ts';

const problems = (yaml: string) => placesOf(compileSlides(yaml).diagnostics);

describe('a comparison', () => {
  it('takes one block or a list a side, with the heading on the first', () => {
    const [left, right] = [`{ heading: Kế hoạch, text: a }`, `[{ heading: Thực hiện, text: b }, { bullets: [c] }]`];
    const slides = slidesOf(`- { layout: comparison, title: T, left: ${left}, right: ${right} }`);
    const slide = slideOf('comparison', slides);
    expect(wordsOf(slide.left.heading)).toBe('Kế hoạch');
    expect([slide.left, slide.right].map(({ blocks }) => blocks.length)).toEqual([1, 2]);
  });

  it('says which side has no heading, and where one is too many', () => {
    const yaml = `
- layout: comparison
  title: T
  left: { text: a }
  right:
    - { heading: A, text: b }
    - { heading: B, text: c }`;
    expect(problems(yaml)).toEqual(['7:11 deck/no-heading', '10:20 deck/second-heading']);
  });
});

describe('a grid', () => {
  const grid = (cells: string) => `- layout: grid\n  title: T\n  columns: 2\n  rows: 2\n  cells:\n${cells}`;

  it.each([
    ['a column that there isn’t', '    - { column: 3, row: 1, text: a }', ['9:19 deck/cell-outside-columns']],
    ['a row that there isn’t', '    - { column: 1, row: 3, text: a }', ['9:27 deck/cell-outside-rows']],
    [
      'a span that is too wide',
      '    - { column: 2, row: 1, columnSpan: 2, text: a }',
      ['9:42 deck/cell-outside-columns'],
    ],
    [
      'cells over each other',
      '    - { column: 1, row: 1, rowSpan: 2, text: a }\n    - { column: 1, row: 2, text: b }',
      ['10:9 deck/cell-overlap'],
    ],
    ['a cell with two blocks', '    - { column: 1, row: 1, text: a, quote: b }', ['9:9 deck/block-kind']],
    ['half a column', '    - { column: 1.5, row: 1, text: a }', ['9:19 schema/not-whole']],
    ['column zero', '    - { column: 0, row: 1, text: a }', ['9:19 schema/too-small']],
  ])('reports %s at its line', (_, cells, expected) => {
    expect(problems(grid(cells))).toEqual(expected);
  });

  it('may have empty places, and cells in any order', () => {
    const slide = slideOf(
      'grid',
      slidesOf(grid('    - { column: 2, row: 2, text: b }\n    - { column: 1, row: 1, text: a }')),
    );
    expect(slide.cells.map(({ column, row }) => [column, row])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});

describe('progress', () => {
  const progress = (spec: string) =>
    `- layout: two-columns\n  title: T\n  left: { progress: ${spec} }\n  right: { text: x }`;
  const chartOf = (spec: string) => {
    const [block] = slideOf('two-columns', slidesOf(progress(spec))).left;
    return block?.kind === 'progress' ? block.progress.chart : null;
  };

  it('is a doughnut of what is reached and what is left, with the figure in its middle', () => {
    const chart = chartOf('{ value: "{{ rural_communes }}", label: Xã đạt chuẩn }');
    expect(chart?.type).toBe('doughnut');
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([109, 28]);
    expect(chart?.centre).toEqual({ number: '109/137', label: 'xã' });
  });

  it('is a bar on an axis that ends at the whole', () => {
    const chart = chartOf('{ value: "{{ rural_communes }}", of: "{{ communes }}", form: bar }');
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([109]);
    expect([chart?.axis?.min, chart?.axis?.max, chart?.axis?.visible]).toEqual([0, 137, false]);
  });

  it('takes a hundred as the whole of a share, and any number that is said', () => {
    expect(chartOf('{ value: "{{ poverty_rate }}", form: bar }')?.axis?.max).toBe(100);
    expect(chartOf('{ value: "{{ poverty_rate }}", of: 20, form: bar }')?.axis?.max).toBe(20);
  });

  it('names the sources of its whole as well', () => {
    const [slide] = slidesOf(progress('{ value: "{{ budget_revenue@plan }}", of: "{{ budget_revenue }}" }'));
    expect(slide?.sources.map(({ id }) => id)).toEqual(['report']);
    expect(slide?.figures.map(({ expression }) => expression)).toContain('budget_revenue');
  });

  it.each([
    ['a typed number', '{ value: 5, of: 7 }', ['6:32 deck/progress-value']],
    ['words around the figure', '{ value: "cả {{ rural_communes }}" }', ['6:32 deck/progress-value']],
    ['a figure without a whole', '{ value: "{{ exports }}" }', ['6:23 deck/progress-whole']],
    [
      'more than the whole',
      '{ value: "{{ budget_revenue }}", of: "{{ budget_revenue@plan }}" }',
      ['6:32 deck/progress-range'],
    ],
    ['less than nothing', '{ value: "{{ balance }}", of: 10 }', ['6:32 deck/progress-range']],
    ['a whole of zero', '{ value: "{{ nothing }}", of: 0 }', ['6:32 deck/progress-range']],
    ['a whole in another unit', '{ value: "{{ rural_communes }}", of: "{{ exports }}" }', ['6:60 deck/progress-unit']],
  ])('reports %s at its line', (_, spec, expected) => {
    expect(problems(progress(spec)).filter((place) => !place.includes('unbound'))).toEqual(expected);
  });
});

describe('an agenda', () => {
  const DECK = `
- { layout: agenda }
- { layout: section, title: Kinh tế, number: 1, id: kinh-te }
- { layout: bullets, title: A, bullets: [x] }
- { layout: section, title: Xã hội, number: 2, hidden: true }
- { layout: agenda, title: Tới đâu rồi }
- { layout: bullets, title: B, bullets: [x], id: b }
- { layout: bullets, title: C, bullets: [x], id: c, section: Kết }`;

  it('lists the sections with their numbers, each with its first slide that is shown', () => {
    const { entries } = slideOf('agenda', slidesOf(DECK));
    expect(entries).toEqual([
      { number: '1', name: 'Kinh tế', slide: 'kinh-te', current: false },
      { number: '2', name: 'Xã hội', slide: 'b', current: false },
      { number: '', name: 'Kết', slide: 'c', current: false },
    ]);
  });

  it('marks the section that it stands in', () => {
    const { entries } = slideOf('agenda', slidesOf(DECK), 4);
    expect(entries.map(({ current }) => current)).toEqual([false, true, false]);
  });

  it('of a deck without sections is empty and says so', () => {
    expect(problems('- { layout: agenda }')).toEqual(['4:5 layout/empty-agenda']);
  });
});
