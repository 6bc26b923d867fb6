import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

const FULL = { width: 1136, height: 420 };
const fitted = (more: Partial<ChartSpec>, size = FULL) => fitChart(chartOf(more), size, THEME, FONTS);
const rows = (...values: (number | string | null)[][]): Partial<ChartSpec> => ({
  categories: (values[0] ?? []).map((_, i) => `N${i}`),
  series: values.map((row, i) => ({ name: `S${i}`, values: row })),
});
const labels = (chart: ReturnType<typeof chartOf>) =>
  chart.series.map(({ points }) => points.map(({ label }) => label));

describe('the types of charts', () => {
  it.each([
    ['column', 'bar', 'upright'],
    ['bar', 'bar', 'sideways'],
    ['line', 'line', 'upright'],
    ['area', 'area', 'upright'],
    ['combo', 'bar', 'upright'],
    ['pie', 'slice', 'round'],
    ['doughnut', 'slice', 'round'],
  ] as const)('%s stands for %ss, %s', (type, mark, direction) => {
    const chart = chartOf({ type, ...rows([1, 2, 3]) });
    expect([chart.series[0]?.mark, chart.direction]).toEqual([mark, direction]);
  });

  it('may be mixed series by series, in the author’s order', () => {
    const series = [
      { name: 'Đường', values: [1, 2], type: 'line' as const },
      { name: 'Cột', values: [3, 4] },
      { name: 'Vùng', values: [5, 6], type: 'area' as const },
    ];
    const { chart } = resolve({ type: 'column', categories: ['A', 'B'], series });
    expect(chart?.series.map(({ name, mark }) => [name, mark])).toEqual([
      ['Đường', 'line'],
      ['Cột', 'bar'],
      ['Vùng', 'area'],
    ]);
  });
});

describe('a stacked chart', () => {
  it('has an axis for the sums, above zero and below', () => {
    const { axis } = chartOf({ stack: 'stacked', ...rows([300, -100], [400, -250]) });
    expect([axis?.min, axis?.max]).toEqual([-500, 750]);
  });

  it('writes its labels inside, in the colour that is read there', () => {
    const { frame } = fitted({ stack: 'stacked', ...rows([300, 200], [400, 250], [200, 100]) });
    const places = frame.labels.map((row) => row.map((label) => [label?.position, label?.color.slot]));
    expect(places[0]).toEqual([
      ['ctr', 'lt1'],
      ['ctr', 'lt1'],
    ]);
  });

  it('leaves out the labels of segments that are too thin, and shows its axis then', () => {
    const { chart, frame } = fitted({ stack: 'stacked', ...rows([1000, 1000], [1000, 3]) });
    expect(labels(chart)).toEqual([
      ['1.000', '1.000'],
      ['1.000', ''],
    ]);
    expect(frame.labels[1]).toMatchObject([{ position: 'ctr' }, null]);
    expect(chart.axis?.visible).toBe(true);
    expect(frame.plot.x).toBeGreaterThan(0);
  });

  it('of 100 % has an axis of shares, labels with the values, or with shares when these are asked for', () => {
    const values = rows([1, 30], [3, 30]);
    const chart = chartOf({ stack: 'percent', ...values });
    expect(chart.axis).toMatchObject({ min: 0, max: 1, step: 0.25, formatCode: '0%' });
    expect(labels(chart)).toEqual([
      ['1', '30'],
      ['3', '30'],
    ]);
    const shares = chartOf({ stack: 'percent', labels: 'shares', unit: 'xã', ...values });
    expect(labels(shares)).toEqual([
      ['25%', '50%'],
      ['75%', '50%'],
    ]);
    expect(shares.axis?.title).toBe('');
    expect(shares.series[0]?.points[1]?.exact).toBe('30');
  });

  it('stays whole with nothing but zeros', () => {
    const { chart, frame } = fitted({ stack: 'percent', labels: 'shares', ...rows([0, 0], [0, 0]) });
    expect(labels(chart).flat()).toEqual(['', '', '', '']);
    expect(frame.overflow).toBeNull();
  });
});

describe('a second axis', () => {
  const combo = (more: Partial<ChartSpec> = {}): Partial<ChartSpec> => ({
    type: 'combo',
    categories: ['A', 'B', 'C'],
    series: [
      { name: 'Thu', values: ['budget@2020', 'budget', 'budget'] },
      { name: 'Tăng', values: ['growth_rate', 'growth_rate', 'growth_rate@2020'], axis: 'second' },
    ],
    ...more,
  });

  it('has lines, its own unit and as many steps as the first', () => {
    const { chart, diagnostics } = resolve(combo({ labels: 'none' }));
    expect(diagnostics).toEqual([]);
    expect(chart?.series.map(({ mark, axis, unit }) => [mark, axis, unit])).toEqual([
      ['bar', 'first', 'tỷ đồng'],
      ['line', 'second', '%'],
    ]);
    expect(chart?.secondAxis?.tickLabels).toHaveLength(chart?.axis?.tickLabels.length ?? 0);
    expect(chart?.secondAxis?.tickLabels[0]).toBe('−5%');
  });

  it('keeps the author’s bounds, unit and title', () => {
    const secondAxis = { min: -10, max: 20, title: 'Tốc độ tăng' };
    const { chart } = resolve(combo({ labels: 'none', secondAxis }));
    expect(chart?.secondAxis).toMatchObject({ min: -10, max: 20, title: 'Tốc độ tăng' });
  });

  it('has its title at the right and leaves its ticks room', () => {
    const { frame } = fitted(combo({ labels: 'none', secondAxis: { title: 'Tăng' } }));
    expect(frame.titles.map(({ of, text, x }) => [of, text, x > 500])).toEqual([
      ['first', 'tỷ đồng', false],
      ['second', 'Tăng', true],
    ]);
    expect(frame.plot.x + frame.plot.w).toBeLessThan(1136 - 40);
  });

  it('takes what doesn’t fit the first: mixed units are no error then', () => {
    const { diagnostics } = resolve({ ...combo(), series: combo().series!.map((one) => ({ ...one, axis: 'first' })) });
    expect(diagnostics.map(({ code }) => code)).toContain('chart/mixed-units');
  });
});

describe('labels', () => {
  it('of a line keep off the line of zero', () => {
    const { frame } = fitted({ type: 'line', ...rows([-5, 40, -40]) });
    expect(frame.labels[0]?.[0]?.position).toBe('b');
  });

  it('of segments stay as long as these hold their letters', () => {
    const { chart } = fitted({ stack: 'stacked', ...rows([12, -8, -15], [-5, 9, -6]) });
    expect(labels(chart).flat()).not.toContain('');
  });

  it('stand at the ends of each series when asked for', () => {
    const chart = chartOf({ type: 'line', labels: 'ends', ...rows([null, 1, 2, 3], [4, 5, 6, null]) });
    expect(labels(chart)).toEqual([
      ['', '1', '', '3'],
      ['4', '', '6', ''],
    ]);
  });

  it('of areas have no place that Office knows, and none at the ends, where half would lie outside', () => {
    const { chart, frame } = fitted({ type: 'area', labels: 'all', ...rows([100, 100, 100]) });
    expect(labels(chart)).toEqual([['', '100', '']]);
    expect(frame.labels[0]?.[1]?.position).toBeNull();
  });

  it('of bars under a line stand within them, all at the same place where that is free', () => {
    const series = [
      { name: 'Cột', values: [100, 110, 120] },
      { name: 'Đường', values: [100, 90, 80], type: 'line' as const },
    ];
    const { frame } = fitted({ type: 'combo', categories: ['A', 'B', 'C'], series });
    expect(frame.labels[0]?.map((label) => label?.position)).toEqual(['inBase', 'inBase', 'inBase']);
  });
});

describe('areas that lie over one another', () => {
  it('let one another be seen, marks and legend alike', () => {
    const { chart, frame } = fitted({ type: 'area', ...rows([1, 2], [2, 1]) });
    expect(chart.series.map(({ color }) => color.alpha)).toEqual([65, 65]);
    expect(frame.legend.map(({ color }) => color.alpha)).toEqual([65, 65]);
    expect(chartOf({ type: 'area', stack: 'stacked', ...rows([1, 2], [2, 1]) }).series[0]?.color.alpha).toBeUndefined();
  });
});

describe('the names of lines', () => {
  const lines = (names: readonly string[], values: readonly (readonly (number | null)[])[]): Partial<ChartSpec> => ({
    type: 'line',
    labels: 'none',
    categories: ['2019', '2020', '2021'],
    series: names.map((name, i) => ({ name, values: [...(values[i] ?? [])] })),
  });
  const APART = [
    [1, 2, 10],
    [1, 2, 50],
    [1, 2, 90],
  ];

  it('stand at their ends instead of a legend, inside the frame', () => {
    const { chart, frame } = fitted(lines(['Tỉnh', 'Vùng', 'Cả nước'], APART));
    expect(frame.legend).toEqual([]);
    expect(labels(chart).map((row) => row.at(-1))).toEqual(['Tỉnh', 'Vùng', 'Cả nước']);
    for (const row of frame.labels) {
      expect(row.at(-1)?.position).toBe('r');
      expect(row.at(-1)?.x).toBeLessThan(1136 - 24);
    }
  });

  it('stand in a legend where they would meet, are too long, or a line doesn’t reach the end', () => {
    const withLegend = (more: Partial<ChartSpec>) => fitted(more).frame.legend.length > 0;
    expect(
      withLegend(
        lines(
          ['A', 'B', 'C', 'D'],
          [
            [1, 2, 50],
            [90, 2, 51],
            [30, 40, 50],
            [70, 60, 51],
          ],
        ),
      ),
    ).toBe(true);
    expect(withLegend(lines(['Tổng sản phẩm trên địa bàn bình quân đầu người', 'B'], APART))).toBe(true);
    expect(
      withLegend(
        lines(
          ['A', 'B'],
          [
            [1, 2, 10],
            [1, 50, null],
          ],
        ),
      ),
    ).toBe(true);
    expect(withLegend(lines(['A', 'B', 'C', 'D', 'E'], [...APART, [1, 2, 70], [1, 2, 30]]))).toBe(true);
    expect(withLegend({ ...lines(['A', 'B'], APART), legend: true })).toBe(true);
    expect(withLegend(lines(['A', 'B'], APART))).toBe(false);
  });
});

describe('a title over the plot', () => {
  it('is the chart’s own where Office would break one of an axis', () => {
    const title = 'Thu ngân sách nhà nước trên địa bàn';
    const { frame } = fitted({ axis: { title } });
    expect(frame.titles).toMatchObject([{ of: 'chart', text: `${title}, tỷ đồng`, x: 0 }]);
  });

  it('that is wider than the chart is named as what doesn’t fit', () => {
    const title = 'Thu ngân sách nhà nước trên địa bàn tỉnh '.repeat(4);
    expect(fitted({ axis: { title } }).frame.overflow).toContain('Thu ngân sách');
  });
});

describe('two hundred categories', () => {
  it.each(['column', 'line', 'area'] as const)('fit a %s chart in time, their names aside', (type) => {
    const values = Array.from({ length: 200 }, (_, i) => i);
    const { frame } = fitted({ type, labels: 'all', stack: 'stacked', ...rows(values, values, values) });
    expect(frame.overflow).not.toBeNull();
  });
});
