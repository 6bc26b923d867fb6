import { fail, type Outcome, ok, type Span } from './outcome.ts';
import { type Token, tokenize } from './tokens.ts';

export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';
export type Logic = 'and' | 'or';

/** An expression, read. `span` is where it stands in the source. */
export type Node =
  | { readonly kind: 'number' | 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'reference'; readonly indicator: Token; readonly selectors: readonly Token[]; readonly span: Span }
  | { readonly kind: 'call'; readonly name: Token; readonly args: readonly Node[]; readonly span: Span }
  | { readonly kind: 'negative' | 'not'; readonly of: Node; readonly span: Span }
  | { readonly kind: 'within'; readonly of: Node; readonly low: Node; readonly high: Node; readonly span: Span }
  | Binary<'arithmetic', Arithmetic>
  | Binary<'comparison', Comparison>
  | Binary<'logic', Logic>;

interface Binary<Kind extends string, Operator> {
  readonly kind: Kind;
  readonly operator: Operator;
  readonly left: Node;
  readonly right: Node;
  readonly span: Span;
}

/** An expression and where it ends in its source: at the first filter's '|', or at the end. */
export interface Parsed {
  readonly node: Node;
  readonly end: number;
}

const DEEPEST = 100;

// How tightly each operator binds. Comparisons chain here and are refused when evaluated: a comparison isn't a figure.
const POWER: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['and', 2],
  ...['<', '<=', '>', '>=', '=', '!=', 'in'].map((operator) => [operator, 3] as const),
  ...['+', '-'].map((operator) => [operator, 4] as const),
  ...['*', '/'].map((operator) => [operator, 5] as const),
]);
const NOT = 2;
const NEGATIVE = 6;

interface State {
  readonly tokens: readonly Token[];
  readonly end: number;
  at: number;
  depth: number;
}

/** Reads the expression at the start of `source`, up to its filters. */
export function parseExpression(source: string): Outcome<Parsed> {
  const words = tokenize(source);
  if (!words.ok) return words;
  const { tokens, end } = words.value;
  if (tokens.length === 0) return fail('data/empty-expression', [0, source.length]);
  const state: State = { tokens, end, at: 0, depth: 0 };
  const node = parseFrom(state, 0);
  if (!node.ok) return node;
  return state.at < tokens.length ? unexpectedAt(state) : ok({ node: node.value, end });
}

// A Pratt parser: a first operand, then operators that bind tighter than `least`.
function parseFrom(state: State, least: number): Outcome<Node> {
  if (state.depth === DEEPEST) return fail('data/too-deep', [0, state.end], { most: DEEPEST });
  state.depth++;
  let left = parseOperand(state);
  while (left.ok) {
    const operator = state.tokens[state.at];
    const power = operator ? powerOf(operator) : 0;
    if (operator === undefined || power <= least) break;
    state.at++;
    left = operator.text === 'in' ? parseRange(state, left.value) : parseRight(state, operator.text, power, left.value);
  }
  state.depth--;
  return left;
}

function parseOperand(state: State): Outcome<Node> {
  const token = state.tokens[state.at];
  if (token === undefined) return fail('data/unexpected-end', [state.end, state.end]);
  state.at++;
  switch (token.kind) {
    case 'number':
    case 'text':
      return ok({ kind: token.kind, text: token.text, span: token.span });
    case 'name':
      return token.text === 'not' ? parsePrefix(state, token, 'not') : parseNamed(state, token);
    case 'operator':
      if (token.text === '-') return parsePrefix(state, token, 'negative');
      if (token.text === '(') return parseBracket(state);
  }
  state.at--;
  return unexpectedAt(state);
}

function parseRight(state: State, operator: string, power: number, left: Node): Outcome<Node> {
  const right = parseFrom(state, power);
  return right.ok ? ok(binary(operator, left, right.value)) : right;
}

// x in [a, b]: from a to b, both included.
function parseRange(state: State, of: Node): Outcome<Node> {
  if (!take(state, '[')) return unexpectedAt(state);
  const low = parseFrom(state, 0);
  if (!low.ok) return low;
  if (!take(state, ',')) return unexpectedAt(state);
  const high = parseFrom(state, 0);
  if (!high.ok) return high;
  if (!take(state, ']')) return unexpectedAt(state);
  const end = state.tokens[state.at - 1]?.span[1] ?? state.end;
  return ok({ kind: 'within', of, low: low.value, high: high.value, span: [of.span[0], end] });
}

function parsePrefix(state: State, token: Token, kind: 'negative' | 'not'): Outcome<Node> {
  const operand = parseFrom(state, kind === 'not' ? NOT : NEGATIVE);
  if (!operand.ok) return operand;
  return ok({ kind, of: operand.value, span: [token.span[0], operand.value.span[1]] });
}

function parseBracket(state: State): Outcome<Node> {
  const inner = parseFrom(state, 0);
  if (!inner.ok) return inner;
  return take(state, ')') ? inner : unexpectedAt(state);
}

function parseNamed(state: State, name: Token): Outcome<Node> {
  if (['and', 'or', 'in'].includes(name.text)) {
    state.at--;
    return unexpectedAt(state);
  }
  if (take(state, '(')) return parseArguments(state, name);
  const selectors: Token[] = [];
  for (let next = state.tokens[state.at]; next?.kind === 'selector'; next = state.tokens[state.at]) {
    selectors.push(next);
    state.at++;
  }
  const end = selectors.at(-1)?.span[1] ?? name.span[1];
  return ok({ kind: 'reference', indicator: name, selectors, span: [name.span[0], end] });
}

function parseArguments(state: State, name: Token): Outcome<Node> {
  const args: Node[] = [];
  while (!take(state, ')')) {
    if (args.length > 0 && !take(state, ',')) return unexpectedAt(state);
    const arg = parseFrom(state, 0);
    if (!arg.ok) return arg;
    args.push(arg.value);
  }
  return ok({ kind: 'call', name, args, span: [name.span[0], state.tokens[state.at - 1]?.span[1] ?? state.end] });
}

function binary(operator: string, left: Node, right: Node): Node {
  const span: Span = [left.span[0], right.span[1]];
  switch (operator) {
    case 'and':
    case 'or':
      return { kind: 'logic', operator, left, right, span };
    case '+':
    case '-':
    case '*':
    case '/':
      return { kind: 'arithmetic', operator, left, right, span };
    default:
      return { kind: 'comparison', operator: operator as Comparison, left, right, span };
  }
}

function powerOf({ kind, text }: Token): number {
  return kind === 'operator' || kind === 'name' ? (POWER.get(text) ?? 0) : 0;
}

function take(state: State, operator: string): boolean {
  const token = state.tokens[state.at];
  const found = token?.kind === 'operator' && token.text === operator;
  if (found) state.at++;
  return found;
}

function unexpectedAt(state: State): Outcome<never> {
  const token = state.tokens[state.at];
  if (token === undefined) return fail('data/unexpected-end', [state.end, state.end]);
  return fail('data/unexpected', token.span, { text: token.text });
}
