import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import { pushedApart } from '../../src/chart/pushed-apart.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

type Value = number | null;

function slope(lines: readonly (readonly [Value, Value])[], more: Partial<ChartSpec> = {}): Partial<ChartSpec> {
  const series = lines.map((values, i) => ({ name: `S${i}`, values: [...values] }));
  return { type: 'slope', categories: ['2020', '2021'], series, ...more };
}
const fitted = (more: Partial<ChartSpec>) => fitChart(chartOf(more), { width: 1136, height: 420 }, THEME, FONTS);

describe('a slope chart', () => {
  it('names each line with its value at both ends, left of the first and right of the last point', () => {
    const { chart, frame } = fitted(
      slope([
        [1, 2],
        [5, 3],
      ]),
    );
    expect(chart.series.map(({ points }) => points.map(({ label }) => label))).toEqual([
      ['S0 1', 'S0 2'],
      ['S1 5', 'S1 3'],
    ]);
    expect(frame.labels[0]?.map((label) => label?.position)).toEqual(['l', 'r']);
    expect(chart.axis?.visible).toBe(false);
    expect(frame.legend).toEqual([]);
  });

  it('pushes names apart where lines end together, and keeps them in order', () => {
    const { frame } = fitted(
      slope([
        [10, 20],
        [10.1, 20],
        [10.2, 20],
      ]),
    );
    const ys = [0, 1, 2].map((s) => frame.labels[s]?.[0]?.y ?? 0);
    expect(ys[0]! - ys[1]!).toBeGreaterThan(20);
    expect(ys[1]! - ys[2]!).toBeGreaterThan(20);
    expect(frame.labels.flat().some((label) => label?.shift)).toBe(true);
  });

  it('takes a legend where more lines end than have room for names', () => {
    const many = fitted(slope(Array.from({ length: 40 }, (_, i) => [i, i] as const)));
    expect(many.chart.legend).toBe('shown');
  });

  it('names a line where it has a value', () => {
    const { chart } = fitted(
      slope([
        [1, null],
        [2, 3],
      ]),
    );
    expect(chart.series[0]?.points.map(({ label }) => label)).toEqual(['S0 1', '']);
  });

  it('leaves zero out, for each end is labelled: its lines take the whole height', () => {
    const { axis } = chartOf(
      slope([
        [40, 80],
        [60, 90],
      ]),
    );
    expect(axis?.min).toBeGreaterThan(0);
  });

  it('needs two categories', () => {
    const { chart, diagnostics } = resolve({ type: 'slope' });
    expect(chart).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain('chart/slope-categories');
  });
});

describe('places pushed apart', () => {
  it('stay where they are when they are apart already', () => {
    expect(pushedApart([10, 50], 20, 0, 100)).toEqual([10, 50]);
  });
  it('spread around their middle, and away from the edges', () => {
    expect(pushedApart([50, 50], 20, 0, 100)).toEqual([40, 60]);
    expect(pushedApart([0, 1, 2], 20, 0, 100)).toEqual([10, 30, 50]);
    expect(pushedApart([99, 100], 20, 0, 100)).toEqual([70, 90]);
  });
  it('are none where there isn’t room for all', () => {
    expect(pushedApart([1, 2, 3], 50, 0, 100)).toBeNull();
    expect(pushedApart([], 50, 0, 100)).toEqual([]);
  });
});
