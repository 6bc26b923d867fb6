import type Big from 'big.js';
import { add, aligned, divide, subtract } from './arithmetic.ts';
import { Decimal, HUNDRED, ONE, roundTo } from './decimal.ts';
import { absolute, hull, type Interval, mapped, maximum, minimum } from './interval.ts';
import { fail, type Outcome, ok, type Span } from './outcome.ts';
import { EXACT_DECIMALS, percentPrecision, printable, sumPrecision } from './precision.ts';
import { derived, joinTraces, literal, type Result } from './quantity.ts';
import type { Quantity } from './types.ts';
import { PERCENT } from './units.ts';

type One = (a: Quantity, span: Span) => Outcome<Quantity>;
type Two = (a: Quantity, b: Quantity, span: Span) => Outcome<Quantity>;
type All = (all: readonly Quantity[], span: Span) => Outcome<Quantity>;

/** A function of the expression language, by the arguments it takes; `many` is one or more, with a `*` in any of them. */
type Entry =
  | { readonly takes: 'one'; readonly apply: One }
  | { readonly takes: 'two'; readonly apply: Two }
  | { readonly takes: 'many'; readonly apply: All };

const FUNCTIONS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['growth', { takes: 'two', apply: growth }],
  ['share', { takes: 'two', apply: share }],
  ['index', { takes: 'two', apply: index }],
  ['points', { takes: 'two', apply: points }],
  ['before', { takes: 'two', apply: before }],
  ['round', { takes: 'two', apply: round }],
  ['abs', { takes: 'one', apply: magnitude }],
  ['range', { takes: 'two', apply: range }],
  ['sum', { takes: 'many', apply: sum }],
  ['mean', { takes: 'many', apply: mean }],
  ['count', { takes: 'many', apply: count }],
  ['min', { takes: 'many', apply: (all, span) => folded(all, (a, b) => extreme(a, b, 'min', span)) }],
  ['max', { takes: 'many', apply: (all, span) => folded(all, (a, b) => extreme(a, b, 'max', span)) }],
]);

/** The names of all functions. */
export function functionNames(): Iterable<string> {
  return FUNCTIONS.keys();
}

/**
 * Calls a function by name with the figures of its `written` arguments; null when there is none of that name or it doesn't
 * take that many. Only those that take many take one argument that stands for several figures.
 */
export function callFunction(
  name: string,
  args: readonly Quantity[],
  written: number,
  span: Span,
): Outcome<Quantity> | null {
  const entry = FUNCTIONS.get(name);
  const [first, second] = args;
  if (!entry || !first) return null;
  if (entry.takes === 'many') return entry.apply(args, span);
  if (args.length > written) return fail('data/wildcard-outside', span);
  if (entry.takes === 'one') return second ? null : entry.apply(first, span);
  return second && args.length === 2 ? entry.apply(first, second, span) : null;
}

// The traces are joined once, at the end: joined at every step, those of a thousand areas would be copied a million times.
function folded(all: readonly Quantity[], apply: (a: Quantity, b: Quantity) => Outcome<Quantity>): Outcome<Quantity> {
  const [first, ...others] = all;
  if (!first || others.length === 0) return ok(first ?? literal('0'));
  const untraced = (quantity: Quantity): Quantity => ({ ...quantity, trace: [] });
  const start: Outcome<Quantity> = ok(untraced(first));
  const result = others.reduce((so, next) => (so.ok ? apply(so.value, untraced(next)) : so), start);
  return result.ok ? ok({ ...result.value, trace: [...new Set(all.flatMap(({ trace }) => trace))] }) : result;
}

function sum(all: readonly Quantity[], span: Span): Outcome<Quantity> {
  return folded(all, (a, b) => add(a, b, span));
}

function mean(all: readonly Quantity[], span: Span): Outcome<Quantity> {
  const total = sum(all, span);
  return total.ok ? divide(total.value, literal(String(all.length)), span) : total;
}

// How many figures there are.
function count(all: readonly Quantity[]): Outcome<Quantity> {
  const trace = all.reduce((joined, { trace }) => joinTraces(joined, trace), all[0]?.trace ?? []);
  return ok({ ...literal(String(all.length)), trace });
}

// From a to b, which prints as 'a–b'; its point, for charts, is the middle.
function range(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  const right = aligned(a, b, 'range', span);
  if (!right.ok) return right;
  const to = right.value;
  if (a.value.gt(to.value)) return fail('data/range-order', span);
  const precision = sumPrecision(a, to);
  const result: Result = { unit: a.unit, precision: () => precision, trace: joinTraces(a.trace, to.trace) };
  const middle = a.value.plus(to.value).div(Decimal(2));
  const whole = derived(middle, hull(a, to), result, span);
  const isRange = whole.ok && whole.value.low && whole.value.high && a.value.lt(to.value);
  return isRange ? ok({ ...whole.value, qualifier: 'between' }) : whole;
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

// a / b · 100, a bare number: 100 is where b stands
function index(a: Quantity, b: Quantity, span: Span): Outcome<Quantity> {
  const result = share(a, b, span);
  return result.ok ? ok({ ...result.value, unit: '' }) : result;
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
