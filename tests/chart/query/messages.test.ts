import { describe, expect, it } from 'vitest';
import type { queryMessages } from '../../../src/diagnostics/messages/query.ts';
import { wording } from '../../../src/diagnostics/report.ts';
import { type Asked, asked } from './helpers.ts';

const AREAS = { indicator: 'people', by: 'area' };
const CODES = Array.from({ length: 200 }, (_, i) => `x${i}`);
const MANY_AREAS = `code,name_vi\n${CODES.map((code) => `${code},Xã ${code}`).join('\n')}\n`;
const MANY_OBSERVATIONS = `indicator,period,area,value\n${CODES.map((code, i) => `people,2021,${code},${i}`).join('\n')}\n`;
const MISTAKES: Readonly<Record<keyof typeof queryMessages, Asked>> = {
  'chart/data-kind': { query: AREAS, chart: { categories: ['A'] } },
  'query/indicator-or-indicators': { query: { by: 'area' } },
  'query/unknown-dimension': { query: { ...AREAS, by: 'thời tiết' } },
  'query/unknown-dimension-near': { query: { ...AREAS, where: { regin: 'Núi' } } },
  'query/unknown-value': { query: { ...AREAS, where: { area: ['a', 'Xa lạ hoàn toàn'] } } },
  'query/unknown-value-near': { query: { ...AREAS, where: { region: 'Đồng bàng' } } },
  'query/same-dimension': { query: { ...AREAS, series: 'area' } },
  'query/no-observations': { query: { ...AREAS, indicator: 'empty' } },
  'query/nothing-left': { query: { ...AREAS, where: { region: 'Núi', area: 'c' } } },
  'query/nothing-at-default': { query: { indicator: 'rate', by: 'period' } },
  'query/no-members': { query: { indicator: 'revenue', by: 'region', where: { area: 'tinh' } } },
  'query/several-values': { query: { ...AREAS, where: { period: [2020, 2021] } } },
  'query/mixed-units': { query: { indicators: ['revenue', 'age'], by: 'period' } },
  'query/not-summed': { query: { indicator: 'age', by: 'term', aggregate: 'sum' } },
  'query/no-shares': { query: { indicator: 'rate', by: 'area', share: true } },
  'query/shares-of': { query: { ...AREAS, by: 'region', share: true, aggregate: 'mean' } },
  'query/share-and-index': { query: { ...AREAS, share: true, index: 'a' } },
  'query/negative-share': { query: { indicator: 'balance', by: 'area', share: true } },
  'query/open-share': { query: { indicator: 'revenue', by: 'scenario', share: true } },
  'query/incomplete-whole': {
    query: { indicator: 'people', by: 'period', series: 'area', share: true, where: { area: ['a', 'b'] } },
  },
  'query/no-total': { query: { indicator: 'balance', by: 'area', share: true, where: { period: 2020 } } },
  'query/unknown-base': { query: { ...AREAS, index: 2050 } },
  'query/no-base': { query: { indicator: 'balance', by: 'period', where: { area: 'a' }, index: 2020 } },
  'query/rest-left-out': { query: { indicator: 'rate', by: 'area', top: 1 } },
  'query/many-categories': {
    query: AREAS,
    files: { 'areas.csv': MANY_AREAS, 'observations.csv': MANY_OBSERVATIONS },
  },
  'query/many-series': {
    query: { indicator: 'people', by: 'period', series: 'area', where: { area: { from: 'x0', to: 'x9' } } },
    files: { 'areas.csv': MANY_AREAS, 'observations.csv': MANY_OBSERVATIONS },
  },
  'query/mixed-levels': { query: { ...AREAS, share: true, where: { period: 2021 } } },
  'query/rest-highlighted': {
    query: { ...AREAS, top: 1, where: { level: 'huyện' } },
    chart: { highlight: 'Khác (3)' },
  },
};

describe('every message about queries', () => {
  it.each(Object.entries(MISTAKES))('%s is given, in both languages and with all its words', (code, mistake) => {
    const { diagnostics } = asked(mistake);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    for (const lang of ['vi', 'en']) {
      const { message, hint } = wording(diagnostics[0]!, lang);
      expect(`${message}${hint}`).not.toMatch(/[{}]|undefined/);
      expect(hint).not.toBe('');
    }
  });

  it('says which condition left nothing, and what there was before it', () => {
    const [found] = asked(MISTAKES['query/nothing-left']).diagnostics;
    expect(found).toMatchObject({
      at: ['slides', 0, 'chart', 'query', 'where', 'area'],
      args: { condition: 'area: c', known: 'a, b' },
    });
  });

  it('lists what can be grouped by', () => {
    const [found] = asked(MISTAKES['query/unknown-dimension-near']).diagnostics;
    expect(found).toMatchObject({
      args: { near: 'region', known: expect.stringContaining('period, area, scenario, indicator, level') },
    });
  });

  it('stands at the query when a value that was asked for is to blame', () => {
    const files = { 'observations.csv': 'indicator,period,area,value\npeople,2021,a,= pepole\npeople,2021,b,5\n' };
    expect(asked({ query: AREAS, files }).diagnostics).toMatchObject([
      { code: 'data/formula-failed', at: ['slides', 0, 'chart', 'query'] },
    ]);
  });
});
