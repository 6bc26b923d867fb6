import { nameOf, negate } from './arithmetic.ts';
import { ZERO } from './decimal.ts';
import type { Filter } from './filters.ts';
import type { FormatOptions } from './format.ts';
import { fail, type Outcome, ok } from './outcome.ts';
import { EXACT_DECIMALS } from './precision.ts';
import { rescaled } from './quantity.ts';
import type { Dataset, Quantity } from './types.ts';
import { unitFromWords } from './unit-words.ts';
import { conversion } from './units.ts';

/** A quantity after its filters, and how they want it printed. */
export interface Filtered {
  readonly quantity: Quantity;
  readonly options: Pick<FormatOptions, 'bare' | 'sign'>;
  readonly unitOnly: boolean;
}

/** Applies the filters from left to right, `digits` last: it is about the number that is printed. */
export function filtered(quantity: Quantity, filters: readonly Filter[], dataset: Dataset | null): Outcome<Filtered> {
  const inOrder = [...filters].sort((a, b) => Number(a.name === 'digits') - Number(b.name === 'digits'));
  const start: Filtered = { quantity, options: {}, unitOnly: false };
  return inOrder.reduce<Outcome<Filtered>>(
    (result, filter) => (result.ok ? apply(filter, result.value, dataset) : result),
    ok(start),
  );
}

function apply(filter: Filter, state: Filtered, dataset: Dataset | null): Outcome<Filtered> {
  switch (filter.name) {
    case 'bare':
      return ok({ ...state, options: { ...state.options, bare: true } });
    case 'sign':
      return ok({ ...state, options: { ...state.options, sign: true } });
    case 'unit':
      return ok({ ...state, unitOnly: true });
    case 'in':
      return withQuantity(state, inUnit(state.quantity, filter, dataset));
    case 'digits':
      return withQuantity(state, withDigits(state.quantity, filter));
    case 'date':
      return fail('data/no-date', filter.span, { text: nameOf(state.quantity) });
    case 'abs':
      // The words around it say which way: a change of over −5 is a fall of under 5.
      return state.quantity.value.lt(ZERO) ? withQuantity(state, negate(state.quantity, filter.span)) : ok(state);
  }
}

function withQuantity(state: Filtered, quantity: Outcome<Quantity>): Outcome<Filtered> {
  return quantity.ok ? ok({ ...state, quantity: quantity.value }) : quantity;
}

function inUnit(quantity: Quantity, { argument, span }: Filter, dataset: Dataset | null): Outcome<Quantity> {
  const unit = unitFromWords(argument, dataset);
  const factor = conversion(quantity.unit, unit);
  if (!factor) return fail('data/units-differ', span, { left: nameOf(quantity), right: argument, operator: 'in' });
  return ok(rescaled(quantity, factor, unit));
}

function withDigits(quantity: Quantity, { argument, span }: Filter): Outcome<Quantity> {
  const decimals = Number(argument);
  if (!/^\d+$/.test(argument) || decimals > EXACT_DECIMALS) return fail('data/bad-digits', span, { argument });
  const most = Math.max(0, quantity.maxDecimals);
  if (decimals > most) return fail('data/too-many-digits', span, { argument, most });
  return ok({ ...quantity, decimals });
}
