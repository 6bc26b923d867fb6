import { negate, OPERATORS } from './arithmetic.ts';
import { callFunction, functionNames } from './functions.ts';
import { known } from './known.ts';
import { fail, type Outcome, ok } from './outcome.ts';
import type { Node } from './parse.ts';
import { literal } from './quantity.ts';
import type { Quantity } from './types.ts';

export type Reference = Extract<Node, { kind: 'reference' }>;
export type Refer = (reference: Reference) => Outcome<Quantity>;

type Call = Extract<Node, { kind: 'call' }>;

/** Works out an arithmetic expression; `refer` gives the figures that it names. */
export function evaluate(node: Node, refer: Refer): Outcome<Quantity> {
  switch (node.kind) {
    case 'number':
      return ok(literal(node.text));
    case 'text':
      return fail('data/text-as-figure', node.span, { text: node.text });
    case 'reference':
      return refer(node);
    case 'call':
      return call(node, refer);
    case 'negative': {
      const operand = evaluate(node.of, refer);
      return operand.ok ? negate(operand.value, node.span) : operand;
    }
    case 'arithmetic': {
      const left = evaluate(node.left, refer);
      if (!left.ok) return left;
      const right = evaluate(node.right, refer);
      return right.ok ? OPERATORS[node.operator](left.value, right.value, node.span) : right;
    }
    case 'comparison':
    case 'logic':
    case 'not':
      return fail('data/claim-as-figure', node.span);
  }
}

function call({ name, args, span }: Call, refer: Refer): Outcome<Quantity> {
  const names = [...functionNames()];
  if (!names.includes(name.text)) {
    return fail('data/unknown-function', name.span, { name: name.text, known: known(name.text, names) });
  }
  const values: Quantity[] = [];
  for (const arg of args) {
    const value = evaluate(arg, refer);
    if (!value.ok) return value;
    values.push(value.value);
  }
  const wrongCount = fail('data/argument-count', span, { name: name.text, count: args.length });
  return callFunction(name.text, values, span) ?? wrongCount;
}
