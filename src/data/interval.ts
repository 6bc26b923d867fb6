import type Big from 'big.js';
import { ZERO } from './decimal.ts';

/** All values from `low` to `high`, ends included; null = no end on that side. */
export interface Interval {
  readonly low: Big | null;
  readonly high: Big | null;
}

/** One end of an interval: a decimal, or the sign of an infinity. */
type End = Big | 1 | -1;

/** The interval of one value. */
export function point(value: Big): Interval {
  return { low: value, high: value };
}

/** {x + y}. */
export function plus(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? a.low.plus(b.low) : null,
    high: a.high && b.high ? a.high.plus(b.high) : null,
  };
}

/** {−x}. */
export function negated(a: Interval): Interval {
  return { low: a.high && negatedEnd(a.high), high: a.low && negatedEnd(a.low) };
}

/** {x × y}. */
export function times(a: Interval, b: Interval): Interval {
  if (isPoint(a) && isPoint(b)) return point(a.low.times(b.low));
  return reach(ends(a).flatMap((x) => ends(b).map((y) => endTimes(x, y))));
}

/** {x / y}; null when y can be 0. */
export function over(a: Interval, b: Interval): Interval | null {
  if (contains(b, ZERO)) return null;
  if (isPoint(a) && isPoint(b)) return point(a.low.div(b.low));
  return reach(ends(a).flatMap((x) => ends(b).map((y) => endOver(x, y))));
}

/** {|x|}. */
export function absolute(a: Interval): Interval {
  if (a.low?.gte(ZERO)) return a;
  if (a.high?.lte(ZERO)) return negated(a);
  const farthest = a.low && a.high ? largest([a.low.abs(), a.high.abs()]) : null;
  return { low: ZERO, high: farthest };
}

/** {min(x, y)}. */
export function minimum(a: Interval, b: Interval): Interval {
  return { low: a.low && b.low ? smallest([a.low, b.low]) : null, high: smallest(finite(a.high, b.high)) };
}

/** {max(x, y)}. */
export function maximum(a: Interval, b: Interval): Interval {
  return negated(minimum(negated(a), negated(b)));
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? smallest([a.low, b.low]) : null,
    high: a.high && b.high ? largest([a.high, b.high]) : null,
  };
}

/** `change` on both ends; it must be increasing. */
export function mapped(a: Interval, change: (end: Big) => Big): Interval {
  if (isPoint(a)) return point(change(a.low));
  return { low: a.low && change(a.low), high: a.high && change(a.high) };
}

/** Whether `value` lies in the interval. */
export function contains(a: Interval, value: Big): boolean {
  return (a.low === null || a.low.lte(value)) && (a.high === null || a.high.gte(value));
}

export function isPoint(a: Interval): a is { readonly low: Big; readonly high: Big } {
  return a.low !== null && a.high !== null && a.low.eq(a.high);
}

function ends(a: Interval): readonly [End, End] {
  return [a.low ?? -1, a.high ?? 1];
}

// 0 × ∞ is 0 here: it's the product of 0 with every number of an unbounded side.
function endTimes(x: End, y: End): End {
  if (typeof x !== 'number' && typeof y !== 'number') return x.times(y);
  const sign = signOf(x) * signOf(y);
  return sign === 0 ? ZERO : sign > 0 ? 1 : -1;
}

// ∞ / ∞ adds nothing to the hull: the other three corners already reach from 0 to ∞.
function endOver(x: End, y: End): End {
  if (typeof y === 'number') return ZERO;
  if (typeof x !== 'number') return x.div(y);
  return x * signOf(y) > 0 ? 1 : -1;
}

function reach(corners: readonly End[]): Interval {
  const decimals = corners.filter((corner) => typeof corner !== 'number');
  return {
    low: corners.includes(-1) ? null : smallest(decimals),
    high: corners.includes(1) ? null : largest(decimals),
  };
}

function signOf(x: End): number {
  return typeof x === 'number' ? x : x.cmp(ZERO);
}

// big.js keeps a sign on zero, which must not be printed.
function negatedEnd(x: Big): Big {
  return x.eq(ZERO) ? ZERO : x.neg();
}

function finite(...values: readonly (Big | null)[]): Big[] {
  return values.filter((value) => value !== null);
}

function smallest(values: readonly Big[]): Big | null {
  return values.reduce<Big | null>((least, value) => (least?.lte(value) ? least : value), null);
}

function largest(values: readonly Big[]): Big | null {
  return values.reduce<Big | null>((most, value) => (most?.gte(value) ? most : value), null);
}
