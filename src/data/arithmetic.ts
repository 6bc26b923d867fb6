import type Big from 'big.js';
import { HUNDRED, ZERO } from './decimal.ts';
import { type Interval, isPoint, mapped, negated, over, plus, times } from './interval.ts';
import { fail, type Outcome, ok, type Span } from './outcome.ts';
import { EXACT_DECIMALS, productPrecision, sumPrecision } from './precision.ts';
import { derived, joinTraces, type Result, rescaled } from './quantity.ts';
import type { Quantity } from './types.ts';
import { combine, conversion, PERCENT, POINTS, RANK } from './units.ts';

/** The operators between two quantities; each checks units and carries bounds, precision and trace along. */
export const OPERATORS = { '+': add, '-': subtract, '*': multiply, '/': divide } as const;

/** a + b in the unit of a; % + points is %. */
export function add(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  return combineLinearly(a, b, '+', span);
}

/** a − b in the unit of a; % − % is points. */
export function subtract(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  return combineLinearly(a, b, '-', span);
}

/** a × b: bare numbers multiply anything, 'triệu đồng/người' × 'người' is 'triệu đồng', '%' of a measure is that measure. */
export function multiply(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  if (b.unit === PERCENT && canBeShared(a)) return multiply(a, asFraction(b), span);
  if (a.unit === PERCENT && canBeShared(b)) return multiply(asFraction(a), b, span);
  const combined = combine(a.unit, b.unit, 'multiply');
  if (!combined || hasRank(a, b)) return cannotCombine(a, b, '*', span);
  const left = magnified(a, combined.factor);
  return derived(left.value.times(b.value), times(left, b), product(combined.unit, a, b), span);
}

/** a / b: a bare number when both measure the same, a measure by '%' is the whole that it is a part of, else 'a/b'. */
export function divide(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  if (b.unit === PERCENT && a.unit !== PERCENT && canBeShared(a)) return divide(a, asFraction(b), span);
  const combined = combine(a.unit, b.unit, 'divide');
  if (!combined || hasRank(a, b)) return cannotCombine(a, b, '/', span);
  const left = magnified(a, combined.factor);
  const quotient = over(left, b);
  if (!quotient) return fail('data/division-by-zero', span);
  if (saysNothing(quotient) && !isPoint(b)) return fail('data/unbounded', span);
  const value = quotient.low && quotient.low === quotient.high ? quotient.low : left.value.div(b.value);
  return derived(value, quotient, product(combined.unit, a, b), span);
}

/** Of two figures that are both "over" only the sign of their ratio is known. */
function saysNothing({ low, high }: Interval): boolean {
  return (low === null && high?.eq(ZERO) === true) || (high === null && low?.eq(ZERO) === true);
}

/** −a. */
export function negate(a: Quantity, span: Span): Outcome<Quantity> {
  if (hasRank(a)) return fail('data/rank-arithmetic', span);
  const precision = () => ({ decimals: a.decimals, maxDecimals: a.maxDecimals });
  return derived(ZERO.minus(a.value), negated(a), { unit: a.unit, precision, trace: a.trace }, span);
}

/** `b` in the unit of `a`, or the problem that they don't measure the same; `operator` is for the message. */
export function aligned(a: Quantity, b: Quantity, operator: string, span: Span): Outcome<Quantity> {
  const factor = conversion(b.unit, a.unit);
  if (factor) return ok(rescaled(b, factor, a.unit));
  return fail('data/units-differ', span, { left: nameOf(a), right: nameOf(b), operator });
}

/** The unit for a message; a bare number has a name there too. */
export function nameOf({ unit }: { readonly unit: string }): string {
  return unit === '' ? '1' : unit;
}

function combineLinearly(a: Quantity, b: Quantity, operator: '+' | '-', span: Span): Outcome<Quantity> {
  if (hasRank(a, b)) return fail('data/rank-arithmetic', span);
  const unit = percentUnit(a.unit, b.unit, operator);
  const right = unit === null ? aligned(a, b, operator, span) : ok(b);
  if (!right.ok) return right;
  const minus = operator === '-';
  const value = minus ? a.value.minus(right.value.value) : a.value.plus(right.value.value);
  const interval = plus(a, minus ? negated(right.value) : right.value);
  const precision = sumPrecision(a, right.value);
  const trace = joinTraces(a.trace, b.trace);
  return derived(value, interval, { unit: unit ?? a.unit, precision: () => precision, trace }, span);
}

// Percentages differ by points, and points move a percentage; all else keeps to one unit.
function percentUnit(left: string, right: string, operator: '+' | '-'): string | null {
  if (left === PERCENT && right === PERCENT) return operator === '-' ? POINTS : PERCENT;
  if (left === PERCENT && right === POINTS) return PERCENT;
  if (left === POINTS && right === PERCENT && operator === '+') return PERCENT;
  return null;
}

function product(unit: string, a: Quantity, b: Quantity): Result {
  return { unit, precision: (printed) => productPrecision(printed, [a, b]), trace: joinTraces(a.trace, b.trace) };
}

function magnified(a: Quantity, factor: Big): Interval & { readonly value: Big } {
  return { value: a.value.times(factor), ...mapped(a, (end) => end.times(factor)) };
}

function cannotCombine(a: Quantity, b: Quantity, operator: string, span: Span): Outcome<Quantity> {
  if (hasRank(a, b)) return fail('data/rank-arithmetic', span);
  return fail('data/units-combine', span, { left: nameOf(a), right: nameOf(b), operator });
}

// 5 % of 20 tỷ đồng, and 5 % of 20 %; but 2 × 5 % is 10 %.
function canBeShared({ unit }: Quantity): boolean {
  return unit !== '' && unit !== POINTS && unit !== RANK;
}

function asFraction(percent: Quantity): Quantity {
  const exact = percent.maxDecimals >= EXACT_DECIMALS;
  const ends = mapped(percent, (end) => end.div(HUNDRED));
  const maxDecimals = exact ? EXACT_DECIMALS : percent.maxDecimals + 2;
  return { ...percent, value: percent.value.div(HUNDRED), ...ends, unit: '', maxDecimals };
}

function hasRank(...quantities: readonly Quantity[]): boolean {
  return quantities.some(({ unit }) => unit === RANK);
}
