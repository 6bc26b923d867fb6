import { nameOf } from './arithmetic.ts';
import { evaluate, type Lookup, type Reference } from './evaluate.ts';
import { type Failure, fail, type Outcome, ok, type Problem, type Span } from './outcome.ts';
import { parseExpression } from './parse.ts';
import { printable } from './precision.ts';
import { observed, rescaled } from './quantity.ts';
import { needsOf } from './references-in.ts';
import { createSelect, keyOf, type Selected } from './select.ts';
import type { Dataset, Indicator, Observation, Quantity } from './types.ts';
import { conversion } from './units.ts';

/** The figures of a data package; each is worked out once, when it is first asked for. */
export interface References {
  readonly lookup: Lookup;
  /** The figure of one observation; a problem is one of its own formula, with the span in that. */
  readonly figure: (observation: Observation, indicator: Indicator) => Outcome<Quantity>;
  /** The observations that were asked for so far, and those that their formulas rest on. */
  readonly used: () => ReadonlySet<Observation>;
}

/** Follows references and formulas over `dataset`. */
export function createReferences(dataset: Dataset): References {
  const select = createSelect(dataset);
  const known = new Map<Observation, Outcome<Quantity>>();
  const pending: Observation[] = [];

  const work = ({ observation, indicator }: Selected): Outcome<Quantity> => {
    const before = known.get(observation);
    if (before) return before;
    pending.push(observation);
    const outcome = compute(observation, indicator, lookup);
    pending.pop();
    known.set(observation, outcome);
    return outcome;
  };
  const figure = (observation: Observation, indicator: Indicator): Outcome<Quantity> => {
    const first = { observation, indicator };
    if (pending.length === 0 && observation.formula !== null)
      for (const each of needsOf(first, select, known)) work(each);
    return work(first);
  };

  const quantityOf = ({ observation, indicator }: Selected, { span }: Reference): Outcome<Quantity> => {
    if (pending.includes(observation)) return fail('data/formula-cycle', span, cycle(pending, observation));
    const outcome = figure(observation, indicator);
    return outcome.ok ? outcome : ofFormula(outcome.problem, observation, span);
  };
  const quantitiesOf = (all: readonly Selected[], reference: Reference): Outcome<readonly Quantity[]> => {
    const quantities: Quantity[] = [];
    for (const selected of all) {
      const quantity = quantityOf(selected, reference);
      if (!quantity.ok) return quantity;
      quantities.push(quantity.value);
    }
    return ok(quantities);
  };

  const lookup: Lookup = {
    one: (reference) => {
      const selected = select.one(reference);
      return selected.ok ? quantityOf(selected.value, reference) : selected;
    },
    all: (reference) => {
      const selected = select.all(reference);
      return selected.ok ? quantitiesOf(selected.value, reference) : selected;
    },
    peers: (reference) => {
      const own = lookup.one(reference);
      if (!own.ok) return own;
      const peers = select.peers(reference);
      if (!peers.ok) return peers;
      const all = quantitiesOf(peers.value, reference);
      return all.ok ? ok({ own: own.value, all: all.value }) : all;
    },
  };

  return { lookup, figure, used: () => new Set(known.keys()) };
}

function compute(observation: Observation, indicator: Indicator, lookup: Lookup): Outcome<Quantity> {
  const { value, formula } = observation;
  if (value) return ok(observed(observation, value, indicator));
  const source = formula ?? '';
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed;
  const { node, end } = parsed.value;
  if (end < source.length) return fail('data/unexpected', [end, end + 1], { text: '|' });
  const result = evaluate(node, lookup);
  return result.ok ? asIndicator(result.value, observation, indicator, node.span) : result;
}

function asIndicator(
  quantity: Quantity,
  observation: Observation,
  indicator: Indicator,
  span: Span,
): Outcome<Quantity> {
  const factor = conversion(quantity.unit, indicator.unit);
  if (!factor) return fail('data/formula-unit', span, { unit: nameOf(quantity), wanted: nameOf(indicator) });
  const scaled = rescaled(quantity, factor, indicator.unit);
  const decimals = Math.max(scaled.decimals, printable(indicator.decimals, scaled.maxDecimals));
  return ok({ ...scaled, decimals, of: observation.of ?? scaled.of, indicator, observation });
}

// A cycle is told wherever it is met; any other problem of a formula is told once, at the formula.
function ofFormula(problem: Problem, observation: Observation, span: Span): Failure {
  return problem.code === 'data/formula-cycle'
    ? fail('data/formula-cycle', span, problem.args)
    : fail('data/formula-failed', span, { formula: observation.formula ?? '', id: observation.indicator });
}

function cycle(pending: readonly Observation[], again: Observation): { readonly cycle: string } {
  const ring = pending.slice(pending.indexOf(again)).map((observation) => keyOf(observation.indicator, observation));
  // Begun at the first by name, so that it reads the same wherever it is met.
  const start = ring.indexOf([...ring].sort()[0] ?? '');
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  return { cycle: turned.join(' → ') };
}
