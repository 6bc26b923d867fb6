import { nameOf } from './arithmetic.ts';
import { evaluate, type Refer } from './evaluate.ts';
import { type Failure, fail, type Outcome, ok, type Problem, type Span } from './outcome.ts';
import { parseExpression } from './parse.ts';
import { printable } from './precision.ts';
import { observed, rescaled } from './quantity.ts';
import { createSelect, keyOf } from './select.ts';
import type { Dataset, Indicator, Observation, Quantity } from './types.ts';
import { conversion } from './units.ts';

/** The figures of a data package; each is worked out once, when it is first asked for. */
export interface References {
  readonly refer: Refer;
  /** The figure of one observation; a problem is one of its own formula, with the span in that. */
  readonly figure: (observation: Observation, indicator: Indicator) => Outcome<Quantity>;
}

/** Follows references and formulas over `dataset`. */
export function createReferences(dataset: Dataset): References {
  const select = createSelect(dataset);
  const known = new Map<Observation, Outcome<Quantity>>();
  const pending: Observation[] = [];

  const figure = (observation: Observation, indicator: Indicator): Outcome<Quantity> => {
    const before = known.get(observation);
    if (before) return before;
    pending.push(observation);
    const outcome = compute(observation, indicator, refer);
    pending.pop();
    known.set(observation, outcome);
    return outcome;
  };

  const refer: Refer = (reference) => {
    const selected = select(reference);
    if (!selected.ok) return selected;
    const { observation, indicator } = selected.value;
    if (pending.includes(observation)) return fail('data/formula-cycle', reference.span, cycle(pending, observation));
    const outcome = figure(observation, indicator);
    return outcome.ok ? outcome : ofFormula(outcome.problem, observation, reference.span);
  };

  return { refer, figure };
}

function compute(observation: Observation, indicator: Indicator, refer: Refer): Outcome<Quantity> {
  const { value, formula } = observation;
  if (value) return ok(observed(observation, value, indicator));
  const source = formula ?? '';
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed;
  const { node, end } = parsed.value;
  if (end < source.length) return fail('data/unexpected', [end, end + 1], { text: '|' });
  const result = evaluate(node, refer);
  return result.ok ? asIndicator(result.value, observation, indicator, node.span) : result;
}

function asIndicator(quantity: Quantity, { of }: Observation, indicator: Indicator, span: Span): Outcome<Quantity> {
  const factor = conversion(quantity.unit, indicator.unit);
  if (!factor) return fail('data/formula-unit', span, { unit: nameOf(quantity), wanted: nameOf(indicator) });
  const scaled = rescaled(quantity, factor, indicator.unit);
  const decimals = Math.max(scaled.decimals, printable(indicator.decimals, scaled.maxDecimals));
  return ok({ ...scaled, decimals, of, indicator });
}

// A cycle is told wherever it is met; any other problem of a formula is told once, at the formula.
function ofFormula(problem: Problem, observation: Observation, span: Span): Failure {
  return problem.code === 'data/formula-cycle'
    ? fail('data/formula-cycle', span, problem.args)
    : fail('data/formula-failed', span, { formula: observation.formula ?? '', id: observation.indicator });
}

function cycle(pending: readonly Observation[], again: Observation): { readonly cycle: string } {
  const ring = [...pending.slice(pending.indexOf(again)), again];
  return { cycle: ring.map((observation) => keyOf(observation.indicator, observation)).join(' → ') };
}
