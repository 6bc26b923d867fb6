import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, roundTo } from '../../src/data/decimal.ts';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { formatNumber, formatQuantity, officeFormatCode } from '../../src/data/format.ts';
import {
  absolute,
  contains,
  type Interval,
  maximum,
  minimum,
  negated,
  over,
  plus,
  times,
} from '../../src/data/interval.ts';
import { readNumber } from '../../src/data/number-style.ts';
import { sortPeriods } from '../../src/data/periods.ts';
import { literal } from '../../src/data/quantity.ts';
import { unitFromWords, unitWord } from '../../src/data/unit-words.ts';
import { combine, conversion } from '../../src/data/units.ts';
import { readWritten } from '../../src/data/written.ts';
import { provinceDataset, quantityOf } from './helpers.ts';

const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, shift]) => Decimal(`${digits}e-${shift}`));

describe('a printed number', () => {
  const styles = { vi: { decimalChar: ',', groupChar: '.' }, en: { decimalChar: '.', groupChar: ',' } };

  test.each(['vi', 'en'] as const)('reads back as the number it was, in %s', (lang) => {
    fc.assert(
      fc.property(decimalText, (value) => {
        expect(readNumber(formatNumber(value, 6, lang), styles[lang])?.eq(value)).toBe(true);
      }),
    );
  });

  test.each([
    ['vi', 'vi-VN'],
    ['en', 'en-US'],
  ] as const)('is what Intl prints, but for the true minus, in %s', (lang, locale) => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const intl = new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        const rounded = roundTo(value, decimals).toFixed(decimals) as `${number}`;
        const expected = intl.format(rounded).replace('-', '−');
        expect(formatNumber(value, decimals, lang)).toBe(/[1-9]/.test(expected) ? expected : expected.replace('−', ''));
      }),
    );
  });

  test('rounds half away from zero and has no minus before zero', () => {
    expect(formatNumber(Decimal('0.125'), 2, 'vi')).toBe('0,13');
    expect(formatNumber(Decimal('-0.125'), 2, 'vi')).toBe('−0,13');
    expect(formatNumber(Decimal('-0.001'), 2, 'vi')).toBe('0,00');
    expect(formatNumber(Decimal('999.5'), 0, 'en')).toBe('1,000');
  });

  test('has an Office format code', () => {
    expect([0, 1, 3].map(officeFormatCode)).toEqual(['#,##0', '#,##0.0', '#,##0.000']);
  });

  test('takes the decimals it is asked for', () => {
    const printed = formatQuantity(literal('-1234.5'), 'vi', { decimals: 2, abs: true, sign: true });
    expect(printed.text).toBe('+1.234,50');
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [111, '111th'],
  ])('the rank %i is the %s', (rank, text) => {
    expect(formatQuantity({ ...literal(String(rank)), unit: 'rank' }, 'en').text).toBe(text);
  });
});

describe('an interval', () => {
  const small = fc.integer({ min: -50, max: 50 });
  const end = fc.option(small, { nil: null });
  const within = fc.tuple(end, end, small).map(([a, b, x]) => {
    const low = a === null ? null : Decimal(Math.min(a, x));
    const high = b === null ? null : Decimal(Math.max(b, x));
    return { interval: { low, high } satisfies Interval, x: Decimal(x) };
  });

  test('encloses what comes of any two values inside', () => {
    fc.assert(
      fc.property(within, within, ({ interval: a, x }, { interval: b, x: y }) => {
        expect(contains(plus(a, b), x.plus(y))).toBe(true);
        expect(contains(negated(a), x.neg())).toBe(true);
        expect(contains(times(a, b), x.times(y))).toBe(true);
        expect(contains(absolute(a), x.abs())).toBe(true);
        expect(contains(minimum(a, b), x.lt(y) ? x : y)).toBe(true);
        expect(contains(maximum(a, b), x.gt(y) ? x : y)).toBe(true);
      }),
    );
  });

  test('divides by any other that is without 0, and by no other', () => {
    fc.assert(
      fc.property(within, within, ({ interval: a, x }, { interval: b, x: y }) => {
        const quotient = over(a, b);
        expect(quotient === null).toBe(contains(b, Decimal(0)));
        if (quotient) expect(contains(quotient, x.div(y))).toBe(true);
      }),
    );
  });
});

describe('a unit', () => {
  const dataset = provinceDataset();

  test.each([
    ['nghìn tỷ đồng', 'tỷ đồng', '1000'],
    ['triệu tỷ đồng', 'tỷ đồng', '1000000'],
    ['đồng', 'triệu đồng', '0.000001'],
    ['tỉ đồng', 'tỷ đồng', '1'],
    ['triệu đồng/người', 'nghìn đồng/người', '1000'],
    ['đồng/nghìn người', 'đồng/người', '0.001'],
    ['triệu', '', '1000000'],
  ])('%s is converted to %s', (from, to, factor) => {
    expect(conversion(from, to)?.toFixed()).toBe(factor);
  });

  test.each([
    ['tỷ đồng', 'tỷ USD'],
    ['%', 'points'],
    ['đồng/người', 'đồng'],
  ])('%s is not converted to %s', (from, to) => {
    expect(conversion(from, to)).toBeNull();
  });

  test('cancels out what stands over and under the stroke', () => {
    const product = combine('triệu đồng/người', 'nghìn người', 'multiply');
    expect([product?.unit, product?.factor.toFixed()]).toEqual(['triệu đồng', '1000']);
    expect(combine('triệu đồng/người', 'tháng', 'divide')?.unit).toBe('triệu đồng/người/tháng');
  });

  test('goes from Vietnamese to English and back', () => {
    expect(unitWord('nghìn tỷ đồng/người', 'en', dataset)).toBe('trillion VND/person');
    expect(unitWord('tỷ đồng', 'vi', dataset)).toBe('tỷ đồng');
    expect(unitWord('rank', 'en', dataset)).toBe('');
    expect(unitWord('furlong', 'en', null)).toBe('furlong');
    expect(unitFromWords('million USD', dataset)).toBe('triệu USD');
    expect(unitFromWords('percentage points', dataset)).toBe('points');
  });
});

describe('decimals follow the sources', () => {
  const evaluator = createEvaluator(provinceDataset(), 'vi');

  test.each([
    ['industry@2020', 0, 0],
    ['industry / 7', 0, 0],
    ['fdi_capital / 3', 2, 2],
    ['rural_communes / 4', 2, 20],
    ['budget_revenue + fdi_capital / exports * budget_revenue', 0, 0],
  ])('of %s: %i, at most %i', (source, decimals, maxDecimals) => {
    expect(quantityOf(evaluator, source)).toMatchObject({ decimals, maxDecimals });
  });
});

test('numbers are read out of running text as Vietnamese writes them', () => {
  const found = readWritten('trên 4.700 tỷ, 9,67 triệu và 109/137 xã, 07');
  expect(found.map(({ value, decimals, exponent }) => [value.toFixed(), decimals, exponent])).toEqual([
    ['4700', 0, 0],
    ['9.67', 2, 6],
    ['109', 0, 0],
    ['137', 0, 0],
    ['7', 0, 0],
  ]);
});

test('periods are sorted by their end, the longer last', () => {
  const periods = ['2021', '2021-Q4', '2021-12', '2021-Q1', '2020', '2021-H1', '2016-2020', '2021-06', '2022-Q1'];
  expect(sortPeriods(periods)).toEqual([
    '2020',
    '2016-2020',
    '2021-Q1',
    '2021-06',
    '2021-H1',
    '2021-12',
    '2021-Q4',
    '2021',
    '2022-Q1',
  ]);
});
