import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import type { Chart, ChartFrame } from '../../src/chart/types.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, FONTS, THEME } from './fixtures.ts';

const FULL = { width: 1136, height: 420 };
const HALF = { width: 556, height: 420 };
const frame = (more: Partial<ChartSpec> = {}, size = FULL) => fitChart(chartOf(more), size, THEME, FONTS).frame;
const fitted = (more: Partial<ChartSpec> = {}, size = FULL) => fitChart(chartOf(more), size, THEME, FONTS);
const labelsOf = (chart: Chart) => chart.series.flatMap(({ points }) => points.map(({ label }) => label));
const categories = (...names: string[]): Partial<ChartSpec> => ({
  categories: names,
  series: [{ name: 'Thu', values: names.map(() => 'budget') }],
});
const series = (...names: string[]): Partial<ChartSpec> => ({
  series: names.map((name) => ({ name, values: ['budget@plan', 'budget@2020', 'budget'] })),
});
const textWidth = (text: string, size: number) => [...text].length * size * 0.5;

function expectInside({ plot, legend, width, height }: ChartFrame): void {
  for (const { x, y, w, h } of [plot, ...legend]) {
    for (const px of [x, y, w, h]) expect(Number.isInteger(px)).toBe(true);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + w).toBeLessThanOrEqual(width);
    expect(y + h).toBeLessThanOrEqual(height);
  }
}

describe('the frame of a column chart', () => {
  it('gives the plot all the width when the axis is left out', () => {
    const framed = frame();
    expectInside(framed);
    expect(framed).toMatchObject({ plot: { x: 0, w: 1136 }, fontSize: 24, overflow: null, legend: [] });
    expect(framed.categoryLines).toEqual([['Kế hoạch'], ['Năm 2020'], ['Thực hiện']]);
  });

  it('leaves room for the widest tick on the left, the title and half a tick on top', () => {
    const { plot } = frame({ labels: 'none' });
    expect(plot.x).toBe(textWidth('20.000', 24) + 10);
    expect(plot.x + plot.w).toBe(1136);
    expect(plot.y).toBe(30 + 10 + 12);
  });

  it('leaves room for the names under the plot, line by line', () => {
    const one = frame();
    const two = frame(categories('Thực hiện cả năm 2021 so với kế hoạch', 'B', 'C'));
    expect(two.categoryLines[0]).toEqual(['Thực hiện cả năm 2021 so với', 'kế hoạch']);
    expect(one.height - one.plot.y - one.plot.h).toBe(40);
    expect(two.height - two.plot.y - two.plot.h).toBe(70);
  });

  it('never breaks a name at a no-break space', () => {
    const name = `Thu${'\u00a0'}ngân${'\u00a0'}sách năm 2021`;
    const names = Array.from({ length: 6 }, () => name);
    expect(frame({ ...categories(...names), labels: 'none' }).categoryLines[0]).toEqual([
      `Thu${'\u00a0'}ngân${'\u00a0'}sách`,
      'năm 2021',
    ]);
  });

  it('leaves room above the tallest bar for its label', () => {
    const chart = chartOf({ axis: { max: 18000 } });
    const { plot } = fitChart(chart, FULL, THEME, FONTS).frame;
    expect(plot.y).toBeGreaterThanOrEqual(30 + 6);
  });

  it('takes the next size down when a name needs more than three lines', () => {
    const name = 'bốn hai bảy bốn hai bảy bốn hai bảy';
    const atFull = frame({ ...categories(...Array(8).fill(name)), labels: 'none' });
    expect(atFull.fontSize).toBe(22);
    expect(atFull.overflow).toBeNull();
  });

  it('names what doesn’t fit even at the smallest size', () => {
    const long = 'Nghiêngngảnghiêngngảnghiêngngả';
    const framed = frame({ ...categories('A', long, 'C', 'D'), labels: 'none' }, HALF);
    expect(framed).toMatchObject({ fontSize: 20, overflow: long });
  });

  it('takes an empty name, an emoji and markup as they are', () => {
    const framed = frame(categories('', '🙂', '<b>&"\''));
    expect(framed.categoryLines).toEqual([[''], ['🙂'], ['<b>&"\'']]);
    expect(framed.overflow).toBeNull();
  });

  it('is too small when nothing could be read in it', () => {
    const framed = frame({}, { width: 200, height: 90 });
    expectInside({ ...framed, height: 1000 });
    expect(framed.overflow).not.toBeNull();
  });
});

describe('the legend of a column chart', () => {
  it('stands at the top left in one row, the swatch one em before the text', () => {
    const { legend, plot } = frame({ ...series('Kế hoạch', 'Thực hiện'), labels: 'none' });
    expect(legend).toMatchObject([
      { text: 'Kế hoạch', color: { slot: 'folHlink' }, x: 0, y: 0, w: 24 + textWidth('Kế hoạch', 24), h: 30 },
      { text: 'Thực hiện', color: { slot: 'accent1' }, x: 24 + 96 + 24, y: 0 },
    ]);
    expect(plot.y).toBeGreaterThanOrEqual(30);
  });

  it('names columns before lines, as Office does whatever the order of the series', () => {
    const values = ['1', '2', '3'];
    const series = [
      { name: 'Đường', type: 'line' as const, values },
      { name: 'Cột', values: ['3', '2', '1'] },
    ];
    expect(fitted({ type: 'combo', series }).frame.legend.map(({ text }) => text)).toEqual(['Cột', 'Đường']);
  });

  it('takes a second row', () => {
    const { legend, overflow } = frame(
      { ...series('Vốn đầu tư trực tiếp nước ngoài', 'Vốn đầu tư trong nước'), labels: 'none' },
      HALF,
    );
    expect(legend.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0, 30],
    ]);
    expect(overflow).toBeNull();
  });

  it('that would need a third row doesn’t fit', () => {
    const names = [1, 2, 3, 4].map((n) => `Vốn đầu tư trực tiếp nước ngoài ${n}`);
    expect(frame({ ...series(...names), labels: 'none' }, HALF).overflow).toBe(names[2]);
  });
});

describe('the frame of a bar chart', () => {
  it('sets the names left of the plot, in at most 38 % of the width', () => {
    const framed = frame({ type: 'bar', ...categories('Hội đồng nhân dân cấp tỉnh', 'Xã', 'Huyện') }, HALF);
    expectInside(framed);
    expect(framed.categoryLines[0]).toEqual(['Hội đồng nhân dân', 'cấp tỉnh']);
    expect(framed.plot.x).toBe(textWidth('Hội đồng nhân dân', 24) + 10);
    expect(framed.plot.x).toBeLessThanOrEqual(0.38 * 556 + 10);
  });

  it('ends the longest bar early enough for its label', () => {
    const chart = chartOf({ type: 'bar', axis: { max: 18000 } });
    const { plot, width, fontSize } = fitChart(chart, FULL, THEME, FONTS).frame;
    expect(width - plot.x - plot.w).toBeGreaterThanOrEqual(textWidth('18.000', fontSize) + 8);
  });

  it('leaves room under the plot for ticks, and right of it for half of the last', () => {
    const { plot, width, height } = frame({ type: 'bar', labels: 'none' });
    expect(height - plot.y - plot.h).toBe(40);
    expect(width - plot.x - plot.w).toBe(textWidth('20.000', 24) / 2);
  });

  it('takes names that are higher than their slot as not fitting', () => {
    const names = Array.from({ length: 12 }, (_, i) => `Ủy ban nhân dân thành phố Thái Nguyên và các huyện ${i}`);
    expect(frame({ type: 'bar', ...categories(...names), labels: 'none' }, HALF).overflow).toBe(names[0]);
  });
});

describe('the frame of a circle', () => {
  it('is a square, centred together with the names at its right', () => {
    const framed = frame({ type: 'doughnut', labels: 'none' });
    expectInside(framed);
    const { plot, legend, width } = framed;
    expect(plot.w).toBe(plot.h);
    expect(plot.w).toBe(420 - 40);
    expect(legend.map(({ text }) => text)).toEqual(['Kế hoạch', 'Năm 2020', 'Thực hiện']);
    const right = Math.max(...legend.map(({ x, w }) => x + w));
    expect(Math.abs(plot.x - (width - right))).toBeLessThanOrEqual(1);
    const [top, bottom] = [legend[0]!.y, legend[2]!.y + legend[2]!.h];
    expect(Math.abs(top - 40 - (420 - bottom))).toBeLessThanOrEqual(1);
    expect(framed.categoryLines).toEqual([]);
  });

  it('has its labels around it where its ring is narrower than they are', () => {
    const framed = frame({ type: 'doughnut', series: [{ name: 'Thu', values: [40, 123_456_789, 123_456_789] }] });
    expect(framed.labels[0]?.map((label) => label?.color.slot)).toEqual(['dk1', 'dk1', 'dk1']);
    const [first] = framed.labels[0]?.slice(1) ?? [];
    expect(first?.x).toBeGreaterThan(framed.plot.x + framed.plot.w);
    const pie = frame({ type: 'pie', series: [{ name: 'Thu', values: [50, 50, 20] }] });
    expect(pie.labels[0]?.map((label) => label?.position)).toEqual(['ctr', 'ctr', 'ctr']);
  });

  it('leaves room for the labels of thin parts around it', () => {
    const thin: Partial<ChartSpec> = { type: 'pie', series: [{ name: 'Thu', values: [6000, 100, 300] }] };
    const { plot, legend } = frame(thin);
    expect(plot.y).toBeGreaterThanOrEqual(30);
    expect(legend[0]!.x - plot.x - plot.w).toBeGreaterThanOrEqual(textWidth('6.000', 24));
    expect(frame({ ...thin, labels: 'none' }).plot.h).toBe(420);
    expect(frame({ type: 'pie' }).plot.h).toBe(380);
  });

  it('stands alone when the author wants no legend', () => {
    const { plot, legend } = frame({ type: 'doughnut', legend: false, labels: 'none' });
    expect(legend).toEqual([]);
    expect(plot.x).toBe((1136 - 380) / 2);
  });

  it('is too small when its names leave it no room', () => {
    const name = 'Chưa đạt chuẩn nông thôn mới nâng cao năm 2021';
    expect(frame({ type: 'pie', ...categories(name, 'Khác') }, HALF)).toMatchObject({ overflow: name, fontSize: 20 });
  });
});

describe('labels that would cover each other', () => {
  const wide = (count: number, more: Partial<ChartSpec> = {}): Partial<ChartSpec> => ({
    ...categories(...Array.from({ length: count }, (_, i) => `T${i + 1}`)),
    labels: 'all',
    ...more,
  });

  it('are first set smaller', () => {
    const { chart, frame } = fitted(wide(8), HALF);
    expect(frame.fontSize).toBe(20);
    expect(labelsOf(chart)).toEqual(Array(8).fill('18.000'));
    expect(chart.axis?.visible).toBe(false);
  });

  it('are left to the highlighted marks, and the axis shows its ticks', () => {
    const values = Array.from({ length: 12 }, (_, i) => (i === 5 ? 'budget' : 'budget@2020'));
    const { chart, frame } = fitted(wide(12, { series: [{ name: 'Thu', values }], highlight: 'T6' }), HALF);
    expect(labelsOf(chart)).toEqual(values.map((_, i) => (i === 5 ? '18.000' : '')));
    expect(chart.axis?.visible).toBe(true);
    expect(frame.plot.x).toBeGreaterThan(0);
  });

  it('are left out where higher marks beside the highlighted one leave no room', () => {
    const values = Array.from({ length: 12 }, (_, i) => (i === 5 ? 'budget@2020' : 'budget'));
    const { chart } = fitted(wide(12, { series: [{ name: 'Thu', values }], highlight: 'T6' }), HALF);
    expect(labelsOf(chart)).toEqual(values.map(() => ''));
    expect(chart.axis?.visible).toBe(true);
  });

  it('move under their points where two lines come close, and are left out where both sides are taken', () => {
    const lines = (a: number[], b: number[]): Partial<ChartSpec> => ({
      type: 'line',
      series: [
        { name: 'A', values: a },
        { name: 'B', values: b },
      ],
    });
    const positions = (more: Partial<ChartSpec>) =>
      fitted(more).frame.labels.map((row) => row.map((label) => label?.position ?? ''));
    expect(positions(lines([0, 50, 100], [30, 80, 60]))).toEqual([
      ['t', 't', 'r'],
      ['t', 't', 'r'],
    ]);
    expect(positions(lines([0, 50, 100], [30, 53, 60]))[0]).toEqual(['t', 'b', 'r']);
    expect(labelsOf(fitted(lines([0, 50, 100], [0, 50, 60])).chart)).toEqual(['', '', 'A', '', '', 'B']);
  });

  it('stay where the marks are missing or alone', () => {
    const { chart } = fitted({ ...categories('A'), labels: 'all' });
    expect(labelsOf(chart)).toEqual(['18.000']);
    const gaps: Partial<ChartSpec> = { series: [{ name: 'Thu', values: [null, 'budget', null] }] };
    expect(labelsOf(fitted(gaps, HALF).chart)).toEqual(['', '18.000', '']);
  });

  it('of thin parts are left out around a circle', () => {
    const more: Partial<ChartSpec> = {
      type: 'pie',
      categories: ['A', 'B', 'C', 'D'],
      series: [{ name: 'Thu', values: [9700, 100, 100, 100] }],
    };
    expect(labelsOf(fitted(more).chart)).toEqual(['9.700', '', '', '']);
    const roomy = { ...more, series: [{ name: 'Thu', values: [48, 2, 48, 2] }] };
    expect(labelsOf(fitted(roomy).chart)).toEqual(['48', '2', '48', '2']);
  });

  it('below bars stay clear of the names', () => {
    const { chart, frame } = fitted({ series: [{ name: 'Thu', values: [-19.8, 100, -5] }] });
    expect(labelsOf(chart)).toEqual(['−19,8', '100,0', '−5,0']);
    const { min, max } = chart.axis!;
    expect(((-19.8 - min) / (max - min)) * frame.plot.h).toBeGreaterThanOrEqual(24 + 6);
  });
});

describe('whatever the chart, its frame', () => {
  const value = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100_000 }));
  const spec = fc
    .record({
      type: fc.constantFrom('column', 'bar', 'line', 'pie', 'doughnut'),
      names: fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 15 }),
      series: fc.integer({ min: 1, max: 4 }),
      labels: fc.constantFrom('auto', 'all', 'none'),
    })
    .chain(({ names, series, ...rest }) =>
      fc
        .array(fc.array(value, { minLength: names.length, maxLength: names.length }), {
          minLength: series,
          maxLength: series,
        })
        .map((rows) => ({
          ...rest,
          categories: names,
          series: rows.map((values, i) => ({ name: `Chuỗi ${i}`, values: [1, ...values.slice(1)] })),
        })),
    );

  it('is whole px, inside its box when everything fits, and always the same', () => {
    fc.assert(
      fc.property(spec, (more) => {
        const chart = chartOf(more as Partial<ChartSpec>);
        const { frame } = fitChart(chart, FULL, THEME, FONTS);
        if (frame.overflow === null) expectInside(frame);
        expect(fitChart(chart, FULL, THEME, FONTS).frame).toEqual(frame);
        expect(THEME.text.chart.sizes).toContain(frame.fontSize);
      }),
      { numRuns: 60 },
    );
  });
});
