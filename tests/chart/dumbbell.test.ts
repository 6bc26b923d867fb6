import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

type Value = string | number | null;

function dumbbell(pairs: readonly (readonly [Value, Value])[], more: Partial<ChartSpec> = {}): Partial<ChartSpec> {
  const series = ['Trước', 'Sau'].map((name, s) => ({ name, values: pairs.map((pair) => pair[s] ?? null) }));
  return { type: 'dumbbell', categories: pairs.map((_, i) => `C${i}`), series, ...more };
}
const fitted = (more: Partial<ChartSpec>) => fitChart(chartOf(more), { width: 1136, height: 420 }, THEME, FONTS);
const positions = (more: Partial<ChartSpec>) =>
  fitted(more).frame.labels.map((row) => row.map((label) => label?.position ?? null));
const codes = (more: Partial<ChartSpec>) => resolve(more).diagnostics.map(({ code }) => code);

describe('a dumbbell chart', () => {
  it('labels the upper end over it and the lower one under it, whichever is the later', () => {
    expect(
      positions(
        dumbbell([
          [20, 30],
          [30, 20],
          [25, 25],
        ]),
      ),
    ).toEqual([
      ['b', 't', 'b'],
      ['t', 'b', 't'],
    ]);
  });

  it('labels beside an end where the foot of the plot or the line of zero is in the way', () => {
    expect(positions(dumbbell([[0, 30]]))).toEqual([['r'], ['t']]);
    const [, after] = positions(
      dumbbell([
        [-15.6, -2.7],
        [12.4, -5.5],
      ]),
    );
    expect(after?.[0]).toBe('r');
  });

  it('keeps what it has of a pair, and draws one pair', () => {
    const { chart, frame } = fitted(
      dumbbell([
        [null, 3],
        [2, null],
        [1, 2],
      ]),
    );
    expect(chart.series.map(({ points }) => points.map(({ label }) => label))).toEqual([
      ['', '2', '1'],
      ['3', '', '2'],
    ]);
    expect(frame.overflow).toBeNull();
    expect(fitted(dumbbell([[1, 2]])).chart.series[0]?.points[0]?.label).toBe('1');
  });

  it('reads many pairs off the axis', () => {
    const { chart } = fitted(dumbbell(Array.from({ length: 40 }, (_, i) => [i, i + 5] as const)));
    expect(chart.axis?.visible).toBe(true);
    expect(chart.series.flatMap(({ points }) => points.map(({ label }) => label)).join('')).toBe('');
  });

  it('joins two series: no more, no fewer, and nothing else', () => {
    const series = ['A', 'B', 'C'].map((name) => ({ name, values: [1] }));
    for (const some of [series, series.slice(0, 1)])
      expect(codes({ type: 'dumbbell', categories: ['X'], series: some })).toContain('chart/dumbbell-series');
    const mixed = dumbbell([[1, 2]]);
    expect(
      codes({ ...mixed, series: (mixed.series ?? []).map((one) => ({ ...one, type: 'line' as const })) }),
    ).toContain('chart/cannot-mix');
    expect(codes({ ...mixed, stack: 'stacked' })).toContain('chart/stack-unused');
    expect(codes({ ...mixed, target: 'budget' })).toContain('chart/target-unused');
    expect(codes({ ...mixed, form: 'bar' })).toContain('chart/progress-unused');
  });
});
