import { Decimal } from '../../data/decimal.ts';
import type { Evaluator } from '../../data/evaluator.ts';
import { formatNumber } from '../../data/format.ts';
import type { Observation, Quantity } from '../../data/types.ts';
import { type Finding, wrongWord } from './finding.ts';
import type { Names } from './names.ts';
import { type Sentence, sentenceText } from './sentence.ts';
import { START, wholeWords } from './whole-words.ts';

const TIMES = {
  vi: { rưỡi: 1.5, đôi: 2, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  en: { twice: 2, double: 2, doubled: 2, thrice: 3, triple: 3, tripled: 3, threefold: 3, fourfold: 4 },
} as const;

const COUNTED = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 } as const;

const MULTIPLE = wholeWords(
  `gấp\\s+(${Object.keys(TIMES.vi).join('|')})(?:\\s+lần)?|(${Object.keys(TIMES.en).join('|')})|(${Object.keys(COUNTED).join('|')})\\s+times`,
  'giu',
);

const MORE = new RegExp(`${START}(?:hơn|trên|quá|more than|over)\\s+$`, 'iu');
const LESS = new RegExp(`${START}(?:gần|chưa|chưa đến|chưa tới|dưới|less than|under|nearly|almost)\\s+$`, 'iu');

/** How far the multiple in words may lie from the one in figures: nobody says “twice” of 1.7, and many do of 2.1. */
const LEAST = 0.9;
const MOST = 1.2;

interface Context {
  readonly evaluator: Evaluator;
  readonly names: Names;
  readonly lang: string;
  /** The reference to an observation in the language of expressions. */
  readonly referenceTo: (observation: Observation) => string;
}

/** “gấp đôi cả nước”, “twice”: the figure before it and the one after it, or the area, year or scenario that it names, say another multiple. */
export function checkMultiples(sentence: Sentence, context: Context): readonly Finding[] {
  return sentence.words.flatMap((words, i): readonly Finding[] =>
    [...words.matchAll(MULTIPLE)].flatMap((match): readonly Finding[] => {
      const times = timesOf(match);
      const subject = (sentence.figures[i - 1] ?? sentence.figures[i])?.quantity;
      const ratio = subject && ratioOf(subject, words.slice(match.index), sentence.figures[i]?.quantity, context);
      if (ratio === undefined || isSaid(ratio, times, words.slice(0, match.index))) return [];
      return [
        wrongWord(match[0], `${sentenceText(sentence).trim()} (${formatNumber(Decimal(ratio), 2, context.lang)} ×)`),
      ];
    }),
  );
}

function timesOf([, vi = '', en = '', counted = '']: RegExpExecArray): number {
  const words: Readonly<Record<string, number>> = { ...TIMES.vi, ...TIMES.en, ...COUNTED };
  return words[(vi || en || counted).toLowerCase()] ?? 1;
}

/** Whether a multiple may be called so many times: 'more than thrice' is less than four times. */
function isSaid(ratio: number, times: number, before: string): boolean {
  if (MORE.test(before)) return ratio >= times && ratio < times + 1;
  return LESS.test(before) ? ratio <= times && ratio > times - 1 : ratio >= times * LEAST && ratio <= times * MOST;
}

/** The multiple that the figures say; undefined where they leave it open. */
function ratioOf(subject: Quantity, words: string, next: Quantity | undefined, context: Context): number | undefined {
  const own = subject.observation;
  if (!own || !isPoint(subject)) return undefined;
  const isPair = next && next !== subject && next.observation?.indicator === own.indicator;
  const base = isPair ? next : namedBase(own, words, context);
  if (!base || !isPoint(base) || base.unit !== subject.unit || base.value.lte(0)) return undefined;
  return subject.value.div(base.value).toNumber();
}

/** The figure of the same indicator for what follows the multiple: 'gấp đôi cả nước', 'twice that of 2015'. */
function namedBase(own: Observation, words: string, { names, evaluator, referenceTo }: Context): Quantity | undefined {
  const [clause = ''] = words.split(/[,;:(]/);
  const named = names.find(clause).filter(({ dimension }) => dimension !== 'indicator');
  const place = { ...own, ...Object.fromEntries(named.map(({ dimension, code }) => [dimension, code])) };
  if (named.length === 0 || !names.has(own.indicator, place)) return undefined;
  const figure = evaluator.quantity(referenceTo(place));
  return figure.ok ? figure.value : undefined;
}

function isPoint({ qualifier }: Quantity): boolean {
  return qualifier === 'exact' || qualifier === 'about' || qualifier === 'nearly';
}
