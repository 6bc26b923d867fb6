import { exactNumber } from '../../../chart/values.ts';
import { Decimal } from '../../../data/decimal.ts';
import type { PptxValue } from './types.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const TRUSTED_DIGITS = 15; // Office writes doubles with 17: 1.1 as 1.1000000000000001
const DIGITS_OF_DOUBLES = 17; // what has more was written by a program that reckons in decimals
const LONGEST = 400; // a double has at most 309 digits before its point

/** A number as Office writes it → as `inspect` prints it; null for what isn't a number. */
export function numberFrom(text: string | null): PptxValue {
  const written = text?.trim() ?? '';
  if (written.length > LONGEST || !NUMBER.test(written) || !Number.isFinite(Number(written))) return null;
  const digits = written.replace(/e.*$/i, '').replace(/\D|^[-+0.]+/g, '').length;
  const shortest = `${Number(written)}`;
  const rounded =
    digits > TRUSTED_DIGITS &&
    digits <= DIGITS_OF_DOUBLES &&
    shortest.replace(/e.*$/, '').replace(/\D/g, '').length <= TRUSTED_DIGITS;
  return exactNumber(Decimal(rounded ? shortest : written).toFixed());
}

/** A measure in EMU, or as strict files may write it, with its unit (ST_UniversalMeasure). */
export function emuFrom(text: string | undefined): number {
  const [, amount, unit] = /^(-?[\d.]+)(mm|cm|in|pt|pc|pi)?$/.exec(text ?? '') ?? [];
  return amount === undefined ? 0 : Number(amount) * (unit === undefined ? 1 : (EMU[unit] ?? 1)) || 0;
}

const EMU: Readonly<Record<string, number>> = { mm: 36000, cm: 360000, in: 914400, pt: 12700, pc: 152400, pi: 152400 };
