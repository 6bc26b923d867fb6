import type { Reference } from './evaluate.ts';
import { type Node, parseExpression } from './parse.ts';
import { isWildcard, type Select, type Selected } from './select.ts';
import type { Observation } from './types.ts';

/**
 * What the formula of `first` rests on and isn't `known`, each after what it rests on itself: a chain of thousands of formulas
 * would be too deep to follow by calls. What goes round in a ring comes in any order.
 */
export function needsOf(
  first: Selected,
  select: Select,
  known: { has(one: Observation): boolean },
): readonly Selected[] {
  const order: Selected[] = [];
  const opened = new Set<Observation>();
  const done = new Set<Observation>();
  const path = [first];
  for (let next = path.at(-1); next; next = path.at(-1)) {
    const needs = opened.has(next.observation) ? [] : namedIn(next, select);
    opened.add(next.observation);
    const open = needs.filter(({ observation }) => !known.has(observation) && !opened.has(observation));
    path.push(...open);
    if (open.length > 0) continue;
    path.pop();
    if (!done.has(next.observation)) order.push(next);
    done.add(next.observation);
  }
  return order.slice(0, -1);
}

// What can't be found or read is told when the formula is worked out.
function namedIn({ observation: { formula } }: Selected, select: Select): readonly Selected[] {
  const parsed = formula === null ? null : parseExpression(formula);
  if (!parsed?.ok) return [];
  return referencesIn(parsed.value.node).flatMap(({ reference, inRank }) => {
    const found = inRank
      ? select.peers(reference)
      : isWildcard(reference)
        ? select.all(reference)
        : select.one(reference);
    if (!found.ok) return [];
    return 'observation' in found.value ? [found.value] : found.value;
  });
}

/** The references of an expression; `inRank` marks those that stand for all that they are ranked among. */
export function referencesIn(
  node: Node,
  inRank = false,
): { readonly reference: Reference; readonly inRank: boolean }[] {
  switch (node.kind) {
    case 'number':
    case 'text':
      return [];
    case 'reference':
      return [{ reference: node, inRank }];
    case 'call':
      return node.args.flatMap((arg) => referencesIn(arg, node.name.text === 'rank'));
    case 'negative':
    case 'not':
      return referencesIn(node.of);
    case 'within':
      return [node.of, node.low, node.high].flatMap((inner) => referencesIn(inner));
    case 'arithmetic':
    case 'comparison':
    case 'logic':
      return [node.left, node.right].flatMap((inner) => referencesIn(inner));
  }
}
