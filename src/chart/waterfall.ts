import { ZERO } from '../data/decimal.ts';
import type { Quantity } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';
import type { ColorRef } from '../theme/types.ts';
import { formatCode } from './axis.ts';
import { INK, roleColor, withOwnColors } from './colors.ts';
import type { ChartContext } from './context.ts';
import type { Draft } from './draft.ts';
import { isHighlighted } from './highlight.ts';
import type { Reading } from './read-values.ts';
import type { ChartPoint, ChartSeries, ChartStep } from './types.ts';

type Amount = Quantity['value'];

/** A bar of a waterfall: from the level before it to the one after; a total stands on zero. */
export interface Step {
  readonly from: Amount;
  readonly to: Amount;
}

/** The bars of a waterfall by category; null where the value is missing, and the level stays. */
export function stepsOf({ readings, totals }: Pick<Draft, 'readings' | 'totals'>): readonly (Step | null)[] {
  let level = ZERO;
  return (readings.rows[0] ?? []).map((reading, i) => {
    if (reading === null) return null;
    const { value } = reading.quantity;
    const from = totals[i] ? ZERO : level;
    level = from.plus(value);
    return { from, to: level };
  });
}

/** The steps of a waterfall and the levels that they lead to, by category. */
export function reckonedSteps(draft: Pick<Draft, 'readings' | 'totals'>): readonly ChartStep[] {
  let before = ZERO;
  let stepped = false;
  return stepsOf(draft).map((step, i): ChartStep => {
    const level = step?.to ?? before;
    const total = draft.totals[i] ?? false;
    const more = total && step && stepped ? level.minus(before).toFixed() : null;
    stepped = step === null ? stepped : !total;
    before = level;
    const exact = draft.readings.rows[0]?.[i]?.quantity.value.toFixed() ?? null;
    return { exact, level: level.toFixed(), total, more };
  });
}

/** What each of the columns on one another that make the bars holds of one of them. */
interface Parts {
  /** Not drawn: from zero to the bar. */
  readonly base: Amount;
  readonly above: Amount;
  /** 0 or less. */
  readonly below: Amount;
}

function partsOf({ from, to }: Step): Parts {
  const [low, high] = from.lt(to) ? [from, to] : [to, from];
  const up = (value: Amount): Amount => (value.lt(ZERO) ? ZERO : value);
  const down = (value: Amount): Amount => (value.gt(ZERO) ? ZERO : value);
  return { base: up(low).plus(down(high)), above: up(high).minus(up(low)), below: down(low).minus(down(high)) };
}

const BASE = { vi: 'Phần đệm', en: 'Base' } as const;
const BELOW = { vi: 'dưới 0', en: 'below zero' } as const;

/** A waterfall as columns on one another: an unseen base, the bars over zero, and where there are any what lies below it. */
export function waterfallSeries(draft: Draft, context: ChartContext): readonly ChartSeries[] {
  const { names, readings, manners } = draft;
  const { unit, decimals, percent } = readings.scales.first;
  const parts = stepsOf(draft).map((step) => step && partsOf(step));
  const colors = colorsOf(draft, context);
  const words = wordsOf(context.lang);
  const [name = ''] = names;
  const { mark, axis, stack } = manners[0]!; // a chart has a series
  const look = { mark, axis, stack, unit, formatCode: formatCode(decimals, percent) };
  const series = (of: keyof Parts, own: Pick<ChartSeries, 'name' | 'hidden'>): ChartSeries => ({
    ...look,
    ...own,
    color: colors[0] ?? INK,
    points: parts.map((part, i) => pointOf(part, of, draft, i, colors[i] ?? INK)),
  });
  const crossing = parts.some((part) => part?.below.lt(ZERO));
  return [
    series('base', { name: BASE[words], hidden: true }),
    series('above', { name, hidden: false }),
    ...(crossing ? [{ ...series('below', { name: `${name} (${BELOW[words]})`, hidden: false }), rest: true }] : []),
  ];
}

/** A bar below zero is labelled there, every other over its part above. */
function pointOf(part: Parts | null, of: keyof Parts, draft: Draft, i: number, color: ColorRef): ChartPoint {
  const drawn = part !== null && (of !== 'base' ? isDrawn(part, of) : true);
  const value = drawn ? part[of] : null;
  const reading = of === 'base' ? null : (draft.readings.rows[0]?.[i] ?? null);
  const text = draft.texts[0]?.[i] ?? '';
  const labelled = of !== 'base' && drawn && !(of === 'below' && isDrawn(part, 'above'));
  return {
    value: value?.toNumber() ?? null,
    exact: value?.toFixed() ?? null,
    label: labelled && isLabelled(draft, i) ? text : '',
    color,
    highlight: isHighlighted(draft.highlight, 0, i),
    figure: reading?.figure ?? null,
    ...(reading ? { said: { text, exact: reading.quantity.value.toFixed() } } : {}),
  };
}

/** A step of nothing is a bar without height over zero. */
function isDrawn({ base, above, below }: Parts, of: 'above' | 'below'): boolean {
  return of === 'above' ? above.gt(ZERO) || (below.eq(ZERO) && !base.lt(ZERO)) : below.lt(ZERO) || base.lt(ZERO);
}

function isLabelled({ shown, highlight, categories }: Draft, i: number): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'ends':
      return i === 0 || i === categories.length - 1;
    case 'highlighted':
      return isHighlighted(highlight, 0, i);
  }
}

/** Totals in stone, steps by what they are, better or worse; where anything is highlighted all else is stone. */
function colorsOf(draft: Draft, { evaluator }: ChartContext): readonly ColorRef[] {
  const { spec, names, categories, highlight, readings, totals } = draft;
  const any = categories.some((_, i) => isHighlighted(highlight, 0, i));
  const usual = categories.map((_, i): ColorRef => {
    const reading = readings.rows[0]?.[i] ?? null;
    const quiet = totals[i] || reading === null || (any && !isHighlighted(highlight, 0, i));
    return roleColor(quiet ? 'total' : changeIn(reading, evaluator));
  });
  return withOwnColors({ series: [], points: [usual] }, spec.colors ?? {}, names, categories).points[0] ?? usual;
}

/** A rise is for the better unless its indicator is better lower. */
function changeIn({ quantity, source }: Reading, evaluator: ChartContext['evaluator']): 'better' | 'worse' {
  const better = evaluator.change(source)?.better ?? quantity.indicator?.better;
  const rises = quantity.value.gte(ZERO);
  return rises === (better !== 'lower') ? 'better' : 'worse';
}
