import type { JsonDecimal } from '../../../deck/figure-json.ts';
import type { PptxChart } from './types.ts';

/** Takes away what a shape shows, once: whether it was there. */
export type Shown = (what: JsonDecimal) => boolean;

/** The texts of a shape: a number is there only as a whole, not as a part of another one. */
export function shownIn(paragraphs: readonly string[]): Shown {
  let rest = plain(paragraphs.join('\n'));
  return (what) => {
    const words = plain(`${what ?? ''}`);
    if (words === '') return true;
    const at = places(rest, words).find((from) => isWhole(rest, from, from + words.length));
    if (at === undefined) return false;
    rest = `${rest.slice(0, at)}\n${rest.slice(at + words.length)}`;
    return true;
  };
}

/** The values of a chart, as precise as spreadsheets keep them. */
export function shownBy({ series }: Pick<PptxChart, 'series'>): Shown {
  const rest = series.flatMap(({ values }) => values.map(rounded));
  return (what) => {
    const at = rest.indexOf(rounded(what));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
}

const DIGITS = 12; // programs that reckon in doubles differ in the fifteenth

const rounded = (value: JsonDecimal): string => (value === null ? '' : Number(value).toPrecision(DIGITS));

const plain = (text: string): string => text.normalize('NFC').replace(/[^\S\n]+/g, ' ');

function places(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function isWhole(text: string, from: number, to: number): boolean {
  const within = /\d[.,]?$/.test(text.slice(0, from)) && /^\d/.test(text.slice(from));
  const goesOn = /\d$/.test(text.slice(0, to)) && /^[.,]?\d/.test(text.slice(to));
  return !within && !goesOn;
}
