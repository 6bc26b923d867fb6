import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSlides } from '../twindeck.ts';
import { geometryFaults } from './geometry.ts';

const WORDS = [
  ...['kinh', 'tế', 'tỉnh', 'tăng', 'trưởng', 'nghiêng', 'a', 'ở', 'COVID-19', 'nông thôn mới', '(tốt)', '“trích”'],
  ...[
    '{{ exports }}',
    '{{ population }}',
    '{{ export_rank }}',
    '**đậm**',
    'H~2~O',
    '😀',
    'một/hai/ba',
    '–',
    'Nguye\u0302n',
  ],
];
const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const json = JSON.stringify;

/** Slides of any length of text; each one line of YAML. */
const SLIDES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  bullets: fc
    .tuple(text(24), fc.array(text(20), { minLength: 1, maxLength: 9 }))
    .map(([title, bullets]) => `- { layout: bullets, title: ${json(title)}, bullets: ${json(bullets)} }`),
  figures: fc
    .tuple(
      text(12),
      fc.array(fc.record({ value: text(2), label: text(8), compare: text(6) }), { minLength: 1, maxLength: 6 }),
    )
    .map(([title, figures]) => `- { layout: figures, title: ${json(title)}, figures: ${json(figures)} }`),
  table: fc
    .integer({ min: 1, max: 6 })
    .chain((columns) => {
      const row = fc.array(text(6), { minLength: columns, maxLength: columns });
      return fc.tuple(row, fc.array(row, { minLength: 1, maxLength: 8 }), text(12));
    })
    .map(
      ([columns, rows, takeaway]) =>
        `- { layout: table, title: A, table: ${json({ columns, rows })}, takeaway: ${json(takeaway)} }`,
    ),
  'two-columns': fc
    .tuple(text(30), fc.array(text(12), { minLength: 1, maxLength: 5 }), text(10), text(10))
    .map(
      ([left, bullets, quote, by]) =>
        `- { layout: two-columns, title: A, left: ${json([{ text: left }, { quote, by }])}, right: ${json([{ bullets }])} }`,
    ),
  chart: fc
    .tuple(
      fc.array(text(5), { minLength: 1, maxLength: 7 }),
      fc.constantFrom('column', 'bar', 'line', 'pie', 'doughnut'),
      text(8),
    )
    .map(([categories, type, takeaway]) => {
      const series = [{ name: 'S', values: categories.map((_, i) => i + 1) }];
      return `- { layout: chart, title: A, chart: ${json({ type, categories, series })}, takeaway: ${json(takeaway)} }`;
    }),
  covers: fc
    .tuple(text(12), text(14), fc.constantFrom('1', '10', 'IV'))
    .map(
      ([title, subtitle, number]) =>
        `- ${json({ layout: 'section', title, subtitle, number })}\n- ${json({ layout: 'title', title, subtitle })}`,
    ),
};

describe('whatever is said, the slide holds it or the author hears of it', () => {
  it.each(Object.keys(SLIDES))('%s', (name) => {
    let fitted = 0;
    fc.assert(
      fc.property(SLIDES[name] ?? fc.constant(''), (yaml) => {
        const { compiled, diagnostics } = compileSlides(yaml, 'title: T\nevent: Hội nghị tổng kết');
        if (diagnostics.some(({ severity }) => severity === 'error')) return;
        fitted++;
        expect(compiled && geometryFaults(compiled)).toEqual([]);
      }),
      { numRuns: 60, seed: 2021 },
    );
    expect(fitted).toBeGreaterThan(5);
  });
});
