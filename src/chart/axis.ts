import { Decimal } from '../data/decimal.ts';
import { formatNumber, officeFormatCode } from '../data/format.ts';
import type { Lang } from '../data/types.ts';
import { niceTicks } from './ticks.ts';
import type { ChartType, ValueAxis } from './types.ts';

export interface AxisRequest {
  readonly type: Exclude<ChartType, 'pie' | 'doughnut'>;
  readonly values: readonly number[];
  /** Which marks carry labels: with all of them labelled the axis is left out. */
  readonly labels: 'all' | 'highlighted' | 'none';
  /** The unit is '%', which every tick shows. */
  readonly percent: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly lang: Lang;
}

/** The value axis with its ticks, in the deck's language. */
export function valueAxis({ type, values, labels, percent, min, max, lang }: AxisRequest): ValueAxis {
  const ticks = niceTicks({
    values,
    zero: type !== 'line' || varies(values),
    labels: labels === 'none' ? 'none' : type === 'line' ? 'above' : 'both',
    min,
    max,
  });
  const sign = percent ? '%' : '';
  return {
    min: ticks.min,
    max: ticks.max,
    step: ticks.step,
    tickLabels: ticks.values.map((value) => formatNumber(Decimal(value), ticks.decimals, lang) + sign),
    visible: labels !== 'all',
    formatCode: formatCode(ticks.decimals, percent),
  };
}

/** Office's code for numbers with so many decimals; the sign of per cent is quoted, for Office would multiply by 100. */
export function formatCode(decimals: number, percent: boolean): string {
  return officeFormatCode(decimals) + (percent ? '"%"' : '');
}

/** A line may leave zero out where its ups and downs are small beside its values. */
function varies(values: readonly number[]): boolean {
  const lo = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const hi = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return 3 * (hi - lo) >= Math.max(Math.abs(lo), Math.abs(hi));
}
