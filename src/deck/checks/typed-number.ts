import type Big from 'big.js';
import { ZERO } from '../../data/decimal.ts';
import type { Evaluator } from '../../data/evaluator.ts';
import { readNumber } from '../../data/number-style.ts';
import type { Dataset, Indicator, Observation } from '../../data/types.ts';
import { unitWord, wordsOf } from '../../data/unit-words.ts';
import { RANK } from '../../data/units.ts';
import { wordsIn } from './names.ts';
import { END } from './whole-words.ts';

const WORD_ENDS = new RegExp(`^${END}`, 'u');

/** What the dataset holds on a number that somebody typed. */
export type Held =
  /** It is this figure: the expression that prints it. */
  | { readonly kind: 'same'; readonly expression: string }
  /** The words around it are those of this figure, which says something else. */
  | { readonly kind: 'other'; readonly expression: string; readonly text: string };

interface Context {
  readonly dataset: Dataset | null;
  readonly evaluator: Evaluator;
  readonly lang: string;
}

const STYLES = {
  vi: { decimalChar: ',', groupChar: '.' },
  en: { decimalChar: '.', groupChar: ',' },
} as const;

/** Of the words of an indicator's name, this share must stand in the sentence for the number to be taken as its figure. */
const LIKE = 0.75;

/** Looks up the number at [start, end) of `text`, by its value and unit, else by its unit and the words around it. */
export function heldOn(text: string, [start, end]: readonly [number, number], context: Context): Held | null {
  const { dataset, lang, evaluator } = context;
  const value = dataset && readNumber(text.slice(start, end), STYLES[wordsOf(lang)]);
  if (!dataset || !value) return null;
  const after = text.slice(end).trimStart().toLowerCase();
  const fitting = [...dataset.indicators.values()].filter((one) => startsWithUnit(after, one, lang, dataset));
  if (fitting.length === 0) return null;
  const same = observationOf(value, new Set(fitting.map(({ id }) => id)), dataset);
  if (same) return { kind: 'same', expression: referenceTo(same, dataset) };
  const indicator = likeliest(sentenceAround(text, start), fitting, lang);
  const printed = indicator && evaluator.print(indicator.id);
  if (!indicator || !printed?.ok || typeof printed.value === 'string') return null;
  return { kind: 'other', expression: indicator.id, text: printed.value.text };
}

/** The first observation of one of `indicators` that says `size`, whatever its sign: 'giảm 4,24%' is −4,24 %. */
function observationOf(size: Big, indicators: ReadonlySet<string>, { observations }: Dataset): Observation | undefined {
  const below = ZERO.minus(size);
  return observations.find(
    ({ indicator, value }) => value && indicators.has(indicator) && (value.eq(size) || value.eq(below)),
  );
}

// 'tỷ' is enough for 'tỷ đồng'; a number without a unit could be anything.
function startsWithUnit(after: string, { unit }: Indicator, lang: string, dataset: Dataset): boolean {
  if (unit === RANK || unit === '') return false;
  const [first = ''] = unitWord(unit, lang, dataset).toLowerCase().split(/[\s/]/);
  return first !== '' && after.startsWith(first) && WORD_ENDS.test(after.slice(first.length));
}

/** The one indicator whose name the sentence says best, if it says enough of it. */
function likeliest(sentence: string, indicators: readonly Indicator[], lang: string): Indicator | null {
  const said = new Set(wordsIn(sentence));
  const scored = indicators.map((indicator) => {
    const name = wordsIn(indicator.name[wordsOf(lang)]);
    const found = name.filter((word) => said.has(word)).length;
    return { indicator, found, share: name.length < 2 ? 0 : found / name.length };
  });
  const like = scored.filter(({ share }) => share >= LIKE).sort((a, b) => b.found - a.found);
  const [best, next] = like;
  return best && best.found !== next?.found ? best.indicator : null;
}

function sentenceAround(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[.;!?]\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at).split(/[.;!?](?:\s|$)/);
  return before + after;
}

/** The shortest reference to an observation: selectors only where it isn't the default. */
export function referenceTo({ indicator, period, area, scenario }: Observation, dataset: Dataset): string {
  const defaults = [dataset.periods.at(-1), [...dataset.areas.keys()][0], [...dataset.scenarios.keys()][0]];
  const selectors = [period, area, scenario].filter((code, i) => code !== defaults[i]);
  return [indicator, ...selectors].join('@');
}
