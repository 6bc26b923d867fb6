import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ceilDivide, floorDivide, plainText, toDecimal, toNumber } from '../../src/chart/decimal.ts';

describe('exact decimals', () => {
  it('hold the shortest digits that read back as the number', () => {
    expect(toDecimal(0.3)).toEqual({ digits: 3n, places: 1 });
    expect(toDecimal('-12.50')).toEqual({ digits: -1250n, places: 2 });
    expect(toDecimal(1e21)).toEqual({ digits: 10n ** 21n, places: 0 });
    expect(toDecimal(1.5e-7)).toEqual({ digits: 15n, places: 8 });
    expect(toDecimal(-0)).toEqual({ digits: 0n, places: 0 });
  });

  it('come back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { digits, places } = toDecimal(value);
        expect(toNumber(digits, places)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('are written without an exponent', () => {
    expect([1e-7, 1e21, -0.05, -1234.5, 0, -0, 42].map(plainText)).toEqual([
      '0.0000001',
      '1000000000000000000000',
      '-0.05',
      '-1234.5',
      '0',
      '0',
      '42',
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainText(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainText(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('divide downwards and upwards on both sides of zero', () => {
    expect([7n, -7n, 6n, -6n, 0n].map((a) => floorDivide(a, 3n))).toEqual([2n, -3n, 2n, -2n, 0n]);
    expect([7n, -7n, 6n, -6n, 0n].map((a) => ceilDivide(a, 3n))).toEqual([3n, -2n, 2n, -2n, 0n]);
  });
});
