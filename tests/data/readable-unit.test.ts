import { describe, expect, test } from 'vitest';
import { literal } from '../../src/data/quantity.ts';
import { readableDecimals, readableUnit } from '../../src/data/readable-unit.ts';

const figures = (unit: string, ...values: readonly string[]) => values.map((value) => ({ ...literal(value), unit }));

describe('the unit of a chart', () => {
  test.each([
    [figures('tỷ đồng', '18000', '13300'), 'tỷ đồng'],
    [figures('tỷ đồng', '999999'), 'tỷ đồng'],
    [figures('người', '1303182268', '98200000'), 'triệu người'],
    [figures('người', '1303182268', '982000000'), 'tỷ người'],
    [figures('người', '98200000', '4700000'), 'triệu người'],
    [figures('triệu đồng', '18000000', '2000000'), 'nghìn tỷ đồng'],
    [figures('triệu đồng', '18000000', '2'), 'tỷ đồng'],
    [figures('triệu đồng/người', '2500000'), 'nghìn tỷ đồng/người'],
    [figures('', '2500000'), 'triệu'],
    [figures('%', '2500000'), '%'],
    [figures('points', '2500000'), 'points'],
    [figures('người', '-98200000', '0'), 'triệu người'],
    [figures('người', '0'), 'người'],
    [figures('', ...[]), ''],
    [[...figures('người', '98200000'), ...figures('xã', '1')], 'người'],
  ])('%#: is %s', (all, unit) => {
    expect(readableUnit(all)).toBe(unit);
  });

  test.each([
    [figures('', '331.45', '4.75'), 0],
    [figures('', '98.25'), 1],
    [figures('', '4.754'), 2],
    [figures('', '0.0001'), 2],
    [[], 2],
  ])('%#: has figures with %i decimals', (all, decimals) => {
    expect(readableDecimals(all)).toBe(decimals);
  });
});
