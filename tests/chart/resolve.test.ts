import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { chartOf, resolve } from './fixtures.ts';

const NB = '\u00a0';
const many = (count: number): Partial<ChartSpec> => ({
  categories: Array.from({ length: count }, (_, i) => `Tháng ${i + 1}`),
  series: [{ name: 'Thu', values: Array.from({ length: count }, () => 'budget') }],
});
const labels = (more: Partial<ChartSpec>, lang?: string) =>
  chartOf(more, lang).series.map(({ points }) => points.map(({ label }) => label));
const row = (...values: (string | number | null)[]): Partial<ChartSpec> => ({ series: [{ name: 'Thu', values }] });

describe('the values of a chart', () => {
  it('are evaluated, with their figures in reading order', () => {
    const { chart, figures, diagnostics } = resolve();
    expect(diagnostics).toEqual([]);
    expect(chart?.series[0]?.points.map(({ value, exact }) => [value, exact])).toEqual([
      [13300, '13300'],
      [15622, '15622'],
      [18000, '18000'],
    ]);
    expect(figures.map(({ expression }) => expression)).toEqual(['budget@plan', 'budget@2020', 'budget']);
    expect(chart?.series[0]?.points[2]?.figure).toBe(figures[2]);
  });

  it('keep a missing one apart from zero', () => {
    const { chart, diagnostics } = resolve(row(null, 'communes@2020', 'communes'));
    expect(chart?.series[0]?.points.map(({ value, exact, label }) => [value, exact, label])).toEqual([
      [null, null, ''],
      [0, '0', '0'],
      [109, '109', '109'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('may be typed, with a warning, and have no figure then', () => {
    const { chart, figures, diagnostics } = resolve(row('budget', 1e-7, -12.5));
    expect(chart?.series[0]?.points.map(({ exact, figure }) => [exact, figure === null])).toEqual([
      ['18000', false],
      ['0.0000001', true],
      ['-12.5', true],
    ]);
    expect(figures).toHaveLength(1);
    expect(diagnostics.map(({ code, severity, at }) => [code, severity, at.at(-1)])).toEqual([
      ['chart/unbound-value', 'warning', 1],
      ['chart/unbound-value', 'warning', 2],
    ]);
  });

  it('that can’t be evaluated are reported where they stand, and left out', () => {
    const { chart, diagnostics } = resolve(row('budget', 'budjet', 'budget@2020'));
    expect(diagnostics).toMatchObject([
      { code: 'data/unknown-indicator', at: ['slides', 0, 'chart', 'series', 0, 'values', 1], span: [0, 6] },
    ]);
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([18000, null, 15622]);
  });

  it('may not be ranks', () => {
    expect(resolve(row('placing', null, null))).toMatchObject({
      chart: null,
      diagnostics: [{ code: 'chart/rank-value' }],
    });
  });

  it('may not be quoted texts', () => {
    expect(resolve(row('"10"', 'budget', null)).diagnostics).toMatchObject([{ severity: 'error' }]);
  });
});

describe('the unit of a chart', () => {
  it('is said once and not on the labels', () => {
    expect(chartOf().axis?.title).toBe('tỷ đồng');
    expect(chartOf({ axis: { title: 'Thu ngân sách' } }).axis?.title).toBe('Thu ngân sách, tỷ đồng');
    expect(chartOf({ type: 'pie' })).toMatchObject({ axis: null, title: 'tỷ đồng' });
    expect(labels({})).toEqual([[`dưới${NB}13.300`, '15.622', '18.000']]);
  });

  it('scales all values when the author names it', () => {
    const { chart, figures, diagnostics } = resolve({ unit: 'nghìn tỷ đồng' });
    expect(diagnostics).toEqual([]);
    expect(chart?.series[0]?.unit).toBe('nghìn tỷ đồng');
    expect(chart?.series[0]?.points.map(({ exact }) => exact)).toEqual(['13.3', '15.622', '18']);
    expect(figures[2]?.unit).toBe('nghìn tỷ đồng');
  });

  it('may be named in English in an English deck', () => {
    const { chart, diagnostics } = resolve({ unit: 'trillion VND' }, 'en');
    expect(diagnostics).toEqual([]);
    expect(chart?.series[0]?.unit).toBe('trillion VND');
    expect(chart?.series[0]?.points[1]?.exact).toBe('15.622');
  });

  it('is that of the first bound value when the author names none', () => {
    const { chart, diagnostics } = resolve(row('budget', 'investment', null));
    expect(diagnostics).toEqual([]);
    expect(chart?.series[0]?.unit).toBe('tỷ đồng');
    expect(chart?.series[0]?.points[1]?.exact).toBe('14650');
  });

  it('must fit all values', () => {
    const { chart, diagnostics } = resolve(row('budget', 'exports', 'growth_rate'));
    expect(diagnostics).toMatchObject([
      { code: 'chart/mixed-units', at: ['slides', 0, 'chart', 'series', 0, 'values', 1], args: { unit: 'tỷ USD' } },
      { code: 'chart/mixed-units', args: { unit: '%', wanted: 'tỷ đồng' } },
    ]);
    expect(chart?.series[0]?.points.map(({ value }) => value)).toEqual([18000, null, null]);
  });

  it('that fits no value is reported once, at the unit', () => {
    const { chart, diagnostics } = resolve({ unit: 'tỷ đng' });
    expect(chart).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'chart/wrong-unit', at: ['slides', 0, 'chart', 'unit'] }]);
  });

  it('is on every label and tick, and not above the plot, when it is per cent', () => {
    const chart = chartOf({ ...row('growth_rate@2020', 'growth_rate', null), labels: 'none' });
    expect(chart.axis?.title).toBe('');
    expect(chart.series[0]?.unit).toBe('%');
    expect(chart.axis?.tickLabels).toContain('−5,0%');
    expect(chart.axis?.formatCode).toBe('#,##0.0"%"');
    expect(chart.series[0]?.formatCode).toBe('#,##0.00"%"');
    expect(labels(row('growth_rate@2020', 'growth_rate', null))).toEqual([['−4,24%', '6,56%', '']]);
  });

  it('is the one that typed numbers are taken to be in', () => {
    const { chart } = resolve({ ...row(1, 2, 3), unit: 'km²' });
    expect(chart?.series[0]?.unit).toBe('km²');
    expect(resolve(row(5, 'budget', 'budget')).chart?.series[0]?.unit).toBe('tỷ đồng');
  });
});

describe('the labels of a chart', () => {
  it('have common decimals, as far as the sources go', () => {
    const values = row('investment', 'budget | in: nghìn tỷ đồng', null);
    expect(labels(values)).toEqual([['14,65', '18,00', '']]);
    expect(labels({ ...row('exports', null, null) })).toEqual([[`trên${NB}28,8`, '', '']]);
    expect(labels({ ...row('exports', null, null) }, 'en')).toEqual([[`over${NB}28.8`, '', '']]);
  });

  it('leave the whole of a fraction out', () => {
    expect(labels(row('communes', null, null))[0]?.[0]).toBe('109');
  });

  it('stand at all marks up to twelve, and the axis is left out', () => {
    const chart = chartOf(many(12));
    expect(chart.series[0]?.points.every(({ label }) => label === '18.000')).toBe(true);
    expect(chart.axis?.visible).toBe(false);
  });

  it('stand at the highlighted marks only beyond twelve, and the axis is shown', () => {
    const chart = chartOf({ ...many(13), highlight: 'Tháng 13' });
    expect(chart.series[0]?.points.map(({ label }) => label).filter((label) => label !== '')).toEqual(['18.000']);
    expect(chart.axis?.visible).toBe(true);
  });

  it('count the marks of all series', () => {
    const { series } = many(7);
    expect(
      chartOf({ ...many(7), series: [...(series ?? []), { name: 'Chi', values: Array(7).fill('budget') }] }).axis
        ?.visible,
    ).toBe(true);
  });

  it('stand nowhere, or everywhere, when the author says so', () => {
    expect(labels({ labels: 'none' })).toEqual([['', '', '']]);
    expect(chartOf({ labels: 'none' }).axis?.visible).toBe(true);
    expect(chartOf({ ...many(20), labels: 'all' }).series[0]?.points.every(({ label }) => label !== '')).toBe(true);
  });

  it('leave the axis room above the tallest bar', () => {
    const { axis } = chartOf(row('budget', 20000, null));
    expect(axis?.max).toBeGreaterThanOrEqual(21600);
  });
});

describe('the axis of a chart', () => {
  it('has its ticks in the deck’s language', () => {
    expect(chartOf({ labels: 'none' }).axis?.tickLabels).toEqual(['0', '5.000', '10.000', '15.000', '20.000']);
    expect(chartOf({ labels: 'none' }, 'en').axis?.tickLabels.at(-1)).toBe('20,000');
  });

  it('is left out of a pie', () => {
    const { chart, diagnostics } = resolve({ type: 'pie', axis: { max: 3 } });
    expect(chart?.axis).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'chart/axis-unused', onKey: true }]);
  });

  it('keeps the author’s bounds, and says what they cut off', () => {
    const { chart, diagnostics } = resolve({ axis: { max: 16000 } });
    expect(chart?.axis).toMatchObject({ min: 0, max: 16000 });
    expect(diagnostics).toMatchObject([{ code: 'chart/axis-cuts', args: { value: '18.000', max: 16000 } }]);
  });

  it('must begin below its end', () => {
    const { chart, diagnostics } = resolve({ axis: { min: 5, max: 5 } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['chart/axis-range']);
    expect(chart?.axis?.min).toBe(0);
  });

  it('of bars that leaves zero out is warned about; of a line it isn’t', () => {
    expect(resolve({ axis: { min: 10000 } }).diagnostics.map(({ code }) => code)).toEqual(['chart/axis-without-zero']);
    expect(resolve({ type: 'line', axis: { min: 10000 } }).diagnostics).toEqual([]);
  });

  it('of a line begins at zero unless its values are close together', () => {
    expect(chartOf({ type: 'line', ...row(2.58, 6.51, 4) }).axis?.min).toBe(0);
    expect(chartOf({ type: 'line', ...row(97, 98, 99) }).axis?.min).toBe(97);
  });
});

describe('the form of a chart', () => {
  it('needs categories, series and values', () => {
    expect(resolve({ categories: [] })).toMatchObject({ chart: null, diagnostics: [{ code: 'chart/no-categories' }] });
    expect(resolve({ series: [] })).toMatchObject({ chart: null, diagnostics: [{ code: 'chart/no-series' }] });
    expect(resolve(row(null, null, null))).toMatchObject({ chart: null, diagnostics: [{ code: 'chart/no-values' }] });
  });

  it('takes one value a category, and shows what there is', () => {
    const short = resolve(row('budget'));
    expect(short.diagnostics).toMatchObject([{ code: 'chart/length-mismatch', args: { values: 1, categories: 3 } }]);
    expect(short.chart?.series[0]?.points.map(({ value }) => value)).toEqual([18000, null, null]);
    const long = resolve(row('budget', 'budget', 'budget', 'budget'));
    expect(long.diagnostics).toMatchObject([{ code: 'chart/length-mismatch' }]);
    expect(long.chart?.series[0]?.points).toHaveLength(3);
  });

  it('warns of series that share a name', () => {
    const series = [1, 2].map(() => ({ name: 'Thu', values: ['budget', 'budget', 'budget'] }));
    expect(resolve({ series }).diagnostics).toMatchObject([
      { code: 'chart/duplicate-series', at: ['slides', 0, 'chart', 'series', 1, 'name'] },
    ]);
  });

  it('of a circle is one series of at most five parts, none below zero', () => {
    const series = [1, 2].map((n) => ({ name: n, values: ['budget', 'budget', 'budget'] }));
    const several = resolve({ type: 'pie', series });
    expect(several.diagnostics).toMatchObject([{ code: 'chart/several-series', args: { count: 2 } }]);
    expect(several.chart?.series).toHaveLength(1);
    expect(resolve({ type: 'doughnut', ...many(6) }).diagnostics).toMatchObject([
      { code: 'chart/too-many-parts', severity: 'warning' },
    ]);
    expect(resolve({ type: 'pie', ...row('growth_rate@2020', 'growth_rate', null) })).toMatchObject({
      chart: null,
      diagnostics: [{ code: 'chart/negative-part', args: { category: 'Kế hoạch', value: '−4,24%' } }],
    });
    expect(resolve({ type: 'pie', ...row('communes@2020', null, null) })).toMatchObject({
      chart: null,
      diagnostics: [{ code: 'chart/nothing-to-share' }],
    });
  });

  it('has a legend for several series and for circles, unless the author decides', () => {
    const series = ['Thu', 'Chi'].map((name) => ({ name, values: ['budget', 'budget', 'budget'] }));
    expect(chartOf().legend).toBe('none');
    expect(chartOf({ series }).legend).toBe('shown');
    expect(chartOf({ type: 'pie' }).legend).toBe('shown');
    expect(chartOf({ series, legend: false }).legend).toBe('none');
    expect(chartOf({ legend: true }).legend).toBe('shown');
    expect(chartOf({ type: 'line', series }).legend).toBe('direct');
    expect(chartOf({ type: 'line', series, legend: true }).legend).toBe('shown');
  });

  it('sets clustered bars a little further apart', () => {
    const series = ['Thu', 'Chi'].map((name) => ({ name, values: ['budget', 'budget', 'budget'] }));
    expect([chartOf().gapWidth, chartOf({ series }).gapWidth]).toEqual([50, 60]);
  });
});

describe('the highlight of a chart', () => {
  it('is a category or several', () => {
    const marks = (highlight: ChartSpec['highlight']) =>
      chartOf({ highlight }).series[0]?.points.map((point) => point.highlight);
    expect(marks('Thực hiện')).toEqual([false, false, true]);
    expect(marks(['Kế hoạch', 'Thực hiện'])).toEqual([true, false, true]);
    expect(marks('Thực hiện'.normalize('NFD'))).toEqual([false, false, true]);
    expect(marks([])).toEqual([false, false, false]);
  });

  it('may be a number, as the category is', () => {
    const chart = chartOf({ categories: [2020, 2021, '2022'], highlight: '2021' });
    expect(chart.series[0]?.points.map((point) => point.highlight)).toEqual([false, true, false]);
  });

  it('that isn’t a category is an error with a suggestion', () => {
    expect(resolve({ highlight: 'Thuc hiện' }).diagnostics).toMatchObject([
      { code: 'chart/unknown-highlight-near', at: ['slides', 0, 'chart', 'highlight'], args: { near: 'Thực hiện' } },
    ]);
    expect(resolve({ highlight: ['Kế hoạch', '🙂 <&>'] }).diagnostics).toMatchObject([
      { code: 'chart/unknown-highlight', at: ['slides', 0, 'chart', 'highlight', 1] },
    ]);
  });

  it('is written in the middle of a doughnut', () => {
    expect(chartOf({ type: 'doughnut', highlight: 'Thực hiện' }).centre).toEqual({
      number: '18.000',
      label: 'Thực hiện',
    });
    expect(chartOf({ type: 'doughnut' }).centre).toBeNull();
    expect(chartOf({ type: 'pie', highlight: 'Thực hiện' }).centre).toBeNull();
    expect(chartOf({ type: 'doughnut', highlight: 'Kế hoạch', ...row(null, 'budget', 'budget') }).centre).toBeNull();
  });
});

describe('the alternative text of a chart', () => {
  it('names the kind, the series, the unit and every value', () => {
    expect(chartOf({ ...row('budget@plan', null, 'budget'), labels: 'none' }).altText).toBe(
      `Biểu đồ cột. Thu, tỷ đồng: Kế hoạch dưới${NB}13.300; Năm 2020 chưa có số liệu; Thực hiện 18.000.`,
    );
    expect(chartOf({ type: 'line', ...row('growth_rate', null, null) }, 'en').altText).toBe(
      'Line chart. Thu: Kế hoạch 6.56%; Năm 2020 no data; Thực hiện no data.',
    );
  });

  it('begins with the author’s own sentence', () => {
    expect(chartOf({ alt: 'Thu vượt kế hoạch' }).altText).toMatch(/^Thu vượt kế hoạch\. Thu ngân sách, tỷ đồng: /);
    expect(chartOf({ alt: 'Vượt kế hoạch?' }).altText).toMatch(/^Vượt kế hoạch\? Thu/);
    expect(chartOf({ alt: 2021 }).altText).toMatch(/^2021\. /);
  });
});
