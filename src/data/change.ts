import { compare } from './claims.ts';
import type { Lookup, Reference } from './evaluate.ts';
import type { Node } from './parse.ts';
import { sortPeriods } from './periods.ts';
import { DIMENSIONS, type Dimension, isWildcard } from './select.ts';
import type { Dataset, Observation, Quantity } from './types.ts';

/** How one figure of an indicator stands to another: the later to the earlier, the actual to the plan, the own to the other. */
export interface Change {
  readonly direction: 'up' | 'down' | 'none';
  /** In what the two differ; only ever in one dimension. */
  readonly along: Dimension;
  readonly better: 'higher' | 'lower' | 'neither';
  /** What it is a change from: the earlier, the plan, the other. */
  readonly base: Observation;
}

/**
 * The change that an expression is about, whichever way round it is written: `growth(x, x@2020)`, `points(…)`, `x - x@plan`.
 * null where it compares nothing of the kind, or where bounds leave the direction open.
 */
export function changeOf(node: Node, lookup: Lookup, dataset: Dataset): Change | null {
  const pair = comparedIn(node);
  const [first, second] = [pair && lookup.one(pair[0]), pair && lookup.one(pair[1])];
  if (!first?.ok || !second?.ok) return null;
  return changeBetween(first.value, second.value, dataset);
}

/** The same of two figures that are plain references. */
export function changeBetween(first: Quantity, second: Quantity, dataset: Dataset): Change | null {
  const [a, b] = [first.observation, second.observation];
  if (!a || !b || !first.indicator || a.indicator !== b.indicator) return null;
  const differing = DIMENSIONS.filter((dimension) => a[dimension] !== b[dimension]);
  const [along] = differing;
  if (along === undefined || differing.length > 1) return null;
  const [subject, base] = comesFirst(a, b, along, dataset) ? [first, second] : [second, first];
  const from = subject === first ? b : a;
  const rose = compare(subject, '>', base, [0, 0]);
  const fell = compare(subject, '<', base, [0, 0]);
  if (!rose.ok || !fell.ok) return null;
  const { better } = first.indicator;
  if (rose.value === 'true') return { direction: 'up', along, better, base: from };
  if (fell.value === 'true') return { direction: 'down', along, better, base: from };
  const same = rose.value === 'false' && fell.value === 'false';
  return same ? { direction: 'none', along, better, base: from } : null;
}

function comparedIn(node: Node): readonly [Reference, Reference] | null {
  const sides =
    node.kind === 'call' && ['growth', 'points'].includes(node.name.text)
      ? node.args
      : node.kind === 'arithmetic' && node.operator === '-'
        ? [node.left, node.right]
        : [];
  const [a, b, ...rest] = sides;
  if (a?.kind !== 'reference' || b?.kind !== 'reference' || rest.length > 0) return null;
  return isWildcard(a) || isWildcard(b) ? null : [a, b];
}

// The later period, and the area and scenario that stand first in the package.
function comesFirst(a: Observation, b: Observation, along: Dimension, { areas, scenarios }: Dataset): boolean {
  switch (along) {
    case 'period':
      return sortPeriods([a.period, b.period])[1] === a.period;
    case 'area':
      return placeOf(a.area, areas) < placeOf(b.area, areas);
    case 'scenario':
      return placeOf(a.scenario, scenarios) < placeOf(b.scenario, scenarios);
  }
}

function placeOf(code: string, members: ReadonlyMap<string, unknown>): number {
  return [...members.keys()].indexOf(code);
}
