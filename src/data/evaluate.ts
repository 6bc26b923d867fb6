import { aligned, negate, OPERATORS } from './arithmetic.ts';
import { compare, join, not, type Truth } from './claims.ts';
import { callFunction, functionNames } from './functions.ts';
import { known } from './known.ts';
import { fail, type Outcome, ok } from './outcome.ts';
import type { Node } from './parse.ts';
import { literal } from './quantity.ts';
import { rankAmong } from './rank.ts';
import { isWildcard } from './select.ts';
import type { Quantity } from './types.ts';

export type Reference = Extract<Node, { kind: 'reference' }>;

/** Gives the figures that an expression names. */
export interface Lookup {
  /** The one figure of a reference. */
  readonly one: (reference: Reference) => Outcome<Quantity>;
  /** All figures of a reference with a `*`, in the order of their dimension; never none. */
  readonly all: (reference: Reference) => Outcome<readonly Quantity[]>;
  /** The figure of a reference and all that it is ranked among, itself included. */
  readonly peers: (reference: Reference) => Outcome<{ readonly own: Quantity; readonly all: readonly Quantity[] }>;
}

type Call = Extract<Node, { kind: 'call' }>;

/** Works out an arithmetic expression; `lookup` gives the figures that it names. */
export function evaluate(node: Node, lookup: Lookup): Outcome<Quantity> {
  switch (node.kind) {
    case 'number':
      return ok(literal(node.text));
    case 'text':
      return fail('data/text-as-figure', node.span, { text: node.text });
    case 'reference':
      return lookup.one(node);
    case 'call':
      return call(node, lookup);
    case 'negative': {
      const operand = evaluate(node.of, lookup);
      return operand.ok ? negate(operand.value, node.span) : operand;
    }
    case 'arithmetic':
      return both(node.left, node.right, lookup, (left, right) => OPERATORS[node.operator](left, right, node.span));
    case 'comparison':
    case 'within':
    case 'logic':
    case 'not':
      return fail('data/claim-as-figure', node.span);
  }
}

/** Decides a claim: comparisons and `and`, `or`, `not` of them. */
export function decide(node: Node, lookup: Lookup): Outcome<Truth> {
  switch (node.kind) {
    case 'not': {
      const operand = decide(node.of, lookup);
      return operand.ok ? ok(not(operand.value)) : operand;
    }
    case 'logic': {
      const left = decide(node.left, lookup);
      if (!left.ok) return left;
      const right = decide(node.right, lookup);
      return right.ok ? ok(join(node.operator, left.value, right.value)) : right;
    }
    case 'comparison':
      return both(node.left, node.right, lookup, (left, right) => compare(left, node.operator, right, node.span));
    case 'within': {
      const low = both(node.of, node.low, lookup, (of, least) => compare(of, '>=', least, node.span));
      if (!low.ok) return low;
      const high = both(node.of, node.high, lookup, (of, most) => compare(of, '<=', most, node.span));
      return high.ok ? ok(join('and', low.value, high.value)) : high;
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

function both<T>(a: Node, b: Node, lookup: Lookup, then: (left: Quantity, right: Quantity) => Outcome<T>): Outcome<T> {
  const left = evaluate(a, lookup);
  if (!left.ok) return left;
  const right = evaluate(b, lookup);
  return right.ok ? then(left.value, right.value) : right;
}

function call({ name, args, span }: Call, lookup: Lookup): Outcome<Quantity> {
  const wrongCount = fail('data/argument-count', span, { name: name.text, count: args.length });
  if (name.text === 'if') return choose(args, lookup, span) ?? wrongCount;
  if (name.text === 'rank') return rank(args, lookup, span) ?? wrongCount;
  const names = ['if', 'rank', ...functionNames()];
  if (!names.includes(name.text)) {
    return fail('data/unknown-function', name.span, { name: name.text, known: known(name.text, names) });
  }
  const values: Quantity[] = [];
  for (const arg of args) {
    const some = figuresOf(arg, lookup);
    if (!some.ok) return some;
    values.push(...some.value);
  }
  return callFunction(name.text, values, args.length, span) ?? wrongCount;
}

// An argument with a `*` stands for all its figures.
function figuresOf(arg: Node, lookup: Lookup): Outcome<readonly Quantity[]> {
  if (arg.kind === 'reference' && isWildcard(arg)) return lookup.all(arg);
  const value = evaluate(arg, lookup);
  return value.ok ? ok([value.value]) : value;
}

// if(claim, a, b): both are worked out, so that a mistake in either shows at once.
function choose(args: readonly Node[], lookup: Lookup, span: Call['span']): Outcome<Quantity> | null {
  const [claim, yes, no, ...rest] = args;
  if (!claim || !yes || !no || rest.length > 0) return null;
  const truth = decide(claim, lookup);
  if (!truth.ok) return truth;
  return both(yes, no, lookup, (a, b) => {
    const other = aligned(a, b, 'if', span);
    if (!other.ok) return other;
    if (truth.value === 'undecided') return fail('data/if-undecided', claim.span);
    return truth.value === 'true' ? ok(a) : other;
  });
}

function rank([of, ...rest]: readonly Node[], lookup: Lookup, span: Call['span']): Outcome<Quantity> | null {
  if (!of || rest.length > 0) return null;
  if (of.kind !== 'reference') return fail('data/rank-of-reference', of.span);
  const peers = lookup.peers(of);
  return peers.ok ? rankAmong(peers.value.own, peers.value.all, span) : peers;
}
