import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { DeckContext } from '../context.ts';
import type { Run } from '../types.ts';
import { checkBoundWords } from './bound-words.ts';
import { checkDirections } from './direction.ts';
import type { Finding } from './finding.ts';
import { misnamedInSentence, yearAfter } from './misnamed.ts';
import { checkMultiples } from './multiples.ts';
import type { Names } from './names.ts';
import { checkAmounts } from './said-amounts.ts';
import { checkBases } from './said-base.ts';
import { checkUnits } from './said-unit.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { referenceTo } from './typed-number.ts';

/** Whether the words of a text agree with the figures in it. */
export function checkText(runs: readonly Run[], at: SourcePath, context: DeckContext, names: Names | null): void {
  if (!runs.some(({ figure }) => figure)) return;
  checkDirections(runs, at, context);
  for (const sentence of sentencesOf(runs)) {
    for (const { code, args } of findingsIn(sentence, context, names)) context.reporter.add(code, at, args);
  }
}

function findingsIn(sentence: Sentence, context: DeckContext, names: Names | null): readonly Finding[] {
  const { dataset, evaluator, lang } = context;
  const always = [...checkAmounts(sentence), ...checkBoundWords(sentence), ...checkUnits(sentence, context)];
  if (!dataset || !names || sentence.figures.length === 0) return always;
  return [
    ...always,
    ...misnamed(sentence, names),
    ...checkBases(sentence, evaluator.change, names),
    ...checkMultiples(sentence, { names, evaluator, lang, referenceTo: (one) => referenceTo(one, dataset) }),
  ];
}

function misnamed({ words, figures }: Sentence, names: Names): readonly Finding[] {
  return figures.flatMap((figure, i): readonly Finding[] => {
    const before = words[i] ?? '';
    // 'A năm 2020, B': that year is of A.
    const own = i > 0 && yearAfter(before) !== '' ? before.replace(/^\D*\d{4}/, '') : before;
    const found = misnamedInSentence(own, words[i + 1] ?? '', figure, names);
    return found ? [{ code: 'text/other-figure', args: { ...found, figure: figure.text } }] : [];
  });
}
