import Big from 'big.js';
import { expect, it } from 'vitest';
import type { ChartPoint } from '../../../src/chart/types.ts';
import { printedValue, spokenValue } from '../../../src/render/web/printed-value.ts';
import { figure } from './fixtures.ts';

const typed = (exact: string | null): ChartPoint => ({
  value: exact === null ? null : Number(exact),
  exact,
  label: '',
  color: { slot: 'accent1' },
  highlight: false,
  figure: null,
});

it.each([
  ['18000', 'tỷ đồng', '#,##0', '18.000', '18.000 tỷ đồng'],
  ['-0.65', '%', '0.0"%"', '−0,7%', '−0,7%'],
  ['1234567.5', '', '#,##0.00', '1.234.567,50', '1.234.567,50'],
  ['0', 'xã', '#,##0', '0', '0 xã'],
  [null, 'xã', '#,##0', '', ''],
])('prints a typed %s in %s as the labels of %s', (exact, unit, formatCode, number, spoken) => {
  const values = { unit, formatCode };
  expect(printedValue(typed(exact), values, 'vi')).toBe(number);
  expect(spokenValue(typed(exact), values, 'vi')).toBe(spoken.replace(' ', '\u00a0'));
});

it('prints a figure with its qualifier, no more exact than its source, and without the whole that it is a part of', () => {
  const own = figure('trên\u00a028,8\u00a0tỷ USD');
  const quantity = { ...own.quantity, value: new Big('28.8'), low: new Big('28.8'), qualifier: 'over' as const };
  const bound = { ...own, quantity: { ...quantity, maxDecimals: 1, of: new Big(137) } };
  const values = { unit: 'tỷ USD', formatCode: '#,##0.00' };
  expect(printedValue({ ...typed('28.8'), figure: bound }, values, 'vi')).toBe('trên\u00a028,8');
  expect(spokenValue({ ...typed('28.8'), figure: bound }, values, 'vi')).toBe('trên\u00a028,8\u00a0tỷ USD');
});
