import type Big from 'big.js';
import { add, aligned, divide, subtract } from './arithmetic.ts';
import { HUNDRED, ONE, roundTo } from './decimal.ts';
import { absolute, type Interval, mapped, maximum, minimum } from './interval.ts';
import { fail, type Outcome, ok, type Span } from './outcome.ts';
import { EXACT_DECIMALS, percentPrecision, printable } from './precision.ts';
import { derived, joinTraces } from './quantity.ts';
import type { Quantity } from './types.ts';
import { PERCENT } from './units.ts';

type One = (a: Quantity, span: Span) => Outcome<Quantity>;
type Two = (a: Quantity, b: Quantity, span: Span) => Outcome<Quantity>;

/** A function of the expression language; `many` applies to the first two arguments, then to that and the third, … */
type Entry = { readonly takes: 'one'; readonly apply: One } | { readonly takes: 'two' | 'many'; readonly apply: Two };

const FUNCTIONS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['growth', { takes: 'two', apply: growth }],
  ['share', { takes: 'two', apply: share }],
  ['points', { takes: 'two', apply: points }],
  ['before', { takes: 'two', apply: before }],
  ['round', { takes: 'two', apply: round }],
  ['abs', { takes: 'one', apply: magnitude }],
  ['sum', { takes: 'many', apply: add }],
  ['min', { takes: 'many', apply: (a, b, span) => extreme(a, b, 'min', span) }],
  ['max', { takes: 'many', apply: (a, b, span) => extreme(a, b, 'max', span) }],
]);

/** The names of all functions. */
export function functionNames(): Iterable<string> {
  return FUNCTIONS.keys();
}

/** Calls a function by name; null when there is none of that name or it doesn't take that many arguments. */
export function callFunction(name: string, args: readonly Quantity[], span: Span): Outcome<Quantity> | null {
  const entry = FUNCTIONS.get(name);
  const [first, second, ...rest] = args;
  if (!entry || !first) return null;
  if (entry.takes === 'one') return second ? null : entry.apply(first, span);
  if (entry.takes === 'two') return second && rest.length === 0 ? entry.apply(first, second, span) : null;
  return args
    .slice(1)
    .reduce<Outcome<Quantity>>(
      (result, next) => (result.ok ? entry.apply(result.value, next, span) : result),
      ok(first),
    );
}

// |a|
function magnitude(a: Quantity, span: Span): Outcome<Quantity> {
  const precision = () => ({ decimals: a.decimals, maxDecimals: a.maxDecimals });
  return derived(a.value.abs(), absolute(a), { unit: a.unit, precision, trace: a.trace }, span);
}

// (a / b − 1) · 100 %
function growth(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  return inPercent(a, b, 'growth', (ratio) => ratio.minus(ONE).times(HUNDRED), span);
}

// a / b · 100 %
function share(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  return inPercent(a, b, 'share', (ratio) => ratio.times(HUNDRED), span);
}

function inPercent(a: Quantity, b: Quantity, name: string, change: (ratio: Big) => Big, span: Span): Outcome<Quantity> {
  const right = aligned(a, b, name, span);
  if (!right.ok) return right;
  const ratio = divide(a, right.value, span);
  if (!ratio.ok) return ratio;
  const interval = mapped(ratio.value, change);
  const precision = (printed: Big) => percentPrecision(printed, [a, b]);
  return derived(change(ratio.value.value), interval, { unit: PERCENT, precision, trace: ratio.value.trace }, span);
}

// a − b of two percentages
function points(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  if (a.unit !== PERCENT || b.unit !== PERCENT) return fail('data/needs-percent', span, { name: 'points' });
  return subtract(a, b, span);
}

// What a was before it grew by g %.
function before(a: Quantity, g: Quantity, span: Span): Outcome<Quantity> {
  if (g.unit !== PERCENT) return fail('data/needs-percent', span, { name: 'before' });
  const factor = (percent: Big) => percent.div(HUNDRED).plus(ONE);
  const maxDecimals = g.maxDecimals + 2;
  return divide(a, { ...g, value: factor(g.value), ...mapped(g, factor), unit: '', maxDecimals }, span);
}

function round(a: Quantity, n: Quantity, span: Span): Outcome<Quantity> {
  const decimals = n.value.toNumber();
  if (n.maxDecimals < EXACT_DECIMALS || !Number.isInteger(decimals) || Math.abs(decimals) > EXACT_DECIMALS) {
    return fail('data/round-argument', span);
  }
  const maxDecimals = Math.min(decimals, a.maxDecimals);
  const precision = () => ({ decimals: printable(decimals, a.maxDecimals), maxDecimals });
  const interval = mapped(a, (end) => roundTo(end, decimals));
  return derived(roundTo(a.value, decimals), interval, { unit: a.unit, precision, trace: a.trace }, span);
}

// Between two bounds the chosen figure's own word stays true: min(18.000, trên 4.700) is trên 4.700.
function extreme(a: Quantity, b: Quantity, which: 'min' | 'max', span: Span): Outcome<Quantity> {
  const right = aligned(a, b, which, span);
  if (!right.ok) return right;
  const other = right.value;
  const interval: Interval = which === 'min' ? minimum(a, other) : maximum(a, other);
  const first = which === 'min' ? a.value.lte(other.value) : a.value.gte(other.value);
  const chosen = first ? a : other;
  const precision = () => ({ decimals: chosen.decimals, maxDecimals: chosen.maxDecimals });
  const trace = joinTraces(a.trace, b.trace);
  const result = derived(chosen.value, interval, { unit: a.unit, precision, trace }, span);
  const bounded = chosen.qualifier === 'over' || chosen.qualifier === 'under';
  if (!result.ok || !bounded || !interval.low || !interval.high || interval.low.eq(interval.high)) return result;
  return ok({ ...result.value, qualifier: chosen.qualifier });
}
