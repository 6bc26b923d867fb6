import type Big from 'big.js';
import { decimalsIn } from './decimal.ts';
import type { Quantity } from './types.ts';
import { countsOnes } from './units.ts';

/** `maxDecimals` of what is known exactly: numbers typed in an expression, and what follows from counts alone. */
export const EXACT_DECIMALS = 20;

/** The decimals a quantity is printed with, and the most that its sources support; −3 = known to the thousand. */
export interface Precision {
  readonly decimals: number;
  readonly maxDecimals: number;
}

type Known = Pick<Quantity, 'value' | 'unit' | 'qualifier' | 'maxDecimals'>;

/** Precision of a sum or difference: as many decimals as the finer operand. */
export function sumPrecision(a: Quantity, b: Quantity): Precision {
  const measured = [a, b].map((q) => q.maxDecimals).filter((decimals) => decimals < EXACT_DECIMALS);
  const maxDecimals = measured.length === 0 ? EXACT_DECIMALS : Math.max(...measured);
  return { decimals: printable(Math.max(a.decimals, b.decimals), maxDecimals), maxDecimals };
}

/** Precision of a product or quotient: no more significant digits than the coarsest operand, and no decimals for nothing. */
export function productPrecision(value: Big, operands: readonly Known[]): Precision {
  const maxDecimals = supportedDecimals(value, operands);
  return { decimals: printable(Math.min(2, decimalsIn(value)), maxDecimals), maxDecimals };
}

/** Precision of a growth or share in per cent: one decimal, where the operands support it. */
export function percentPrecision(value: Big, operands: readonly Known[]): Precision {
  const maxDecimals = supportedDecimals(value, operands);
  return { decimals: printable(1, maxDecimals), maxDecimals };
}

/** `wanted` decimals, as far as `maxDecimals` allows; never fewer than 0. */
export function printable(wanted: number, maxDecimals: number): number {
  return Math.max(0, Math.min(wanted, maxDecimals));
}

function supportedDecimals(value: Big, operands: readonly Known[]): number {
  const digits = operands.filter((operand) => !isExact(operand)).map(significantDigits);
  if (digits.length === 0) return EXACT_DECIMALS;
  return Math.min(EXACT_DECIMALS - 1, Math.min(...digits) - 1 - value.e);
}

/** Whole numbers of single things are counted, not measured. */
function isExact({ value, unit, qualifier, maxDecimals }: Known): boolean {
  if (maxDecimals >= EXACT_DECIMALS) return true;
  return qualifier === 'exact' && maxDecimals === 0 && decimalsIn(value) === 0 && countsOnes(unit);
}

function significantDigits({ value, maxDecimals }: Known): number {
  return Math.max(1, value.e + 1 + maxDecimals);
}
