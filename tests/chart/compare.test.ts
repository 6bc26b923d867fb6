import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import { wording } from '../../src/diagnostics/report.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

type More = Parameters<typeof resolve>[0];

const years = (...values: string[]): More => ({
  categories: values.map((_, i) => `nhóm ${i + 1}`),
  series: [{ name: 'Dãy', values }],
});
const deltas = (more: More, lang = 'vi') =>
  chartOf(more, lang).series[0]?.points.map(({ compare }) => compare && `${compare.text} ${compare.against}`);
const codes = (more: More) => resolve(more).diagnostics.map(({ code }) => code);

describe('a comparison', () => {
  it('with the period before is growth in per cent, at the end of the label', () => {
    const chart = chartOf({ ...years('budget@2020', 'budget'), compare: 'previous' });
    expect(chart.series[0]?.points.map(({ label }) => label)).toEqual(['15.622', '18.000\n↑\u00a015,2%']);
    expect(chart.axis?.title).toBe('tỷ đồng; ↑↓ so với 2020');
    expect(chart.altText).toMatch(/18\.000 \(tăng 15,2% so với 2020\)/);
  });

  it('stands after the value of bars on their side', () => {
    const chart = chartOf({ type: 'bar', ...years('budget'), compare: '2020' });
    expect(chart.series[0]?.points[0]?.label).toBe('18.000\u00a0\u00a0↑\u00a015,2%');
  });

  it('of percentages is in points', () => {
    expect(deltas({ ...years('growth_rate'), compare: 'previous' })).toEqual(['↑\u00a010,80\u00a0điểm % so với 2020']);
  });

  it('with a bound is a bound, by how much where no growth is known', () => {
    expect(deltas({ ...years('budget@plan', 'budget'), compare: 'plan' })).toEqual([
      undefined,
      '↑\u00a0trên\u00a04.700\u00a0tỷ đồng so với Kế hoạch',
    ]);
  });

  it('with nothing or less than nothing is an amount, for growth would mean nothing', () => {
    expect(deltas({ ...years('communes'), compare: '2020' })).toEqual(['↑\u00a0109\u00a0xã so với 2020']);
  });

  it('works for sums and shares: each reference in them is moved', () => {
    expect(deltas({ ...years('budget + budget'), compare: 'previous' })).toEqual(['↑\u00a015,2% so với 2020']);
  });

  it('is of the value as published, whatever unit the chart is in', () => {
    expect(deltas({ ...years('budget'), unit: 'nghìn tỷ đồng', compare: 'previous' })).toEqual([
      '↑\u00a015,2% so với 2020',
    ]);
  });

  it('is told in English in an English deck', () => {
    expect(deltas({ ...years('budget'), compare: 'previous' }, 'en')).toEqual(['↑\u00a015.2% vs 2020']);
  });

  it('has the colour of what is better, where it stands on paper', () => {
    const { frame } = fitChart(
      chartOf({ ...years('budget@2020', 'budget'), compare: 'previous' }),
      { width: 1000, height: 500 },
      THEME,
      FONTS,
    );
    expect(frame.labels[0]?.map((label) => label?.color.slot)).toEqual(['dk1', 'accent1']);
  });

  it('gives its figures, with their traces, to the slide', () => {
    const { figures } = resolve({ ...years('budget'), compare: 'previous' });
    expect(figures.map(({ text }) => text)).toContain('15,2%');
    expect(figures.flatMap(({ quantity }) => quantity.trace.map(({ period }) => period))).toContain('2020');
  });

  it('gives way where it would cover other labels: the values stay', () => {
    const many = Array.from({ length: 12 }, () => 'budget');
    const { chart } = fitChart(
      chartOf({ ...years(...many), compare: 'previous' }),
      { width: 800, height: 400 },
      THEME,
      FONTS,
    );
    expect(chart.series[0]?.points.map(({ label }) => label)).toEqual(many.map(() => '18.000'));
  });

  it('that the first period of all lacks is no mistake', () => {
    expect(codes({ ...years('budget@2020', 'budget'), compare: 'previous' })).toEqual([]);
  });
});

describe('a comparison that can’t be made', () => {
  const found = (more: More, code: string) => resolve(more).diagnostics.filter((one) => one.code === code);

  it.each([
    ['chart/compare-unused', { ...years('budget'), type: 'waterfall', compare: 'previous' }, ['compare']],
    ['chart/unknown-compare', { ...years('budget'), compare: 'plann' }, ['compare']],
    ['chart/compare-missing', { ...years('budget', 'investment'), compare: '2020' }, ['series', 0, 'values', 1]],
    ['chart/nothing-to-compare', { ...years('budget@2020'), compare: 'previous' }, ['compare']],
    ['chart/unknown-compare', { ...years('budget'), compare: 'nation' }, ['compare']],
  ] as const)('%s is said at its place, in both languages', (code, more, place) => {
    const [diagnostic] = found(more as More, code);
    expect(diagnostic?.at).toEqual(['slides', 0, 'chart', ...place]);
    for (const lang of ['vi', 'en'])
      expect(Object.values(wording(diagnostic!, lang)).join(' ')).not.toMatch(/[{}]|undefined/);
  });

  it('leaves the values as they are', () => {
    expect(chartOf({ ...years('16000'), compare: 'previous' }).series[0]?.points[0]?.label).toBe('16.000');
  });
});

describe('a chart that runs through periods without comparing them', () => {
  const changes = (more: More) => chartOf(more).series[0]?.points.map(({ change }) => change?.said);

  it('still knows how each value stands to the period before, and prints nothing of it', () => {
    const chart = chartOf(years('budget@2020', 'budget'));
    expect(chart.series[0]?.points.map(({ label }) => label)).toEqual(['15.622', '18.000']);
    expect(chart.axis?.title).toBe('tỷ đồng');
    expect(changes(years('budget@2020', 'budget'))).toEqual([undefined, 'tăng 15,2% so với 2020']);
    expect(changes({ ...years('budget@2020', 'budget'), unit: 'nghìn tỷ đồng' })?.[1]).toMatch(/^tăng 15,2%/);
    expect(resolve(years('budget@2020', 'budget')).diagnostics).toEqual([]);
  });

  it('knows it only of one thing at different times, and not twice', () => {
    expect(changes(years('budget', 'budget@plan'))).toEqual([undefined, undefined]);
    expect(changes(years('budget'))).toEqual([undefined]);
    expect(changes({ ...years('budget@2020', 'budget'), compare: 'previous' })).toEqual([undefined, undefined]);
    expect(changes({ ...years('budget@2020', 'budget'), type: 'waterfall' })?.[1]).toBeUndefined();
  });
});
