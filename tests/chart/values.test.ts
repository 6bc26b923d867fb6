import { describe, expect, it } from 'vitest';
import { exactNumber, seriesValues } from '../../src/chart/values.ts';
import { chartOf } from './fixtures.ts';

describe('the values that inspect prints', () => {
  it('are numbers where binary holds them exactly', () => {
    expect(['0', '18000', '-6.5', '0.125', '9007199254740992', '1e3', '0.50'].map(exactNumber)).toEqual([
      0, 18000, -6.5, 0.125, 9007199254740992, 1000, 0.5,
    ]);
  });

  it('are decimal texts where binary would only come near', () => {
    for (const text of ['6.56', '0.1', '-28.8', '9007199254740993', '0.0000001']) expect(exactNumber(text)).toBe(text);
  });

  it('say null where a value is missing', () => {
    const chart = chartOf({ series: [{ name: 'Thu', values: [6.56, null, 0] }] });
    expect(seriesValues(chart.series[0]!)).toEqual(['6.56', null, 0]);
  });
});
