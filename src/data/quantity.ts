import type Big from 'big.js';
import { Decimal, decimalsIn } from './decimal.ts';
import { type Interval, mapped, point } from './interval.ts';
import { fail, type Outcome, ok, type Span } from './outcome.ts';
import { EXACT_DECIMALS, type Precision, printable } from './precision.ts';
import type { Indicator, Observation, Qualifier, Quantity, Trace } from './types.ts';
import { writtenDecimals } from './written.ts';

const NEARLY_FROM = Decimal('0.9');
const ABOUT_FROM = Decimal('0.95');
const ABOUT_TO = Decimal('1.05');

/** 'gần' and 'khoảng' may be said as long as one bound is this share of the other: that of a product of two such figures. */
const CLOSE = Decimal('0.8');

/** A number typed in an expression: exact, without a unit. */
export function literal(text: string): Quantity {
  const value = Decimal(text);
  return {
    value,
    ...point(value),
    unit: '',
    qualifier: 'exact',
    decimals: decimalsIn(value),
    maxDecimals: EXACT_DECIMALS,
    of: null,
    indicator: null,
    observation: null,
    trace: [],
  };
}

/** A published figure. Its decimals: those of the indicator, of the value, and of what the source wrote; whichever is most. */
export function observed(observation: Observation, value: Big, indicator: Indicator): Quantity {
  const decimals = Math.max(
    indicator.decimals,
    decimalsIn(value),
    writtenDecimals(value, indicator.unit, observation.asWritten, observation.lang),
  );
  return {
    value,
    ...bounds(value, observation.qualifier),
    unit: indicator.unit,
    qualifier: observation.qualifier,
    decimals,
    maxDecimals: decimals,
    of: observation.of,
    indicator,
    observation,
    trace: [observation],
  };
}

/** What a qualifier says of `value`: over [v, ∞), under (−∞, v], nearly 90 to 100 % of it, about 95 to 105 % of it. */
export function bounds(value: Big, qualifier: Qualifier): Interval {
  switch (qualifier) {
    case 'exact':
      return point(value);
    case 'over':
      return { low: value, high: null };
    case 'under':
      return { low: null, high: value };
    case 'nearly':
      return between(value.times(NEARLY_FROM), value);
    case 'about':
      return between(value.times(ABOUT_FROM), value.times(ABOUT_TO));
  }
}

/** What a calculation says of its result besides the number; the precision is that of the number that is printed. */
export interface Result {
  readonly unit: string;
  readonly precision: (printed: Big) => Precision;
  readonly trace: Trace;
}

/**
 * What came out of a calculation. Its qualifier follows from its bounds: equal = exact, one open = over or under with the
 * other as the value, two close = nearly when the value is the upper one, else about, two far apart = under, over or between.
 * No bound at all is a problem.
 */
export function derived(value: Big, { low, high }: Interval, result: Result, span: Span): Outcome<Quantity> {
  const { unit, precision, trace } = result;
  if (low === null && high === null) return fail('data/unbounded', span);
  const printed = high === null ? (low ?? value) : low === null ? high : value;
  const qualifier = qualifierOf(printed, low, high);
  const none = { of: null, indicator: null, observation: null };
  return ok({ value: printed, low, high, unit, qualifier, ...precision(printed), ...none, trace });
}

/** The same quantity in another unit, with `factor` (a power of ten) times the number: all its digits, and no new ones. */
export function rescaled(quantity: Quantity, factor: Big, unit: string): Quantity {
  if (unit === quantity.unit) return quantity;
  const value = quantity.value.times(factor);
  const exact = quantity.maxDecimals >= EXACT_DECIMALS;
  const maxDecimals = exact ? EXACT_DECIMALS : quantity.maxDecimals - factor.e;
  const fits = decimalsIn(value) <= maxDecimals;
  return {
    ...quantity,
    value,
    ...mapped(quantity, (end) => end.times(factor)),
    unit,
    decimals: printable(fits ? decimalsIn(value) : 2, maxDecimals),
    maxDecimals,
    of: quantity.of?.times(factor) ?? null,
  };
}

/** Both traces, each observation once, in the order of first use. */
export function joinTraces(a: Trace, b: Trace): Trace {
  if (b.length === 0) return a;
  return a.length === 0 ? b : [...new Set([...a, ...b])];
}

function between(a: Big, b: Big): Interval {
  return a.lte(b) ? { low: a, high: b } : { low: b, high: a };
}

function qualifierOf(value: Big, low: Big | null, high: Big | null): Quantity['qualifier'] {
  if (high === null) return 'over';
  if (low === null) return 'under';
  if (low.eq(high)) return 'exact';
  if (isClose(low, high)) return value.eq(high) ? 'nearly' : 'about';
  if (value.eq(high)) return 'under';
  return value.eq(low) ? 'over' : 'between';
}

function isClose(low: Big, high: Big): boolean {
  const [near, far] = low.abs().lt(high.abs()) ? [low, high] : [high, low];
  return near.s === far.s && near.abs().gte(far.abs().times(CLOSE));
}
