import type { ChartPoint } from '../../chart/types.ts';
import { Decimal, decimalsIn } from '../../data/decimal.ts';
import { formatNumber } from '../../data/format.ts';
import type { Lang } from '../../data/types.ts';
import { PERCENT } from '../../data/units.ts';

/** A value as the deck prints it, `bare` for a column whose head says the unit ('trên 28,8', '6,5%'); '' where missing. */
export interface PrintedValue {
  readonly bare: string;
  readonly withUnit: string;
}

/** The value of a mark, labelled or not; a number that was typed is in the unit of its series. */
export function printedValue({ figure, exact }: ChartPoint, unit: string, lang: Lang): PrintedValue {
  if (figure !== null) {
    const bare = [figure.qualifier, figure.number].filter((part) => part !== '').join('\u00a0');
    return { bare: bare + (figure.unit === PERCENT ? PERCENT : ''), withUnit: figure.text };
  }
  if (exact === null) return { bare: '', withUnit: '' };
  const value = Decimal(exact);
  const number = formatNumber(value, decimalsIn(value), lang);
  if (unit === PERCENT) return { bare: number + PERCENT, withUnit: number + PERCENT };
  return { bare: number, withUnit: unit === '' ? number : `${number}\u00a0${unit}` };
}
