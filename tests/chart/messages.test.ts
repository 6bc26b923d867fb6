import { describe, expect, it } from 'vitest';
import type { chartMessages } from '../../src/diagnostics/messages/chart.ts';
import type { chartAxesMessages } from '../../src/diagnostics/messages/chart-axes.ts';
import type { chartTypeMessages } from '../../src/diagnostics/messages/chart-types.ts';
import type { Code } from '../../src/diagnostics/messages.ts';
import { wording } from '../../src/diagnostics/report.ts';
import type { ChartSpec } from '../../src/schema/chart-schema.ts';
import { resolve } from './fixtures.ts';

const row = (...values: (string | number | null)[]) => [{ name: 'Thu', values }];
type MeaningTold = Extract<Code, `chart/${'unknown-highlight' | 'unknown-color' | 'target'}${string}`>;
type Told = keyof (typeof chartMessages & typeof chartAxesMessages & typeof chartTypeMessages);
const MISTAKES: Readonly<Record<Told | MeaningTold, Partial<ChartSpec>>> = {
  'chart/no-categories': { categories: [] },
  'chart/empty-category': { categories: ['Kế hoạch', ' ', 'Thực hiện'] },
  'chart/no-series': { series: [] },
  'chart/no-values': { series: row(null, null, null) },
  'chart/length-mismatch': { series: row('budget') },
  'chart/duplicate-series': { series: [...row('budget', null, null), ...row('budget', null, null)] },
  'chart/unknown-highlight': { highlight: 'Xa lạ hoàn toàn' },
  'chart/unknown-highlight-near': { highlight: 'Thực hiên' },
  'chart/unknown-color-name': { colors: { 'Xa lạ hoàn toàn': 'accent' } },
  'chart/unknown-color-name-near': { colors: { 'Thực hiên': 'accent' } },
  'chart/target-unused': { type: 'pie', target: 'budget@plan' },
  'chart/target-plane': {
    type: 'scatter',
    target: 'budget@plan',
    series: [{ name: 'Thu', values: ['budget', 'budget', 'budget'], x: [1, 2, 3] }],
  },
  'chart/target-length': { target: { value: ['budget@plan'] } },
  'chart/target-sideways': { type: 'bar', target: { value: ['budget@plan', null, null] } },
  'chart/unbound-value': { series: row(1, 'budget', null) },
  'chart/rank-value': { series: row('placing', 'budget', null) },
  'chart/mixed-units': { series: row('budget', 'exports', null) },
  'chart/wrong-unit': { unit: 'xã' },
  'chart/several-series': {
    type: 'pie',
    series: [...row('budget', null, null), { name: 'Chi', values: ['budget', null, null] }],
  },
  'chart/negative-part': { type: 'pie', series: row('growth_rate@2020', 'growth_rate', null) },
  'chart/nothing-to-share': { type: 'pie', series: row('communes@2020', null, null) },
  'chart/too-many-parts': {
    type: 'pie',
    categories: ['1', '2', '3', '4', '5', '6'],
    series: row(...Array(6).fill('budget')),
  },
  'chart/axis-range': { axis: { min: 2, max: 1 } },
  'chart/axis-cuts': { axis: { max: 16000 } },
  'chart/axis-without-zero': { axis: { min: 10000 } },
  'chart/cannot-mix': { type: 'bar', series: [{ name: 'Thu', values: ['budget', null, null], type: 'line' }] },
  'chart/second-axis-mark': {
    series: [...row('budget', null, null), { name: 'B', values: ['budget', null, null], type: 'area', axis: 'second' }],
  },
  'chart/no-first-axis': { series: [{ name: 'Thu', values: ['budget', null, null], axis: 'second' }] },
  'chart/second-axis-unused': { secondAxis: { min: 0 } },
  'chart/stack-unused': { type: 'pie', stack: 'stacked' },
  'chart/percent-bounds': { stack: 'percent', axis: { max: 50 } },
  'chart/negative-share': { stack: 'percent', series: row('growth_rate@2020', 'growth_rate', null) },
  'chart/area-gap': { type: 'area', series: row('budget', null, 'budget') },
  'chart/x-missing': { type: 'scatter' },
  'chart/sizes-missing': { type: 'bubble', series: [{ name: 'Thu', values: [1, 2, 3], x: [1, 2, 3] }] },
  'chart/negative-size': {
    type: 'bubble',
    series: [{ name: 'Thu', values: [1, 2, 3], x: [1, 2, 3], sizes: [1, -2, 3] }],
  },
  'chart/x-unused': { series: [{ name: 'Thu', values: ['budget', 'budget', 'budget'], x: [1, 2, 3] }] },
  'chart/progress-unused': { of: 3 },
  'chart/progress-series': {
    type: 'progress',
    of: 'budget',
    series: ['A', 'B'].map((name) => ({ name, values: ['budget', 'budget', 'budget'] })),
  },
  'chart/progress-ring': { type: 'progress', form: 'ring' },
  'chart/progress-whole': { type: 'progress', series: row('budget', null, null) },
  'chart/progress-range': { type: 'progress', of: 1, series: row('budget', null, null) },
  'chart/totals-unused': { totals: ['Thực hiện'] },
  'chart/unknown-total': { type: 'waterfall', totals: ['Xa lạ hoàn toàn'] },
  'chart/unknown-total-near': { type: 'waterfall', totals: ['Thực hiên'] },
  'chart/waterfall-sum': { type: 'waterfall', totals: ['Thực hiện'], series: row(100, 20, 130) },
  'chart/waterfall-series': {
    type: 'waterfall',
    series: ['A', 'B'].map((name) => ({ name, values: ['budget', 'budget', 'budget'] })),
  },
  'chart/slope-categories': { type: 'slope' },
  'chart/radar-categories': { type: 'radar', categories: ['A', 'B'], series: row('budget', 'budget') },
  'chart/radar-negative': { type: 'radar', series: row('growth_rate@2020', 'growth_rate', null) },
  'chart/dumbbell-series': { type: 'dumbbell' },
  'chart/area-point': { type: 'area', categories: ['A'], series: row('budget') },
  'chart/areas-hide': {
    type: 'area',
    series: ['A', 'B'].map((name) => ({ name, values: ['budget', 'budget', 'budget'] })),
  },
  'chart/axis-unused': { type: 'pie', axis: { max: 1 } },
};

it('values of two units on one axis are told of the second axis and of an index', () => {
  const [found] = resolve(MISTAKES['chart/mixed-units']).diagnostics.filter(({ code }) => code === 'chart/mixed-units');
  for (const lang of ['vi', 'en']) expect(wording(found!, lang).hint).toMatch(/axis: second.*index: 2020/);
});

describe('every message about charts', () => {
  it.each(Object.entries(MISTAKES))('%s is given, in both languages and with all its words', (code, mistake) => {
    const found = resolve(mistake).diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found).toHaveLength(1);
    for (const lang of ['vi', 'en']) {
      const { message, hint } = wording(found[0]!, lang);
      expect(`${message}${hint}`).not.toMatch(/[{}]|undefined/);
      expect(hint).not.toBe('');
    }
  });
});
