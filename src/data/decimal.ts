import Big from 'big.js';

/** Exact decimals: our own constructor, so that nobody else's precision or rounding mode can reach them. */
export const Decimal = decimalsOf(30);

export const ZERO = Decimal(0);
export const ONE = Decimal(1);
export const HUNDRED = Decimal(100);

/** Which way to round: half away from zero, or towards −∞ or +∞. */
export type Rounding = 'half-up' | 'floor' | 'ceil';

/** The digits after the point that `value` needs. */
export function decimalsIn(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** `value` with at most `decimals` digits after the point; negative `decimals` round to tens, hundreds, … */
export function roundTo(value: Big, decimals: number, rounding: Rounding = 'half-up'): Big {
  if (rounding === 'half-up') return value.round(decimals, Big.roundHalfUp);
  const awayFromZero = rounding === 'ceil' ? value.gt(ZERO) : value.lt(ZERO);
  return value.round(decimals, awayFromZero ? Big.roundUp : Big.roundDown);
}

function decimalsOf(divisionPlaces: number): Big.BigConstructor {
  const own = Big();
  own.DP = divisionPlaces;
  return own;
}
