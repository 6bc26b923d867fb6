import { differenceOf } from '../chart/compare.ts';
import type { Evaluator } from '../data/evaluator.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { COMPARED_WITH, type FigureSpec } from '../schema/block-schema.ts';
import type { DeckContext } from './context.ts';
import type { IconReader } from './icons.ts';
import { figuresIn, type TextReader } from './text.ts';
import type { FigureItem, Text } from './types.ts';

interface ItemContext extends Pick<DeckContext, 'dataset' | 'evaluator' | 'lang' | 'reporter'> {
  readonly reader: TextReader;
  readonly icon: IconReader;
}

/** The cards of a row of figures. */
export function figureItems(specs: readonly FigureSpec[], at: SourcePath, context: ItemContext): FigureItem[] {
  return specs.map((spec, i) => figureItem(spec, [...at, i], context));
}

function figureItem(spec: FigureSpec, at: SourcePath, context: ItemContext): FigureItem {
  const { reader } = context;
  const value = reader.line(spec.value, [...at, 'value']);
  const only = value.runs.length === 1 ? value.runs[0] : undefined;
  const figure = only?.figure ?? null;
  return {
    at,
    icon: context.icon(spec.icon, [...at, 'icon']),
    value,
    figure,
    label: reader.line(spec.label, [...at, 'label']),
    ...comparison(spec, at, figure, context),
  };
}

function comparison(
  spec: FigureSpec,
  at: SourcePath,
  figure: FigureItem['figure'],
  context: ItemContext,
): Pick<FigureItem, 'compare' | 'trend'> {
  const { compare } = spec;
  const none = { compare: null, trend: null };
  if (compare === undefined) return none;
  const place = [...at, 'compare'];
  const other = COMPARED_WITH.find((one) => one === compare);
  if (other !== undefined) {
    if (!figure) context.reporter.add('deck/compare-no-figure', place, { compare: other });
    const difference = figure && differenceOf(figure.expression, other, place, context);
    return difference ? withArrow(difference, place, figure, context) : none;
  }
  const { reader } = context;
  if (typeof compare !== 'object') return { compare: reader.line(compare, place), trend: null };
  const change = reader.line(compare.change, [...place, 'change']);
  const rest = compare.text === undefined ? null : reader.line(compare.text, [...place, 'text']);
  return { compare: joined(change, rest?.runs ?? []), trend: trendOf(change, figure, context.evaluator) };
}

function withArrow(
  { expression, against }: NonNullable<ReturnType<typeof differenceOf>>,
  place: SourcePath,
  figure: FigureItem['figure'],
  { reader, evaluator }: ItemContext,
): Pick<FigureItem, 'compare' | 'trend'> {
  // "trên +4.700" isn't said; the arrow tells the direction.
  const outcome = evaluator.quantity(expression);
  const filter = outcome.ok && outcome.value.qualifier === 'exact' ? 'sign' : 'abs';
  const change = reader.line(`{{ ${expression} | ${filter} }}`, place);
  return { compare: joined(change, [{ text: against }]), trend: trendOf(change, figure, evaluator) };
}

function joined(change: Text, rest: Text['runs']): Text {
  return rest.length === 0 ? change : { at: change.at, runs: [...change.runs, { text: ' ' }, ...rest] };
}

/**
 * The arrow: its direction from the sign of the change, whatever filters print it without; good or bad from the indicator
 * that is shown or that changed.
 */
function trendOf(change: Text, shown: FigureItem['figure'], evaluator: Evaluator): FigureItem['trend'] {
  const [figure] = figuresIn([change]);
  const outcome = figure && evaluator.quantity(figure.expression);
  if (!figure || !outcome?.ok || outcome.value.value.eq(0)) return null;
  const direction = outcome.value.value.gt(0) ? 'up' : 'down';
  const better = shown?.quantity.indicator?.better ?? figure.quantity.indicator?.better ?? 'higher';
  return { direction, good: better === 'neither' || (better === 'higher') === (direction === 'up') };
}
