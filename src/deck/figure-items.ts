import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { FigureSpec } from '../schema/deck-schema.ts';
import { figuresIn, type TextReader } from './text.ts';
import type { FigureItem, Text } from './types.ts';

/** The cards of a row of figures. */
export function figureItems(specs: readonly FigureSpec[], at: SourcePath, reader: TextReader): FigureItem[] {
  return specs.map((spec, i) => figureItem(spec, [...at, i], reader));
}

function figureItem(spec: FigureSpec, at: SourcePath, reader: TextReader): FigureItem {
  const value = reader.line(spec.value, [...at, 'value']);
  const only = value.runs.length === 1 ? value.runs[0] : undefined;
  const figure = only?.figure ?? null;
  return {
    at,
    value,
    figure,
    label: reader.line(spec.label, [...at, 'label']),
    ...comparison(spec, at, figure, reader),
  };
}

function comparison(
  spec: FigureSpec,
  at: SourcePath,
  figure: FigureItem['figure'],
  reader: TextReader,
): Pick<FigureItem, 'compare' | 'trend'> {
  const { compare } = spec;
  if (compare === undefined) return { compare: null, trend: null };
  if (typeof compare !== 'object') return { compare: reader.line(compare, [...at, 'compare']), trend: null };
  const change = reader.line(compare.change, [...at, 'compare', 'change']);
  const rest = compare.text === undefined ? null : reader.line(compare.text, [...at, 'compare', 'text']);
  const text: Text = rest ? { at: change.at, runs: [...change.runs, { text: ' ' }, ...rest.runs] } : change;
  return { compare: text, trend: trendOf(change, figure) };
}

/** The arrow: its direction from the sign of the change, good or bad from the indicator that is shown or that changed. */
function trendOf(change: Text, shown: FigureItem['figure']): FigureItem['trend'] {
  const [figure] = figuresIn([change]);
  if (!figure || figure.quantity.value.eq(0)) return null;
  const direction = figure.quantity.value.gt(0) ? 'up' : 'down';
  const better = shown?.quantity.indicator?.better ?? figure.quantity.indicator?.better ?? 'higher';
  return { direction, good: better === 'neither' || (better === 'higher') === (direction === 'up') };
}
