import { ceilDivide, digitsAt, floorDivide, toDecimal, toNumber } from './decimal.ts';

export interface TickRequest {
  /** Finite numbers; none = an axis from 0 to 1. */
  readonly values: readonly number[];
  /** The axis must include zero: bars are lengths. */
  readonly zero: boolean;
  /** Where room is needed beyond the outermost marks: over the points of a line, at both ends of bars, on both sides of points, around bubbles. */
  readonly labels: 'none' | 'above' | 'both' | 'beside' | 'around';
  /** How many lines a label has; one when not said. */
  readonly labelLines?: number | undefined;
  /** Bounds that the author fixed, min < max. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** How many steps there must be, so that the gridlines of another axis serve this one; else 3 to 5. */
  readonly steps?: number | undefined;
}

/** `values` run from min to max in equal steps; `decimals` is what it takes to print them all exactly. */
export interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly values: readonly number[];
  readonly decimals: number;
}

/** A stretch of the axis in whole multiples of 10^-places, divided into `count` steps. */
interface Grid {
  readonly min: bigint;
  readonly step: bigint;
  readonly count: number;
  readonly places: number;
}

interface Extent {
  readonly lo: number;
  readonly hi: number;
}

// Shares of the range. Below, a label must stay clear of the category names; above, the frame adds measured room.
const ROOM_ABOVE = 0.08;
const ROOM_BELOW = 0.15;
const ROOM_AROUND = 0.125;
/** Beyond this the arithmetic of numbers ends; an axis ends here too. */
const LARGEST = 1e300;
/** 1, 2, 2.5 and 5 in tenths. */
const MANTISSAS = [10n, 20n, 25n, 50n] as const;

/**
 * Round ticks: steps of 1, 2, 2.5 or 5 × 10^k, 3 to 5 of them. A bound fixed by the author is kept to the digit;
 * between two fixed bounds there may be 2 to 7 steps, and a quarter of the range where no round step divides it.
 */
export function niceTicks(request: TickRequest): Ticks {
  const extent = extentOf(request);
  return toTicks(divide(extent, anchorsOf(request, extent), request.steps));
}

function extentOf({ values, zero, labels, labelLines = 1, min, max }: TickRequest): Extent {
  const data = withZero(values, zero);
  const room = withRoom(data, labels, labelLines);
  const lo = clamp(min ?? room.lo);
  const hi = clamp(max ?? room.hi);
  if (lo < hi) return { lo, hi };
  // The author's bound lies beyond all values: give it a range of its own.
  return max === undefined ? { lo, hi: lo + (Math.abs(lo) || 1) } : { lo: hi - (Math.abs(hi) || 1), hi };
}

function clamp(value: number): number {
  return Math.min(LARGEST, Math.max(-LARGEST, value));
}

/** Values that hardly differ would make ticks finer than a number can tell apart: they are shown from zero as well. */
function withZero(values: readonly number[], zero: boolean): Extent {
  const lo = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const hi = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (values.length === 0 || (lo === 0 && hi === 0)) return { lo: 0, hi: 1 };
  const flat = hi - lo <= 1e-6 * Math.max(Math.abs(lo), Math.abs(hi));
  return zero || flat ? { lo: Math.min(lo, 0), hi: Math.max(hi, 0) } : { lo, hi };
}

function withRoom({ lo, hi }: Extent, labels: TickRequest['labels'], lines: number): Extent {
  const range = hi - lo;
  if (labels === 'around') return { lo: 0 - roomBeyond(-lo, range), hi: roomBeyond(hi, range) };
  if (labels === 'beside') {
    const below = lo - lines * ROOM_BELOW * range;
    return { lo: lo >= 0 ? Math.max(0, below) : below, hi: hi + ROOM_ABOVE * range };
  }
  const above = labels === 'above' || (labels === 'both' && hi > 0);
  const below = labels === 'both' && lo < 0;
  return { lo: below ? lo - lines * ROOM_BELOW * range : lo, hi: above ? hi + ROOM_ABOVE * range : hi };
}

/** An axis goes over zero only for what would stick out too far there. */
function roomBeyond(end: number, range: number): number {
  const wanted = end + ROOM_AROUND * range;
  return end < (-ROOM_AROUND / 3) * range ? Math.min(0, wanted) : wanted;
}

/** An end at zero is as fixed as one that the author gave, once the other end is fixed. */
function anchorsOf({ min, max }: TickRequest, { lo, hi }: Extent): { min: boolean; max: boolean } {
  return {
    min: min !== undefined || (max !== undefined && lo === 0),
    max: max !== undefined || (min !== undefined && hi === 0),
  };
}

function divide({ lo, hi }: Extent, fixed: { min: boolean; max: boolean }, wanted: number | undefined): Grid {
  const low = toDecimal(lo);
  const high = toDecimal(hi);
  const written = Math.max(low.places, high.places);
  const range = digitsAt(high, written) - digitsAt(low, written);
  // The power of ten of a hundredth of the range.
  const exponent = range.toString().length - 1 - written - 2;
  const places = Math.max(written, -exponent);
  const from = digitsAt(low, places);
  const to = digitsAt(high, places);
  const steps = roundSteps(10n ** BigInt(places + exponent));
  if (fixed.min && fixed.max) return { ...divideExactly(from, to, steps, wanted), places: places + 2 };
  const divided = fixed.min ? divideUpwards : fixed.max ? divideDownwards : divideFreely;
  return { ...withCount(divided(from, to, steps, BigInt(wanted ?? MOST)), wanted, fixed.max), places };
}

/** Steps from at most a tenth of the range to more than all of it: one of them makes 3 to 5 steps. */
function roundSteps(tenth: bigint): readonly bigint[] {
  return [1n, 10n, 100n, 1000n].flatMap((decade) => MANTISSAS.map((mantissa) => mantissa * decade * tenth));
}

type Divided = Omit<Grid, 'places'>;

const MOST = 5;

/** Fewer steps than wanted go on upwards, or downwards from a fixed end. */
function withCount({ min, step, count }: Divided, wanted: number | undefined, downwards: boolean): Divided {
  if (wanted === undefined) return { min, step, count };
  return { min: downwards ? min - step * BigInt(wanted - count) : min, step, count: wanted };
}

function divideFreely(from: bigint, to: bigint, steps: readonly bigint[], most: bigint): Divided {
  const step = steps.find((s) => ceilDivide(to, s) - floorDivide(from, s) <= most) ?? to - from;
  const first = floorDivide(from, step);
  return { min: first * step, step, count: Number(ceilDivide(to, step) - first) };
}

function divideUpwards(from: bigint, to: bigint, steps: readonly bigint[], most: bigint): Divided {
  const step = steps.find((s) => ceilDivide(to - from, s) <= most) ?? to - from;
  return { min: from, step, count: Number(ceilDivide(to - from, step)) };
}

function divideDownwards(from: bigint, to: bigint, steps: readonly bigint[], most: bigint): Divided {
  const { step, count } = divideUpwards(from, to, steps, most);
  return { min: to - step * BigInt(count), step, count };
}

/** In hundredths of the other grids' unit, so that a quarter of any range is whole. */
function divideExactly(from: bigint, to: bigint, steps: readonly bigint[], wanted: number | undefined): Divided {
  const range = (to - from) * 100n;
  if (wanted !== undefined && range % BigInt(wanted) === 0n) {
    return { min: from * 100n, step: range / BigInt(wanted), count: wanted };
  }
  const counts = steps
    .map((s) => s * 100n)
    .filter((s) => range % s === 0n)
    .map((s) => Number(range / s));
  const count = counts.find((n) => n >= 3 && n <= 5) ?? counts.find((n) => n >= 2 && n <= 7) ?? 4;
  return { min: from * 100n, step: range / BigInt(count), count };
}

function toTicks({ min, step, count, places }: Grid): Ticks {
  const values = Array.from({ length: count + 1 }, (_, i) => toNumber(min + BigInt(i) * step, places));
  return {
    min: toNumber(min, places),
    max: toNumber(min + BigInt(count) * step, places),
    step: toNumber(step, places),
    values,
    decimals: Math.max(decimalsOf(min, places), decimalsOf(step, places)),
  };
}

function decimalsOf(digits: bigint, places: number): number {
  let rest = digits;
  let decimals = places;
  while (decimals > 0 && rest % 10n === 0n) {
    rest /= 10n;
    decimals--;
  }
  return decimals;
}
