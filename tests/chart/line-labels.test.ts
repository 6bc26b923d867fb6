import { expect, it } from 'vitest';
import { drawnMarks } from '../../src/chart/drawn-marks.ts';
import { fitChart } from '../../src/chart/fit.ts';
import { frameText, labelSize } from '../../src/chart/frame-text.ts';
import { crosses, stretchesOf } from '../../src/chart/marks.ts';
import { chartOf, FONTS, THEME } from './fixtures.ts';

/** The labels of a line chart that a line passes through, and how many labels there are. */
function crossed(values: readonly string[], size = { width: 1100, height: 420 }) {
  const categories = values.map((_, i) => `N${i}`);
  const series = [{ name: 'Hàm lượng', values: [...values] }];
  const { chart, frame } = fitChart(chartOf({ type: 'line', categories, series }), size, THEME, FONTS);
  const text = frameText(frame.fontSize, THEME, FONTS);
  const lines = stretchesOf(chart, drawnMarks(chart, frame)).flat();
  const { x: left, y: top, h: height } = frame.plot;
  const labels = (frame.labels[0] ?? []).flatMap((place, i) => {
    if (place === null) return [];
    const { w } = labelSize(chart.series[0]?.points[i]?.label ?? '', text);
    const [a, v] = [place.x - left, top + height - place.y];
    return [{ a0: a - w / 2, a1: a + w / 2, v0: v - text.size / 2, v1: v + text.size / 2 }];
  });
  return { count: labels.length, crossed: labels.filter((ink) => lines.some((line) => crosses(line, ink))).length };
}

it.each([
  ['between a gentle slope and a steep one', ['0.0031', '0.0008', '0.0124', '0.0057']],
  ['on the ground', ['0.0062', '0.0001', '0.0032', '0.0002', '0.0124', '0.0057']],
  ['of zeros', ['7', '0', '7', '0', '3']],
  ['that are wide and shallow', ['120', '20', '110', '18', '130', '22', '95']],
  ['below zero', ['-2', '-90', '-5', '-80', '4']],
] as const)('a line passes through no label in valleys %s', (_, values) => {
  expect(crossed(values)).toEqual({ count: values.length, crossed: 0 });
});

it('a label that stands where Office wouldn’t put it says how far off that is', () => {
  const values = ['120', '20', '110', '18', '130', '22', '95'];
  const series = [{ name: 'Hàm lượng', values }];
  const categories = values.map((_, i) => `N${i}`);
  const size = { width: 1100, height: 420 };
  const { frame } = fitChart(chartOf({ type: 'line', categories, series }), size, THEME, FONTS);
  for (const place of frame.labels[0] ?? []) {
    expect(['t', 'b', 'l', 'r']).toContain(place?.position);
    if (place?.shift) expect(place.shift.y).toBeLessThan(0);
  }
});

const endsOf = (ends: readonly number[]) => {
  const series = ends.map((end, i) => ({ name: `Dãy số ${i + 1}`, values: ['40', '45', '50', String(end)] }));
  const categories = ['2018', '2019', '2020', '2021'];
  return fitChart(chartOf({ type: 'line', categories, series }), { width: 1100, height: 420 }, THEME, FONTS);
};

it('the names of four lines that end near one another stand apart, in their order', () => {
  const { chart, frame } = endsOf([60, 62, 64, 80]);
  expect(chart.legend).toBe('direct');
  const heights = frame.labels.map((row) => row.at(-1)?.y ?? 0);
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
  heights.forEach((y, i) => {
    if (i > 0) expect((heights[i - 1] ?? 0) - y).toBeGreaterThanOrEqual(frame.fontSize);
  });
  // Office is told how far they stand off their points.
  expect(frame.labels.flatMap((row) => row.at(-1)?.shift ?? []).length).toBeGreaterThan(0);
});

it('the names of lines that end together stand in a legend', () => {
  const { chart, frame } = endsOf([60, 60.1, 60.2, 60.3]);
  expect([chart.legend, frame.legend.length]).toEqual(['shown', 4]);
});
