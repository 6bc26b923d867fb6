import type { Evaluator } from '../data/evaluator.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { FigureSpec } from '../schema/block-schema.ts';
import type { IconReader } from './icons.ts';
import { figuresIn, type TextReader } from './text.ts';
import type { FigureItem, Text } from './types.ts';

interface ItemContext {
  readonly reader: TextReader;
  readonly evaluator: Evaluator;
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
  { reader, evaluator }: ItemContext,
): Pick<FigureItem, 'compare' | 'trend'> {
  const { compare } = spec;
  if (compare === undefined) return { compare: null, trend: null };
  if (typeof compare !== 'object') return { compare: reader.line(compare, [...at, 'compare']), trend: null };
  const change = reader.line(compare.change, [...at, 'compare', 'change']);
  const rest = compare.text === undefined ? null : reader.line(compare.text, [...at, 'compare', 'text']);
  const text: Text = rest ? { at: change.at, runs: [...change.runs, { text: ' ' }, ...rest.runs] } : change;
  return { compare: text, trend: trendOf(change, figure, evaluator) };
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
