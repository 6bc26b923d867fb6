import type { Lookup } from './evaluate.ts';
import { parseExpression } from './parse.ts';
import { referencesIn } from './references-in.ts';
import { isWildcard } from './select.ts';
import type { Observation } from './types.ts';

/** Of an observation: what sets it apart from the others of its indicator. */
export type Place = Pick<Observation, 'period' | 'area' | 'scenario'>;

/** An expression without its filters, and the same with each of its references moved to another place. */
export interface Moved {
  readonly own: string;
  readonly other: string;
}

/**
 * Moves every reference in `source` by `move`, so that x@2021 / y@2021 becomes x@2020 / y@2020. Null where there is none to
 * move: it holds no reference or one to many figures, or `move` has no place for one.
 */
export function moved(source: string, move: (from: Observation) => Place | null, lookup: Lookup): Moved | null {
  const parsed = parseExpression(source);
  if (!parsed.ok) return null;
  const { node, end } = parsed.value;
  const references = referencesIn(node).map(({ reference }) => reference);
  if (references.length === 0 || references.some(isWildcard)) return null;
  let [other, at] = ['', 0];
  for (const reference of references.sort((a, b) => a.span[0] - b.span[0])) {
    const quantity = lookup.one(reference);
    const to = quantity.ok && quantity.value.observation ? move(quantity.value.observation) : null;
    if (to === null) return null;
    const [from, until] = reference.span;
    other += `${source.slice(at, from)}${reference.indicator.text}@${to.period}@${to.area}@${to.scenario}`;
    at = until;
  }
  return { own: source.slice(0, end).trim(), other: (other + source.slice(at, end)).trim() };
}
