import { Decimal } from '../data/decimal.ts';
import { formatNumber, officeFormatCode } from '../data/format.ts';
import type { Lang } from '../data/types.ts';
import { niceTicks, type TickRequest } from './ticks.ts';
import type { ValueAxis } from './types.ts';

export interface AxisRequest extends Omit<TickRequest, 'zero'> {
  /** Bars and areas are lengths from zero; lines may leave it out. */
  readonly zero: boolean;
  /** Every value is labelled, none is read off the axis: it may leave zero out however much the values differ. */
  readonly unread: boolean;
  /** The unit is '%', which every tick shows. */
  readonly percent: boolean;
  readonly visible: boolean;
  readonly title: string;
  readonly lang: Lang;
}

/** The value axis with its ticks, in the deck's language. */
export function valueAxis({ percent, visible, title, lang, zero, unread, ...request }: AxisRequest): ValueAxis {
  const ticks = niceTicks({ ...request, zero: zero || (!unread && varies(request.values)) });
  const sign = percent ? '%' : '';
  const code = formatCode(ticks.decimals, percent);
  const silent = isRoomOnly(request);
  const labelOf = (value: number): string =>
    silent && value < 0 ? '' : formatNumber(Decimal(value), ticks.decimals, lang) + sign;
  return {
    min: ticks.min,
    max: ticks.max,
    step: ticks.step,
    tickLabels: ticks.values.map(labelOf),
    visible,
    // Office's code for numbers below zero is the second one: none.
    formatCode: silent && ticks.min < 0 ? `${code};;${code}` : code,
    title,
  };
}

/** What lies below zero is only room for the bubbles around it: amounts below nothing aren't spoken of. */
function isRoomOnly({ labels, min, values }: Pick<AxisRequest, 'labels' | 'min' | 'values'>): boolean {
  return labels === 'around' && min === undefined && values.every((value) => value >= 0);
}

/** The axis of shares of 100 %, which Office counts from 0 to 1. */
export function shareAxis(visible: boolean, title: string): ValueAxis {
  const tickLabels = ['0%', '25%', '50%', '75%', '100%'];
  return { min: 0, max: 1, step: 0.25, tickLabels, visible, formatCode: '0%', title };
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
