import { describe, expect, it } from 'vitest';
import { drawnMarks } from '../../src/chart/drawn-marks.ts';
import { fitChart } from '../../src/chart/fit.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

type Value = string | number | null;

function radar(rows: readonly (readonly Value[])[], more: Partial<ChartSpec> = {}): Partial<ChartSpec> {
  const series = rows.map((values, i) => ({ name: `S${i}`, values: [...values] }));
  return { type: 'radar', categories: (rows[0] ?? []).map((_, i) => `C${i}`), series, ...more };
}
const fitted = (more: Partial<ChartSpec>, width = 1136, height = 420) =>
  fitChart(chartOf(more), { width, height }, THEME, FONTS);
const codes = (more: Partial<ChartSpec>) => resolve(more).diagnostics.map(({ code }) => code);

describe('a radar chart', () => {
  it('begins at twelve o’clock and goes round clockwise, zero in the middle', () => {
    const { chart, frame } = fitted(radar([[4, 4, 4, 0]]));
    const radius = frame.plot.w / 2;
    const marks = drawnMarks(chart, frame)[0] ?? [];
    const places = marks.map((mark) => mark && [mark.area.a0 + 6 - radius, mark.area.v0 + 6 - radius]);
    const length = (4 / (chart.axis?.max ?? 1)) * radius;
    const expected = [
      [0, length],
      [length, 0],
      [0, -length],
      [0, 0],
    ];
    for (const [i, [a, v]] of expected.entries()) {
      expect(places[i]?.[0]).toBeCloseTo(a ?? 0);
      expect(places[i]?.[1]).toBeCloseTo(v ?? 0);
    }
    expect(chart.axis?.min).toBe(0);
  });

  it('keeps the names around it in the frame, and apart', () => {
    const names = ['Công nghiệp chế biến, chế tạo', 'Sản xuất điện', 'Cung cấp nước', 'Bán buôn, bán lẻ', 'Khác'];
    const { frame } = fitted(radar([[1, 2, 3, 4, 5]], { categories: names }));
    expect(frame.overflow).toBeNull();
    expect(frame.spokes?.map(({ text }) => text)).toEqual(names);
    for (const { x, y } of frame.spokes ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1136);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(420);
    }
  });

  it('labels one series beyond its points, and reads several off the rings', () => {
    const one = fitted(radar([[3, 4, 5]]));
    expect(one.chart.series[0]?.points.map(({ label }) => label)).toEqual(['3', '4', '5']);
    expect(one.frame.labels[0]?.map((label) => label?.position)).toEqual(['outEnd', 'outEnd', 'outEnd']);
    expect(one.chart.axis?.visible).toBe(false);
    const two = fitted(radar([Array(3).fill(3), Array(3).fill(4)]));
    expect(two.chart.series.flatMap(({ points }) => points.map(({ label }) => label)).join('')).toBe('');
    expect(two.chart.axis?.visible).toBe(true);
    expect(two.frame.legend.map(({ text }) => text)).toEqual(['S0', 'S1']);
  });

  it('gives up figures that would stand on the names around it', () => {
    const { chart } = fitted(radar([[123_456_789, 123_456_789, 123_456_789, 123_456_789]]));
    expect(chart.series[0]?.points.map(({ label }) => label)).toEqual(['', '', '', '']);
    expect(chart.axis?.visible).toBe(true);
  });

  it('puts long names of series over it rather than make it small beside them', () => {
    const series = ['Giá trị sản lượng hàng hóa chủ yếu của tỉnh', 'Giá trị sản lượng hàng hóa năm trước'];
    const spec = radar([Array(4).fill(1), Array(4).fill(2)]);
    const named = { ...spec, series: (spec.series ?? []).map((one, i) => ({ ...one, name: series[i] ?? '' })) };
    const { frame } = fitted(named, 700);
    expect(frame.legend[0]?.y).toBe(0);
    expect(frame.overflow).toBeNull();
  });

  it('draws zeros and eight series, keeps gaps, and says which of 200 names has no room', () => {
    expect(fitted(radar([[0, 0, 0]])).chart.axis).toMatchObject({ min: 0, max: 1.25 });
    const eight = fitted(radar(Array.from({ length: 8 }, (_, i) => [i, i + 1, i + 2])));
    expect(eight.frame).toMatchObject({ overflow: null, legend: { length: 8 } });
    const gap = fitted(radar([[1, null, 3]]));
    expect(drawnMarks(gap.chart, gap.frame)[0]?.[1]).toBeNull();
    expect(fitted(radar([Array(200).fill(1)])).frame.overflow).not.toBeNull();
  });

  it('refuses one or two categories, values below zero and values of two units', () => {
    expect(codes(radar([[1, 2]]))).toContain('chart/radar-categories');
    expect(codes(radar([[1, -2, 3]]))).toContain('chart/radar-negative');
    expect(codes(radar([['budget', 'exports', 'budget']]))).toContain('chart/mixed-units');
  });

  it('says what it has no use for', () => {
    expect(codes(radar([[1, 2, 3]], { target: 2, stack: 'stacked' } as Partial<ChartSpec>))).toEqual(
      expect.arrayContaining(['chart/target-unused', 'chart/stack-unused']),
    );
  });
});
