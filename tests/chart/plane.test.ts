import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import { radiiOf } from '../../src/chart/plane-marks.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

const FULL = { width: 1136, height: 420 };
type Value = string | number | null;

function plane(
  type: 'scatter' | 'bubble',
  points: readonly (readonly [Value, Value, Value?])[],
  more: Partial<ChartSpec> = {},
): Partial<ChartSpec> {
  const column = (i: 0 | 1 | 2) => points.map((point) => point[i] ?? null);
  const sizes = type === 'bubble' ? { sizes: column(2) } : {};
  return {
    type,
    categories: points.map((_, i) => `P${i}`),
    series: [{ name: 'S', x: column(0), values: column(1), ...sizes }],
    ...more,
  };
}
const fitted = (more: Partial<ChartSpec>) => fitChart(chartOf(more), FULL, THEME, FONTS);
const labels = (more: Partial<ChartSpec>) => fitted(more).chart.series[0]?.points.map(({ label }) => label);

describe('points on a plane', () => {
  it('have exact coordinates, each axis its own unit', () => {
    const { chart, figures, diagnostics } = resolve(
      plane('scatter', [
        ['growth_rate', 'budget'],
        ['growth_rate@2020', 'budget@2020'],
      ]),
    );
    expect(diagnostics).toEqual([]);
    expect(chart?.series[0]?.points.map(({ x, exact }) => [x?.exact, exact])).toEqual([
      ['6.56', '18000'],
      ['-4.24', '15622'],
    ]);
    expect([chart?.axis?.title, chart?.xAxis?.title]).toEqual(['tỷ đồng', '']);
    expect(chart?.xAxis?.tickLabels[0]).toBe('−5,0%');
    expect(figures).toHaveLength(4);
  });

  it('are left out where a coordinate is missing, zero isn’t', () => {
    const { chart } = resolve(
      plane('bubble', [
        [0, 1, 2],
        [null, 1, 2],
        [1, null, 2],
        [1, 1, null],
        [1, 1, 0],
      ]),
    );
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([1, null, null, null, 1]);
    expect(chart?.series[0]?.points[0]?.x?.value).toBe(0);
  });

  it('are told to those who can’t see them with all their numbers', () => {
    expect(
      chartOf(
        plane('bubble', [
          [1, 2, 3],
          [null, 1, 1],
        ]),
      ).altText,
    ).toBe('Biểu đồ bong bóng. S: P0 (1; 2; 3); P1 chưa có số liệu.');
  });

  it('have their axes where the values are, from zero only where these begin near it', () => {
    const near = chartOf(
      plane('scatter', [
        [1, 100],
        [10, 105],
      ]),
    );
    expect([near.xAxis?.min, near.axis?.min]).toEqual([0, 100]);
    const bounded = chartOf(
      plane(
        'scatter',
        [
          [1, 100],
          [10, 105],
        ],
        { xAxis: { min: -5, max: 15, title: 'Ngang' } },
      ),
    );
    expect(bounded.xAxis).toMatchObject({ min: -5, max: 15, title: 'Ngang' });
  });

  it('keep bubbles whose area stands for the size, the largest a quarter of the plot across', () => {
    const { chart, frame } = fitted(
      plane('bubble', [
        [1, 1, 100],
        [5, 5, 25],
        [9, 9, 0],
      ]),
    );
    const [radii = []] = radiiOf(chart, frame);
    expect(radii[0]).toBeCloseTo(frame.plot.h / 8);
    expect(radii.map((radius) => radius / (radii[0] ?? 1))).toEqual([1, 0.5, 0]);
    expect(radiiOf(chartOf(plane('bubble', [[1, 1, 0]])), frame)).toEqual([[0]]);
  });

  it('have their names beside them where there is room, and those of highlighted ones alone when there are such', () => {
    const apart = [
      [1, 1],
      [5, 5],
      [9, 9],
    ] as const;
    expect(labels(plane('scatter', apart))).toEqual(['P0', 'P1', 'P2']);
    expect(labels(plane('scatter', apart, { highlight: 'P1' }))).toEqual(['', 'P1', '']);
    expect(labels(plane('scatter', apart, { labels: 'none' }))).toEqual(['', '', '']);
    const heap = [...Array.from({ length: 30 }, (_, i) => [5 + i / 1000, 5] as const), [0, 0], [10, 10]] as const;
    const named = labels(plane('scatter', heap)) ?? [];
    expect(named.filter((label) => label !== '').length).toBeLessThan(10);
    expect(named.at(-1)).toBe('P31');
  });

  it('that a note is about keep their names beside those of highlighted ones', () => {
    const coordinates = { x: ['1', '20', '40'], values: ['5', '30', '60'] };
    const { series } = chartOf({
      type: 'scatter',
      categories: ['A', 'B', 'C'],
      series: [{ name: 'Xã', ...coordinates }],
      highlight: 'A',
      annotate: [{ category: 'C', text: 'Vùng cao' }],
    });
    expect(series[0]?.points.map(({ label }) => label)).toEqual(['A', '', 'C']);
  });

  it('have their horizontal title under the plot, inside the frame', () => {
    const { frame } = fitted(
      plane(
        'scatter',
        [
          [1, 1],
          [2, 2],
        ],
        { xAxis: { title: 'Số con' } },
      ),
    );
    const title = frame.titles.find(({ of }) => of === 'x');
    expect(title?.text).toBe('Số con');
    expect((title?.y ?? 0) + (title?.h ?? 0)).toBeLessThanOrEqual(420);
    expect(title?.y).toBeGreaterThan(frame.plot.y + frame.plot.h);
  });

  it('fit where there is one of them, two hundred, or the same one twice', () => {
    expect(fitted(plane('scatter', [[3, 4]])).frame.overflow).toBeNull();
    expect(
      fitted(
        plane('bubble', [
          [3, 4, 1],
          [3, 4, 1],
        ]),
      ).frame.overflow,
    ).toBeNull();
    const many = Array.from({ length: 200 }, (_, i) => [i, (i * 37) % 101] as const);
    expect(fitted(plane('scatter', many)).frame.overflow).toBeNull();
  });

  it('name each coordinate that is missing or one too many by its place', () => {
    const short = resolve({ type: 'scatter', series: [{ name: 'S', x: [1], values: [1, 2, 3] }] });
    expect(short.diagnostics.find(({ code }) => code === 'chart/length-mismatch')?.at.slice(-1)).toEqual(['x']);
    expect(short.chart?.series[0]?.points.map(({ value }) => value)).toEqual([1, null, null]);
  });
});
