import type { Chart } from '../../chart/types.ts';
import type { Figure } from '../../data/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { DeckContext } from '../context.ts';
import { chartsIn, itemsIn, tablesIn } from '../parts.ts';
import { figuresIn, runText } from '../text.ts';
import type { FigureItem, Slide, Table, Text } from '../types.ts';
import { misnamedLabel } from './misnamed.ts';
import type { Names } from './names.ts';
import { checkBases } from './said-base.ts';
import { unitBehind, unitOverColumn } from './said-unit.ts';
import { sentencesOf } from './sentence.ts';
import { checkTotals } from './totals.ts';

type Context = Pick<DeckContext, 'reporter' | 'dataset' | 'lang' | 'evaluator'>;

/** Names of categories, series, rows, columns and cards against the figures that they stand for. */
export function checkLabels(slide: Slide, names: Names, context: Context): void {
  for (const chart of chartsIn(slide)) checkChart(chart, names, context);
  for (const item of itemsIn(slide)) checkCard(item, names, context);
  for (const table of tablesIn(slide)) {
    checkTable(table, names, context);
    checkTotals(table, context);
  }
}

function checkChart({ at, categories, series }: Chart, names: Names, context: Context): void {
  for (const { name, points, target } of series) {
    if (target !== undefined) continue; // it is named by itself, not by the categories
    points.forEach(({ figure }, i) => {
      checkLabel([categories[i] ?? '', name], figure, [...at, 'categories', i], names, context);
    });
  }
}

function checkCard({ figure, value, label, compare }: FigureItem, names: Names, context: Context): void {
  // A change and what it is said to be against are two texts of the deck.
  const bases = sentencesOf(compare?.runs ?? []).flatMap((one) => checkBases(one, context.evaluator.change, names));
  for (const { code, args } of bases) context.reporter.add(code, compare?.at ?? label.at, args);
  checkLabel([wordsOf(label)], figure, label.at, names, context);
  const [only, ...others] = figuresIn([value]);
  if (!only || others.length > 0 || label.runs[0]?.figure) return;
  for (const { code, args } of unitBehind(wordsOf(label), only, context)) context.reporter.add(code, label.at, args);
}

function checkTable({ columns, rows }: Table, names: Names, context: Context): void {
  for (const row of rows) {
    const [first, ...cells] = row;
    cells.forEach((cell, c) => {
      const figure = only(cell);
      const heading = columns[c + 1] ? wordsOf(columns[c + 1]?.header) : '';
      checkLabel([first && only(first) ? '' : wordsOf(first), heading], figure, cell.at, names, context);
      const unit = figure && unitOverColumn(heading, figure, context);
      if (unit) context.reporter.add(unit.code, cell.at, unit.args);
    });
  }
}

function checkLabel(
  labels: readonly string[],
  figure: Figure | null,
  at: SourcePath,
  names: Names,
  { reporter }: Context,
): void {
  const found = figure && misnamedLabel(labels, figure, names);
  if (found) reporter.add('text/other-figure', at, { ...found, figure: figure.text });
}

/** The figure of a cell that says nothing else. */
function only({ runs }: Text): Figure | null {
  const [run, ...others] = runs;
  return others.length === 0 ? (run?.figure ?? null) : null;
}

function wordsOf(text: Text | undefined): string {
  return runText(text?.runs ?? []);
}
