import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import { targetOf } from '../../src/chart/target-line.ts';
import type { Chart } from '../../src/chart/types.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

const aimOf = (chart: Chart) => targetOf(chart)?.points.map(({ exact }) => exact);
const codes = (more: Parameters<typeof resolve>[0]) => resolve(more).diagnostics.map(({ code }) => code);
const placed = (more: Parameters<typeof resolve>[0]) =>
  fitChart(chartOf(more), { width: 1000, height: 500 }, THEME, FONTS);

describe('a target', () => {
  it('is a series of one value, named after its scenario, with its name and figure at its end', () => {
    const chart = chartOf({ target: 'budget@plan' });
    expect(aimOf(chart)).toEqual(['13300', '13300', '13300']);
    expect(targetOf(chart)?.points.map(({ label }) => label)).toEqual(['', '', 'Kế hoạch dưới\u00a013.300']);
    expect(chart.altText).toMatch(/Kế hoạch: dưới.13\.300\.$/);
  });

  it('comes in the unit of the values and stands among the figures with its trace', () => {
    const { chart, figures } = resolve({
      categories: ['2021'],
      series: [{ name: 'Đầu tư', values: ['investment'] }],
      target: { value: 'budget', label: 'Thu' },
    });
    expect(chart && aimOf(chart)).toEqual(['18']);
    expect(figures.flatMap(({ quantity }) => quantity.trace.map(({ indicator }) => indicator))).toContain('budget');
  });

  it('that is typed keeps the unit that the figures are published in', () => {
    const chart = chartOf({ target: 16000 });
    expect([chart.series[0]?.unit, chart.series[0]?.points[2]?.value]).toEqual(['tỷ đồng', 18000]);
  });

  it('may be one value a category, null where there is none', () => {
    const chart = chartOf({ target: { value: ['budget@plan', null, 'budget'], label: 'Đích' } });
    expect(aimOf(chart)).toEqual(['13300', null, '18000']);
    expect(targetOf(chart)?.target).toBe('steps');
  });

  it('lies within the axis even where it is beyond all values', () => {
    const { axis } = chartOf({ target: '99000' });
    expect(axis?.max).toBeGreaterThanOrEqual(99000);
  });

  it('is said once where it is typed', () => {
    expect(codes({ target: 16000 })).toEqual(['chart/unbound-value']);
  });

  it('in another unit, unknown, or of no use is an error at its own place', () => {
    expect(codes({ target: 'exports' })).toEqual(['chart/mixed-units']);
    expect(codes({ target: 'budgt' })).toHaveLength(1);
    expect(resolve({ type: 'pie', target: 'budget' }).diagnostics.at(-1)).toMatchObject({
      code: 'chart/target-unused',
      at: ['slides', 0, 'chart', 'target'],
    });
  });

  it('runs from edge to edge of the plot, upright or on its side', () => {
    const { frame } = placed({ target: 'budget@plan' });
    expect([frame.target?.x1, frame.target?.x2]).toEqual([frame.plot.x, frame.plot.x + frame.plot.w]);
    const side = placed({ type: 'bar', target: 'budget@plan' }).frame;
    expect([side.target?.y1, side.target?.y2]).toEqual([side.plot.y, side.plot.y + side.plot.h]);
  });

  it('has room for its name beside the plot, or over bars on their side', () => {
    const name = (more: Parameters<typeof resolve>[0]) =>
      placed(more)
        .frame.labels.at(-1)
        ?.find((one) => one !== null);
    const upright = placed({ target: 'budget@plan' }).frame.plot;
    expect(name({ target: 'budget@plan' })?.x).toBeGreaterThan(upright.x + upright.w);
    const side = placed({ type: 'bar', target: 'budget@plan' }).frame.plot;
    expect(name({ type: 'bar', target: 'budget@plan' })?.y).toBeLessThan(side.y);
  });

  it('never crosses a figure: the labels of bars that it passes stand within them', () => {
    const values = ['15600', '15622', '18000'];
    const { frame } = placed({ series: [{ name: 'Thu', values }], target: 16000 });
    expect(frame.labels[0]?.map((label) => label?.position)).toEqual(['inEnd', 'inEnd', 'inEnd']);
  });
});

describe('a highlight', () => {
  const two = [
    { name: 'Thu', values: ['budget@plan', 'budget@2020', 'budget'] },
    { name: 'Chi', values: ['budget@plan', 'budget@2020', 'budget'] },
  ];
  const told = (more: Parameters<typeof resolve>[0]) =>
    chartOf({ series: two, ...more }).series.map(({ points }) => points.map(({ highlight }) => highlight));

  it('is a category, a series, or a single mark', () => {
    expect(told({ highlight: 'Thực hiện' })).toEqual([
      [false, false, true],
      [false, false, true],
    ]);
    expect(told({ highlight: ['Chi'] })).toEqual([
      [false, false, false],
      [true, true, true],
    ]);
    expect(told({ highlight: { category: 'Năm 2020', series: 'Thu' } })).toEqual([
      [false, true, false],
      [false, false, false],
    ]);
  });

  it('sets a series apart from the others', () => {
    const { series } = chartOf({ series: two, highlight: 'Thu' });
    expect(series.map(({ color }) => color.slot)).toEqual(['accent1', 'folHlink']);
  });

  it('of an unknown mark is an error at the name that is wrong', () => {
    const { diagnostics } = resolve({ series: two, highlight: [{ category: 'Năm 2020', series: 'Thuu' }] });
    expect(diagnostics).toMatchObject([
      { code: 'chart/unknown-highlight-near', at: ['slides', 0, 'chart', 'highlight', 0, 'series'] },
    ]);
  });
});

describe('own colours', () => {
  it('go to a series or a category by name', () => {
    const [series] = chartOf({ colors: { 'Năm 2020': 'river', 'Thu ngân sách': 'worse' } }).series;
    expect(series?.color.slot).toBe('accent2');
    expect(series?.points.map(({ color }) => color.slot)).toEqual(['accent2', 'accent4', 'accent2']);
  });
});
