import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { FONTS, resolve, THEME } from './fixtures.ts';

const KINDS: readonly Partial<ChartSpec>[] = [
  { type: 'column' },
  { type: 'column', stack: 'stacked' },
  { type: 'column', stack: 'percent' },
  { type: 'bar' },
  { type: 'bar', stack: 'stacked' },
  { type: 'bar', stack: 'percent' },
  { type: 'line' },
  { type: 'area' },
  { type: 'area', stack: 'stacked' },
  { type: 'area', stack: 'percent' },
  { type: 'combo' },
  { type: 'pie' },
  { type: 'doughnut' },
  { type: 'waterfall' },
  { type: 'slope' },
  { type: 'radar' },
  { type: 'dumbbell' },
  { type: 'scatter' },
  { type: 'bubble' },
  { type: 'progress', of: '1000000000000000' },
];
/** The values as each type takes them: planes have coordinates, a dumbbell has two series. */
function shaped(kind: Partial<ChartSpec>, more: Partial<ChartSpec>): Partial<ChartSpec> {
  const [first] = more.series ?? [];
  if (!first) return { ...kind, ...more };
  const { values } = first;
  if (kind.type === 'dumbbell') return { ...kind, ...more, series: [first, { ...first, name: 'Năm sau' }] };
  if (kind.type === 'scatter') return { ...kind, ...more, series: [{ ...first, x: values }] };
  if (kind.type === 'bubble') return { ...kind, ...more, series: [{ ...first, x: values, sizes: values }] };
  return { ...kind, ...more };
}

const SLOPE = { slope: 'chart/slope-categories' };
const RADAR = { radar: 'chart/radar-categories' };
const nameOf = ({ type, stack }: Partial<ChartSpec>) => [type, stack].filter(Boolean).join(' ');

const many = (count: number, value: (i: number) => string | null): Partial<ChartSpec> => ({
  categories: Array.from({ length: count }, (_, i) => `Nhóm ${i}`),
  series: [{ name: 'Dãy', values: Array.from({ length: count }, (_, i) => value(i)) }],
});

/** What is awkward, and the message that says so where it can't be drawn; none = it is drawn. */
const AWKWARD: readonly (readonly [string, Partial<ChartSpec>, Readonly<Record<string, string>>])[] = [
  ['200 categories', many(200, (i) => String(i + 1)), SLOPE],
  ['one category', many(1, () => 'budget'), { area: 'chart/area-point', ...SLOPE, ...RADAR }],
  [
    'nothing but zeros',
    many(4, () => '0'),
    { pie: 'chart/nothing-to-share', doughnut: 'chart/nothing-to-share', ...SLOPE },
  ],
  [
    'a category named 0',
    { categories: ['0', '1'], series: [{ name: 'Dãy', values: ['budget', 'budget@2020'] }] },
    RADAR,
  ],
  ['10⁻⁹ and 10¹⁵', many(2, (i) => (i === 0 ? '0.000000001' : '1000000000000000')), RADAR],
];

describe.each(KINDS.map((kind) => [nameOf(kind), kind] as const))('a chart of type %s', (_, kind) => {
  it.each(AWKWARD)('with %s is drawn, or says why not', (_, more, refused) => {
    const { chart, diagnostics } = resolve(shaped(kind, more));
    const why = refused[kind.type ?? ''];
    if (why !== undefined) expect(diagnostics.map(({ code }) => code)).toContain(why);
    if (chart === null) {
      expect(why).toBeDefined();
      return;
    }
    const { frame } = fitChart(chart, { width: 1100, height: 450 }, THEME, FONTS);
    const numbers = [
      frame.plot,
      ...frame.legend,
      ...frame.titles,
      ...frame.labels.flat().filter((one) => one !== null),
    ];
    expect(numbers.flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(chart.axis?.max ?? 0) && (chart.axis === null || chart.axis.max > chart.axis.min)).toBe(
      true,
    );
  });

  it('without any value says so', () => {
    const { chart, diagnostics } = resolve(
      shaped(
        kind,
        many(kind.type === 'slope' ? 2 : 3, () => null),
      ),
    );
    expect([chart, diagnostics.map(({ code }) => code)]).toEqual([null, expect.arrayContaining(['chart/no-values'])]);
  });

  it('says of a category without a name, and of one named twice', () => {
    const series = [{ name: 'Dãy', values: ['budget', 'budget@2020', 'budget'] }];
    const { chart, diagnostics } = resolve(shaped(kind, { categories: ['A', ' ', 'A'], series }));
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['chart/empty-category', 'chart/duplicate-category']));
    if (kind.type !== 'slope') expect(chart?.categories).toHaveLength(3);
  });
});
