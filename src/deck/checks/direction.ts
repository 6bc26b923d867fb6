import type { Change } from '../../data/change.ts';
import type { Figure } from '../../data/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { DeckContext } from '../context.ts';
import type { Run } from '../types.ts';
import { comparedIn, wordBefore, wordBehind, wordsBetween } from './direction-words.ts';
import { START } from './whole-words.ts';

const FROM = new RegExp(`${START}(?:từ|from)\\s*$`, 'iu');

/**
 * Finds words such as “tăng”, “vượt”, “fell” that contradict the figures they stand with. Judged are only a word right before
 * or behind a figure that is a change or has a minus, and one between two figures of an indicator that differ in one thing.
 */
export function checkDirections(runs: readonly Run[], at: SourcePath, context: DeckContext): void {
  const stated = runs.filter((run) => run.figure !== undefined);
  if (stated.length === 0) return;
  for (const { figure, before, after } of figuresWithWords(runs)) {
    const word = wordBefore(before);
    if (word && contradicts(word, figure, context)) report(word.text, figure.text, at, context);
    const behind = wordBehind(after);
    const change = behind && context.evaluator.change(figure.expression);
    if (behind && change?.along === 'period' && disagrees({ ...behind, ofPlan: false }, change))
      report(behind.text, figure.text, at, context);
  }
  checkPairs(runs, at, context);
}

interface Placed {
  readonly figure: Figure;
  /** The words before it, back to the figure before that. */
  readonly before: string;
  /** The words behind it, up to the next figure. */
  readonly after: string;
}

function figuresWithWords(runs: readonly Run[]): readonly Placed[] {
  const words = [''];
  const figures: Figure[] = [];
  for (const { text, figure } of runs) {
    if (figure) {
      figures.push(figure);
      words.push('');
    } else words[words.length - 1] += text;
  }
  return figures.map((figure, i) => ({ figure, before: words[i] ?? '', after: words[i + 1] ?? '' }));
}

/** Which way a word says that figures go. */
interface Direction {
  readonly sign: 1 | -1;
  /** It says that a plan was met or missed, which for some figures means to be lower. */
  readonly ofPlan: boolean;
}

function contradicts(word: Direction, figure: Figure, { evaluator }: DeckContext): boolean {
  if (figure.quantity.value.lt(0)) return true;
  const change = evaluator.change(figure.expression);
  return change !== null && disagrees(word, change);
}

/** Whether a change goes the other way than a word says. */
export function disagrees({ sign, ofPlan }: Direction, { direction, better, along }: Change): boolean {
  if (direction === 'none' || (ofPlan && along !== 'scenario')) return false;
  const goes = direction === 'up' ? 1 : -1;
  return sign !== (ofPlan && better === 'lower' ? -goes : goes);
}

/** 'thu A, vượt kế hoạch B': exactly one direction stands between the two, or before them in the same clause. */
function checkPairs(runs: readonly Run[], at: SourcePath, context: DeckContext): void {
  const placed = figuresWithWords(runs);
  placed.forEach(({ figure: second, before: between }, i) => {
    const first = placed[i - 1];
    if (!first || /[.;!?]\s/.test(between)) return;
    const change = context.evaluator.changeBetween(first.figure, second);
    if (change && change.along !== 'period') checkCompared(between, first.figure, second, change, at, context);
    const words = change ? wordsBetween(first.before, between, change.along) : [];
    const [word] = words;
    if (!change || !word || words.some(({ sign }) => sign !== word.sign)) return;
    // 'giảm từ A xuống B' is said in this order, whichever of the two is the later.
    const inOrder = change.along === 'period' && FROM.test(first.before);
    const wrong = inOrder
      ? second.quantity.value.cmp(first.figure.quantity.value) === -word.sign
      : disagrees(word, change);
    if (wrong) report(word.text, `${first.figure.text} – ${second.text}`, at, context);
  });
}

/** 'A, cao hơn B': said of two areas, or of what was done and planned, in this order. */
function checkCompared(
  between: string,
  first: Figure,
  second: Figure,
  change: Change,
  at: SourcePath,
  context: DeckContext,
): void {
  const compared = comparedIn(between);
  if (!compared || change.direction === 'none') return;
  const isBase = first.quantity.observation === change.base;
  const goes = (change.direction === 'up') === isBase ? -1 : 1;
  if (goes !== compared.sign) report(compared.text, `${first.text} – ${second.text}`, at, context);
}

function report(word: string, figure: string, at: SourcePath, { reporter }: DeckContext): void {
  reporter.add('text/direction', at, { word, figure });
}
