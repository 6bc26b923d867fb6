import { aligned } from './arithmetic.ts';
import { compare } from './claims.ts';
import { Decimal } from './decimal.ts';
import { fail, type Outcome, ok, type Span } from './outcome.ts';
import { joinTraces, literal } from './quantity.ts';
import type { Quantity } from './types.ts';
import { RANK } from './units.ts';

/**
 * The place of `own` among `all` (itself included), 1 = the best: the least where the indicator is the better the lower,
 * else the greatest. Equal figures share the better place. Bounds that leave the place open are a problem.
 */
export function rankAmong(own: Quantity, all: readonly Quantity[], span: Span): Outcome<Quantity> {
  if (own.unit === RANK) return fail('data/rank-arithmetic', span);
  const better = own.indicator?.better === 'lower' ? '<' : '>';
  let place = 1;
  for (const other of all) {
    if (other.observation === own.observation) continue;
    const same = aligned(own, other, 'rank', span);
    const ahead = same.ok ? compare(same.value, better, own, span) : same;
    if (!ahead.ok) return ahead;
    if (ahead.value === 'undecided') return fail('data/rank-undecided', span, { area: other.observation?.area ?? '' });
    if (ahead.value === 'true') place++;
  }
  const trace = all.reduce((joined, { trace }) => joinTraces(joined, trace), own.trace);
  return ok({ ...literal(String(place)), unit: RANK, of: Decimal(all.length), trace });
}
