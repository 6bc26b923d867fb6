import { describe, expect, it } from 'vitest';
import { chartData } from '../../../src/render/web/chart-config.ts';
import { createTraces } from '../../../src/render/web/traces.ts';
import { chart, chartItem, source, theme } from './fixtures.ts';

function dataOf(made: ReturnType<typeof chart>) {
  const item = chartItem(made);
  const traces = createTraces([source]);
  return { item, traces, data: chartData(item.chart, item.frame, theme, traces, 'vi') };
}

describe('chartData', () => {
  it('takes the plot and the ticks as they were decided', () => {
    const { data, item } = dataOf(chart('a/1', 'column'));
    expect(data.plot).toEqual(item.frame.plot);
    expect(data.axis).toMatchObject({ min: 0, max: 20000, visible: false });
    expect(data.axis?.ticks.map(({ value }) => value)).toEqual([0, 5000, 10000, 15000, 20000]);
  });

  it('keeps a missing value apart from zero, and traces only what has a figure', () => {
    const { data, traces } = dataOf(chart('a/1', 'line', { values: [[0, null, 5]] }));
    expect(data.series[0]?.points.map(({ value, trace }) => [value, trace === null])).toEqual([
      [0, false],
      [null, true],
      [5, false],
    ]);
    expect(traces.list().map(({ text }) => text)).toEqual(['0 tỷ đồng', '5 tỷ đồng']);
  });

  it('resolves every colour, and writes labels on marks in the colour that stands out more', () => {
    const { data } = dataOf(chart('a/1', 'pie', { values: [[50, 30, 20]] }));
    expect(data.axis).toBeNull();
    expect(data.series[0]?.points.map(({ color }) => color)).toEqual([
      theme.colors.accent1,
      theme.colors.accent2,
      theme.colors.folHlink,
    ]);
    expect(data.series[0]?.points.map(({ place }) => place?.color)).toEqual([
      theme.colors.lt1,
      theme.colors.lt1,
      theme.colors.dk1,
    ]);
  });

  it('is plain JSON', () => {
    const { data } = dataOf(chart('a/1', 'bar'));
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
