import type { ChartPoint, ChartSeries } from '../../chart/types.ts';
import { Decimal } from '../../data/decimal.ts';
import { formatNumber, formatQuantity } from '../../data/format.ts';
import { printable } from '../../data/precision.ts';
import type { Lang } from '../../data/types.ts';
import { PERCENT } from '../../data/units.ts';

type Values = Pick<ChartSeries, 'unit' | 'formatCode'>;

/** The value of a mark as its label says it, labelled or not: 'trên 28,8', '6,5%'; without any other unit; '' where missing. */
export function printedValue({ figure, exact, said }: ChartPoint, { unit, formatCode }: Values, lang: Lang): string {
  if (exact === null) return '';
  if (said !== undefined) return said.text;
  // '#,##0.00': as many decimals as all values of the axis have.
  const decimals = /\.(0+)/.exec(formatCode)?.[1]?.length ?? 0;
  const percent = unit === PERCENT ? PERCENT : '';
  if (figure === null) return formatNumber(Decimal(exact), decimals, lang) + percent;
  const { quantity } = figure;
  const printed = { decimals: printable(decimals, quantity.maxDecimals) };
  return formatQuantity({ ...quantity, of: null, unit: percent }, lang, printed).text;
}

/** The value of a mark with its unit, as a text says it; '' where missing. */
export function spokenValue(point: ChartPoint, values: Values, lang: Lang): string {
  // On a plane the figure is one of the point's coordinates only.
  if (point.figure !== null && point.said?.exact !== null) return point.figure.text;
  const number = printedValue(point, values, lang);
  return number === '' || values.unit === '' || values.unit === PERCENT ? number : `${number}\u00a0${values.unit}`;
}
