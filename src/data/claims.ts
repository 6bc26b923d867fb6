import { aligned } from './arithmetic.ts';
import { type Outcome, ok, type Span } from './outcome.ts';
import type { Comparison, Logic } from './parse.ts';
import type { Quantity } from './types.ts';

/** What can be said of a claim when every value within the bounds is tried. */
export type Truth = 'true' | 'false' | 'undecided';

const NOT: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', undecided: 'undecided' };

// The operand that settles the matter by itself; without it and with two equal operands, the operands' own value.
const SETTLES: Readonly<Record<Logic, Truth>> = { and: 'false', or: 'true' };

/** Whether `left operator right` holds; the two are brought to one unit. */
export function compare(left: Quantity, operator: Comparison, right: Quantity, span: Span): Outcome<Truth> {
  const a = isPlainNumber(left) ? { ...left, unit: right.unit } : left;
  const other = isPlainNumber(right) ? { ...right, unit: a.unit } : right;
  const b = aligned(a, other, operator, span);
  return b.ok ? ok(truthOf(operator, a, b.value)) : b;
}

/** The opposite; what is undecided stays so. */
export function not(truth: Truth): Truth {
  return NOT[truth];
}

/** Two truths joined by `and` or `or`. */
export function join(operator: Logic, left: Truth, right: Truth): Truth {
  if (left === SETTLES[operator] || right === SETTLES[operator]) return SETTLES[operator];
  return left === right ? left : 'undecided';
}

// A number typed in a claim takes the unit of what it's compared with: `grdp_growth > 6` is about 6 %.
function isPlainNumber({ unit, trace }: Quantity): boolean {
  return unit === '' && trace.length === 0;
}

function truthOf(operator: Comparison, a: Quantity, b: Quantity): Truth {
  switch (operator) {
    case '<':
      return less(a, b);
    case '>':
      return less(b, a);
    case '>=':
      return NOT[less(a, b)];
    case '<=':
      return NOT[less(b, a)];
    case '=':
      return equal(a, b);
    case '!=':
      return NOT[equal(a, b)];
  }
}

function less(a: Quantity, b: Quantity): Truth {
  if (a.high && b.low && a.high.lt(b.low)) return 'true';
  return a.low && b.high && a.low.gte(b.high) ? 'false' : 'undecided';
}

function equal(a: Quantity, b: Quantity): Truth {
  if (less(a, b) === 'true' || less(b, a) === 'true') return 'false';
  return a.qualifier === 'exact' && b.qualifier === 'exact' ? 'true' : 'undecided';
}
