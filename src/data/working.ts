import { Decimal, roundTo, ZERO } from './decimal.ts';
import { decide, type Lookup } from './evaluate.ts';
import { formatNumber, formatQuantity } from './format.ts';
import { type Node, parseExpression } from './parse.ts';
import { isWildcard } from './select.ts';
import type { Lang, Quantity } from './types.ts';
import type { UnitNames } from './unit-words.ts';
import { conversion, PERCENT } from './units.ts';

/** A part of a worked out expression; `power` says how tightly it holds together, as operators do. */
interface Part {
  readonly text: string;
  readonly power: number;
}

interface Context {
  readonly lookup: Lookup;
  readonly lang: Lang;
  readonly unitNames: UnitNames;
  /** Operands are all in one unit, which the result says. */
  readonly bare: boolean;
}

type From = Omit<Context, 'bare'>;
type Call = Extract<Node, { kind: 'call' }>;

const SUM = 1;
const PRODUCT = 2;
const SIGN = 3;
const WHOLE = 4;
const SIGNS = { '+': ['+', SUM], '-': ['−', SUM], '*': ['×', PRODUCT], '/': ['/', PRODUCT] } as const;

/** More operands than these are shortened to the first ones and the last. */
const MOST_OPERANDS = 6;

/** What an expression yields, and that after its filters. */
interface Worth {
  readonly own: Quantity;
  readonly quantity: Quantity;
}

/**
 * The expression with its numbers put in, and the `result` as printed: '18.000 − 17.000 = 1.000 tỷ đồng'; of a plain
 * reference, that of the formula behind it. '' for what is published as it is or typed, and for what has no such form.
 */
export function workingOf(node: Node, result: string, { own, quantity }: Worth, from: From): string {
  if (quantity.trace.length === 0 || own.observation?.formula === null) return '';
  const sides = leftOf(node, quantity.unit, from);
  if (sides === '' || sides === result) return '';
  const { value, decimals, qualifier } = quantity;
  const rounds = node.kind === 'call' && node.name.text === 'round';
  const isExact = qualifier !== 'exact' || (!rounds && roundTo(value, decimals).eq(value));
  const turned = own.value.s !== value.s && !value.eq(ZERO);
  return `${turned ? `|${sides}|` : sides} ${isExact ? '=' : '≈'} ${result}`;
}

function leftOf(node: Node, unit: string, from: From): string {
  if (node.kind !== 'reference') return written(node, unit, from);
  const figure = from.lookup.one(node);
  const formula = figure.ok ? figure.value.observation?.formula : null;
  const parsed = formula ? parseExpression(formula) : null;
  // A formula that only names another figure leads to that one's own.
  return parsed?.ok ? leftOf(parsed.value.node, unit, from) : '';
}

// Operands that are all in the unit of the result go without it; in another unit of the same thing they can't.
function written(node: Node, unit: string, from: From): string {
  const units = new Set(operandsOf(node, from.lookup).flatMap((operand) => operand.unit || []));
  const [only = unit] = units;
  const bare = units.size <= 1 && only !== PERCENT && (only === unit || conversion(only, unit) === null);
  return partOf(node, { ...from, bare })?.text ?? '';
}

/** The figures that an expression names itself. */
function operandsOf(node: Node, lookup: Lookup): readonly Quantity[] {
  switch (node.kind) {
    case 'reference': {
      const found = isWildcard(node) ? lookup.all(node) : lookup.one(node);
      return found.ok ? [found.value].flat() : [];
    }
    case 'call':
      return node.args.flatMap((arg) => operandsOf(arg, lookup));
    case 'negative':
      return operandsOf(node.of, lookup);
    case 'arithmetic':
      return [node.left, node.right].flatMap((side) => operandsOf(side, lookup));
    case 'number':
    case 'text':
    case 'comparison':
    case 'within':
    case 'logic':
    case 'not':
      return [];
  }
}

function partOf(node: Node, context: Context): Part | null {
  switch (node.kind) {
    case 'number': {
      const decimals = node.text.split('.')[1]?.length ?? 0;
      return { text: formatNumber(Decimal(node.text), decimals, context.lang), power: WHOLE };
    }
    case 'reference': {
      const quantity = context.lookup.one(node);
      return quantity.ok ? operand(quantity.value, context) : null;
    }
    case 'negative': {
      const inner = partOf(node.of, context);
      return inner && { text: `−${held(inner, SIGN)}`, power: SIGN };
    }
    case 'arithmetic': {
      const [left, right] = [partOf(node.left, context), partOf(node.right, context)];
      return left && right && binary(left, node.operator, right);
    }
    case 'call':
      return callPart(node, context);
    case 'text':
    case 'comparison':
    case 'within':
    case 'logic':
    case 'not':
      return null;
  }
}

function operand(quantity: Quantity, { lang, unitNames, bare }: Context): Part {
  const { text } = formatQuantity({ ...quantity, of: null }, lang, { bare, unitNames });
  return { text, power: quantity.value.s < 0 ? SUM : WHOLE };
}

function binary(left: Part, operator: keyof typeof SIGNS, right: Part): Part {
  const [sign, power] = SIGNS[operator];
  // a − (b − c), a / (b × c)
  const least = operator === '-' || operator === '/' ? power + 1 : power;
  return { text: `${held(left, power)} ${sign} ${held(right, least)}`, power };
}

function held({ text, power }: Part, least: number): string {
  return power < least ? `(${text})` : text;
}

function callPart(node: Call, context: Context): Part | null {
  if (node.name.text === 'if') return chosenPart(node, context);
  const parts: Part[] = [];
  for (const arg of node.args) {
    const some = argumentParts(arg, context);
    if (!some) return null;
    parts.push(...some);
  }
  const write = WRITTEN.get(node.name.text);
  return write ? write(parts) : { text: `${node.name.text}(${texts(parts).join('; ')})`, power: WHOLE };
}

function chosenPart({ args: [claim, yes, no] }: Call, context: Context): Part | null {
  const truth = claim && decide(claim, context.lookup);
  const chosen = truth?.ok && truth.value === 'true' ? yes : no;
  return chosen ? partOf(chosen, context) : null;
}

function argumentParts(arg: Node, context: Context): readonly Part[] | null {
  if (arg.kind === 'reference' && isWildcard(arg)) {
    const all = context.lookup.all(arg);
    return all.ok ? all.value.map((quantity) => operand(quantity, context)) : null;
  }
  const part = partOf(arg, context);
  return part && [part];
}

function texts(parts: readonly Part[]): readonly string[] {
  const all = parts.map((part) => held(part, SUM));
  return all.length <= MOST_OPERANDS ? all : [...all.slice(0, MOST_OPERANDS - 2), '…', ...all.slice(-1)];
}

function added(parts: readonly Part[]): Part {
  return parts.length === 1 && parts[0] ? parts[0] : { text: texts(parts).join(' + '), power: SUM };
}

/** How functions are written as people write them; null = without the arguments that they need. */
const WRITTEN: ReadonlyMap<string, (parts: readonly Part[]) => Part | null> = new Map([
  ['growth', ([a, b]: readonly Part[]) => (a && b ? binary(binary(a, '-', b), '/', b) : null)],
  ['share', ([a, b]: readonly Part[]) => (a && b ? binary(a, '/', b) : null)],
  ['points', ([a, b]: readonly Part[]) => (a && b ? binary(a, '-', b) : null)],
  [
    'before',
    ([a, g]: readonly Part[]) => (a && g ? binary(a, '/', binary({ text: '1', power: WHOLE }, '+', g)) : null),
  ],
  ['round', ([a]: readonly Part[]) => a ?? null],
  ['abs', ([a]: readonly Part[]) => (a ? { text: `|${a.text}|`, power: WHOLE } : null)],
  ['sum', added],
  ['mean', (parts: readonly Part[]) => binary(added(parts), '/', { text: String(parts.length), power: WHOLE })],
  ['range', ([a, b]: readonly Part[]) => (a && b ? { text: `${a.text}–${b.text}`, power: WHOLE } : null)],
  ['rank', () => null],
]);
