import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, resolve } from './fixtures.ts';

type Value = string | number | null;

function progress(values: readonly Value[], more: Partial<ChartSpec> = {}): Partial<ChartSpec> {
  const categories = values.map((_, i) => `C${i}`);
  return { type: 'progress', categories, series: [{ name: 'Xã', values: [...values] }], ...more };
}

describe('a chart of progress', () => {
  it('is a ring of two parts for one category, with the share in the middle and its count over it', () => {
    const { chart, diagnostics, figures } = resolve(progress(['communes']));
    expect(diagnostics).toEqual([]);
    expect([chart?.type, chart?.direction]).toEqual(['progress', 'round']);
    expect(chart?.series[0]?.points.map(({ exact }) => exact)).toEqual(['109', '28']);
    expect(chart?.centre).toEqual({ number: '79,6%', label: '' });
    expect(chart?.title).toBe('C0: 109/137\u00a0xã');
    expect(figures).toHaveLength(1);
  });

  it('is bars of a hundred per cent for several, each labelled where it has room', () => {
    const chart = chartOf(progress(['communes', 'communes@2020', null], { of: 'communes' }));
    expect([chart.direction, chart.categories]).toEqual(['sideways', ['C0', 'C1', 'C2']]);
    expect(chart.series.map(({ points }) => points.map(({ label }) => label))).toEqual([
      ['100% · 109/109\u00a0xã', '', ''],
      ['', '0% · 0/109\u00a0xã', ''],
    ]);
    expect(chart.series.map(({ color }) => color.slot)).toEqual(['accent1', 'lt2']);
    expect(chart.axis?.visible).toBe(false);
  });

  it('says the share, and what of what', () => {
    expect(chartOf(progress(['communes'])).altText).toBe('Biểu đồ tiến độ. Xã: C0 79,6% · 109/137\u00a0xã.');
    expect(chartOf(progress(['growth_rate'])).centre?.number).toBe('6,56%');
  });

  it('says the whole with no more digits than its part', () => {
    const { altText } = chartOf(progress([1.5], { of: 3.123456 }));
    expect(altText).toContain('1,5/3,1.');
  });

  it('doesn’t say a share of what is only known to lie beyond a bound', () => {
    expect(chartOf(progress(['budget@plan'], { of: 'budget' })).centre?.number).toMatch(/^dưới/);
  });

  it('is refused where the whole is unknown, nothing, or less than its part', () => {
    const codes = (more: Partial<ChartSpec>) => resolve(more).diagnostics.map(({ code }) => code);
    expect(codes(progress(['budget']))).toEqual(['chart/progress-whole']);
    expect(codes(progress(['budget'], { of: 'budget@2020' }))).toEqual(['chart/progress-range']);
    expect(codes(progress(['communes@2020'], { of: 'communes@2020' }))).toEqual(['chart/progress-range']);
    expect(codes(progress(['growth_rate@2020']))).toEqual(['chart/progress-range']);
  });
});
