import { canBeSummed, conversion, RANK } from '../../data/units.ts';
import type { QuerySpec } from '../../schema/query-schema.ts';
import type { Asking } from './types.ts';

/** The unit that all values of a query can stand in; null (and a report) when there is none or it doesn't bear what is asked. */
export function unitOf(indicators: readonly string[], spec: QuerySpec, asking: Asking): string | null {
  const { dataset, reporter, at } = asking;
  const units = indicators.map((id) => dataset.indicators.get(id)?.unit ?? '');
  const [unit = ''] = units;
  if (units.includes(RANK)) {
    reporter.add('chart/rank-value', at, { value: indicators[units.indexOf(RANK)] ?? '' });
    return null;
  }
  const other = units.findIndex((one) => conversion(one, unit) === null);
  if (other > 0 && spec.index === undefined) {
    const args = { first: indicators[0] ?? '', unit, other: indicators[other] ?? '', otherUnit: units[other] ?? '' };
    reporter.add('query/mixed-units', [...at, 'indicators', other], args);
    return null;
  }
  return bears(unit, spec, asking) ? unit : null;
}

function bears(unit: string, { aggregate, share, index }: QuerySpec, { reporter, at }: Asking): boolean {
  if (share && index !== undefined) reporter.add('query/share-and-index', [...at, 'index']);
  else if (aggregate === 'sum' && !canBeSummed(unit)) reporter.add('query/not-summed', [...at, 'aggregate'], { unit });
  else if (share && !canBeSummed(unit)) reporter.add('query/no-shares', [...at, 'share'], { unit });
  else if (share && aggregate && aggregate !== 'sum') reporter.add('query/shares-of', [...at, 'share'], { aggregate });
  else return true;
  return false;
}
