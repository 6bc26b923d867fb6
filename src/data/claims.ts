import { aligned } from './arithmetic.ts';
import { evaluate, type Refer } from './evaluate.ts';
import { fail, type Outcome, ok } from './outcome.ts';
import type { Comparison, Logic, Node } from './parse.ts';
import type { Quantity } from './types.ts';

/** What can be said of a claim when every value within the bounds is tried. */
export type Truth = 'true' | 'false' | 'undecided';

const NOT: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', undecided: 'undecided' };

// The operand that settles the matter by itself; without it and with two equal operands, the operands' own value.
const SETTLES: Readonly<Record<Logic, Truth>> = { and: 'false', or: 'true' };

/** Decides a claim: comparisons and `and`, `or`, `not` of them. */
export function decide(node: Node, refer: Refer): Outcome<Truth> {
  switch (node.kind) {
    case 'not': {
      const operand = decide(node.of, refer);
      return operand.ok ? ok(NOT[operand.value]) : operand;
    }
    case 'logic': {
      const left = decide(node.left, refer);
      if (!left.ok) return left;
      const right = decide(node.right, refer);
      return right.ok ? ok(join(node.operator, left.value, right.value)) : right;
    }
    case 'comparison': {
      const left = evaluate(node.left, refer);
      if (!left.ok) return left;
      const right = evaluate(node.right, refer);
      return right.ok ? compare(node, left.value, right.value) : right;
    }
    case 'number':
    case 'text':
    case 'reference':
    case 'call':
    case 'negative':
    case 'arithmetic':
      return fail('data/figure-as-claim', node.span);
  }
}

function compare(node: Extract<Node, { kind: 'comparison' }>, left: Quantity, right: Quantity): Outcome<Truth> {
  const a = isPlainNumber(left) ? { ...left, unit: right.unit } : left;
  const other = isPlainNumber(right) ? { ...right, unit: a.unit } : right;
  const b = aligned(a, other, node.operator, node.span);
  return b.ok ? ok(truthOf(node.operator, a, b.value)) : b;
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

function join(operator: Logic, left: Truth, right: Truth): Truth {
  if (left === SETTLES[operator] || right === SETTLES[operator]) return SETTLES[operator];
  return left === right ? left : 'undecided';
}
