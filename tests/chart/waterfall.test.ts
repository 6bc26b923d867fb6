import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import { saidSeries } from '../../src/chart/said-series.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

type Value = string | number | null;

function waterfall(values: readonly Value[], more: Partial<ChartSpec> = {}): Partial<ChartSpec> {
  const categories = values.map((_, i) => `B${i}`);
  return { type: 'waterfall', categories, series: [{ name: 'Thu', values: [...values] }], ...more };
}

/** What each bar covers of the axis, from the unseen base on. */
function bars(more: Partial<ChartSpec>): ([number, number] | null)[] {
  const [base, above, below] = chartOf(more).series.map(({ points }) => points.map(({ value }) => value));
  return (base ?? []).map((from, i) => {
    if (from === null) return null;
    const [up, down] = [above?.[i] ?? null, below?.[i] ?? null];
    return from < 0 ? [from + (down ?? 0), from] : [from === 0 ? (down ?? 0) : from, from + (up ?? 0)];
  });
}

describe('a waterfall', () => {
  it('goes on from level to level, through zero and below it', () => {
    expect(bars(waterfall([10, 5, -8]))).toEqual([
      [0, 10],
      [10, 15],
      [7, 15],
    ]);
    expect(bars(waterfall([10, -15, -2, 4]))).toEqual([
      [0, 10],
      [-5, 10],
      [-7, -5],
      [-7, -3],
    ]);
  });

  it('keeps its level over a gap, and a step of nothing is a bar without height', () => {
    expect(bars(waterfall([10, null, 0, 2]))).toEqual([[0, 10], null, [10, 10], [10, 12]]);
  });

  it('sets totals on zero, summed up with their sources where they say no value', () => {
    const { chart, figures, diagnostics } = resolve(
      waterfall(['budget@2020', 'budget - budget@2020', null], { totals: ['B0', 'B2'] }),
    );
    expect(diagnostics).toEqual([]);
    expect(chart?.series[1]?.points.map(({ exact }) => exact)).toEqual(['15622', '2378', '18000']);
    expect(chart?.series[1]?.points.map(({ label }) => label)).toEqual(['15.622', '+2.378', '18.000']);
    expect(figures.at(-1)?.quantity.trace.length).toBeGreaterThan(1);
  });

  it('reports a total that its steps don’t come to, but not one that differs by rounding', () => {
    const codes = (values: readonly Value[]) =>
      resolve(waterfall(values, { totals: ['B2'] })).diagnostics.flatMap(({ code, at }) =>
        code === 'chart/waterfall-sum' ? [at.at(-1)] : [],
      );
    expect(codes([100, 20, 130])).toEqual([2]);
    expect(codes([100, 20, 120])).toEqual([]);
    expect(codes(['14.6', '0.1', '14.8'])).toEqual([]);
  });

  it('shows what is better, worse and a total by its colours', () => {
    const colors = chartOf(waterfall([100, 5, -3, 102], { totals: ['B0', 'B3'] })).series[1]?.points.map(
      ({ color }) => color.slot,
    );
    expect(colors).toEqual(['folHlink', 'accent1', 'accent2', 'folHlink']);
    const told = chartOf(waterfall([100, 5, -3], { highlight: 'B2', colors: { B0: 'river' } }));
    expect(told.series[1]?.points.map(({ color }) => color.slot)).toEqual(['accent4', 'folHlink', 'accent2']);
  });

  it('is said as its steps, in one series without the base', () => {
    const chart = chartOf(waterfall([10, -15]));
    expect(chart.altText).toBe('Biểu đồ thác nước. Thu: B0 +10; B1 −15.');
    expect(saidSeries(chart).map(({ name }) => name)).toEqual(['Thu']);
    expect(saidSeries(chart)[0]?.points.map(({ said }) => said)).toEqual([
      { text: '+10', exact: '10' },
      { text: '−15', exact: '-15' },
    ]);
  });

  it('labels each bar once, beyond its end, inside the frame', () => {
    const { chart, frame } = fitChart(chartOf(waterfall([10, -15, -2, 4])), { width: 900, height: 400 }, THEME, FONTS);
    expect(chart.series.flatMap(({ points }) => points.map(({ label }) => label)).filter(Boolean)).toHaveLength(4);
    expect(frame.overflow).toBeNull();
    const placed = frame.labels.flat().filter((label) => label !== null);
    expect(placed.every(({ position, shift }) => position === 'inEnd' && shift !== undefined)).toBe(true);
    expect(placed.every(({ y }) => y > 0 && y < 400)).toBe(true);
  });

  it('draws two hundred steps, and a single one', () => {
    const many = fitChart(chartOf(waterfall(Array(200).fill(1))), { width: 1136, height: 420 }, THEME, FONTS);
    expect(many.chart.axis?.max).toBeGreaterThanOrEqual(200);
    expect(bars(waterfall([7]))).toEqual([[0, 7]]);
  });
});
