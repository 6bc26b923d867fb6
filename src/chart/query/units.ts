import { canBeSummed, conversion, RANK } from '../../data/units.ts';
import type { QuerySpec } from '../../schema/query-schema.ts';
import type { Asking } from './types.ts';

/** The unit of each indicator; null (and a report) when they are more than `most` or don't bear what is asked. */
export function unitsOf(
  indicators: readonly string[],
  spec: QuerySpec,
  most: number,
  asking: Asking,
): readonly string[] | null {
  const { dataset, reporter, at } = asking;
  const units = indicators.map((id) => dataset.indicators.get(id)?.unit ?? '');
  if (units.includes(RANK)) {
    reporter.add('chart/rank-value', at, { value: indicators[units.indexOf(RANK)] ?? '' });
    return null;
  }
  const kinds = units.filter((unit, i) => units.findIndex((one) => conversion(unit, one) !== null) === i);
  const surplus = kinds[spec.index === undefined ? most : kinds.length];
  if (surplus !== undefined) {
    const other = units.indexOf(surplus);
    const args = {
      first: indicators[0] ?? '',
      unit: units[0] ?? '',
      other: indicators[other] ?? '',
      otherUnit: surplus,
    };
    reporter.add('query/mixed-units', [...at, 'indicators', other], args);
    return null;
  }
  return bear(units, spec, asking) ? units : null;
}

function bear(units: readonly string[], { aggregate, share, index }: QuerySpec, { reporter, at }: Asking): boolean {
  const rate = units.find((unit) => !canBeSummed(unit));
  const args = { unit: rate || '–' };
  if (share && index !== undefined) reporter.add('query/share-and-index', [...at, 'index']);
  else if (aggregate === 'sum' && rate !== undefined) reporter.add('query/not-summed', [...at, 'aggregate'], args);
  else if (share && rate !== undefined) reporter.add('query/no-shares', [...at, 'share'], args);
  else if (share && aggregate && aggregate !== 'sum') reporter.add('query/shares-of', [...at, 'share'], { aggregate });
  else return true;
  return false;
}
