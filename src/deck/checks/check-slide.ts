import type { Chart } from '../../chart/types.ts';
import type { DeckContext } from '../context.ts';
import { chartsIn, partsOf, tablesIn } from '../parts.ts';
import { runText } from '../text.ts';
import type { Slide, Text } from '../types.ts';
import { checkLabels } from './labels.ts';
import type { Names } from './names.ts';
import { checkPeriods } from './older-figures.ts';
import { checkShown } from './shown-changes.ts';
import { checkSuperlatives, rowsOfChart, rowsOfTable } from './superlatives.ts';

/** Whether what a slide says in one place agrees with what it shows in another. */
export function checkSlide(slide: Slide, context: DeckContext, names: Names | null): void {
  checkPeriods(slide, context.reporter);
  if (!names) return;
  checkLabels(slide, names, context);
  const charts = chartsIn(slide);
  const rows = [...charts.flatMap(rowsOfChart), ...tablesIn(slide).flatMap(rowsOfTable)];
  for (const text of saidOn(slide)) {
    for (const { code, args } of checkSuperlatives(runText(text.runs), rows)) context.reporter.add(code, text.at, args);
    checkAgainst(text, charts, context, names);
  }
}

/** Clauses that have no figure of their own; those that have one are judged by it. */
function checkAgainst(text: Text, [chart, ...others]: readonly Chart[], context: DeckContext, names: Names): void {
  if (!chart || others.length > 0) return;
  const words = text.runs.map((run) => (run.figure ? '\uFFFC' : run.text)).join('');
  for (const clause of words.split(/[,.;:!?()]\s/)) {
    if (clause.includes('\uFFFC')) continue;
    const findings = checkShown(clause, chart, context.evaluator, names);
    for (const { code, args } of findings) context.reporter.add(code, text.at, args);
  }
}

/** The texts of a slide but for its tables. */
function saidOn(slide: Slide): readonly Text[] {
  const cells = new Set(
    tablesIn(slide).flatMap(({ rows, columns }) => [...rows.flat(), ...columns.map((one) => one.header)]),
  );
  return partsOf(slide).filter((part): part is Text => 'runs' in part && !cells.has(part));
}
