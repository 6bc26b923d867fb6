import type Big from 'big.js';
import { Decimal, ZERO } from './decimal.ts';

/** The marks of written numbers; `groupChar` '' = digits aren't grouped, ' ' = by a space of any kind. */
export interface NumberStyle {
  readonly decimalChar: string;
  readonly groupChar: string;
}

/** How a table writes its numbers; `doubtful` are those that its other styles would read as another number. */
export interface DetectedStyle {
  readonly style: NumberStyle;
  readonly doubtful: ReadonlySet<string>;
}

/** Reads a number to what a program would write: '-1234.5'; null when the text isn't a number. */
type Reader = (text: string) => string | null;

// The first stands when nothing speaks against it: 1,234.5 · 1.234,5 · 1 234,5 · 1 234.5
const STYLES: readonly NumberStyle[] = [
  { decimalChar: '.', groupChar: ',' },
  { decimalChar: ',', groupChar: '.' },
  { decimalChar: ',', groupChar: ' ' },
  { decimalChar: '.', groupChar: ' ' },
];

/** Finds the style in which the most of `texts` are numbers: '1,5' or '1.234.567' decides it, '1.234' alone leaves it in doubt. */
export function detectStyle(texts: Iterable<string>): DetectedStyle {
  const telling = [...new Set(texts)].filter((text) => /\d\D+\d/.test(text));
  const readings = STYLES.map((style) => telling.map(readerOf(style)));
  const counts = readings.map((reading) => reading.filter((number) => number !== null).length);
  const most = Math.max(...counts);
  const best = readings.filter((_, i) => counts[i] === most);
  const isDoubtful = (i: number) => new Set(best.flatMap((reading) => reading[i] ?? [])).size > 1;
  return {
    style: STYLES[counts.indexOf(most)] ?? STYLES[0]!,
    doubtful: new Set(telling.filter((_, i) => isDoubtful(i))),
  };
}

/**
 * Reads '1.234,5' in a style; null when the text isn't a number in it, with groups of three. A space groups in every style, and
 * brackets are an accountant's minus: '(1 234,5)'.
 */
export function readNumber(text: string, style: NumberStyle): Big | null {
  return numberReader(style)(text);
}

/** `readNumber` for many numbers of one style. */
export function numberReader(style: NumberStyle): (text: string) => Big | null {
  const read = readerOf(style);
  return (text) => {
    const number = read(text);
    if (number === null) return null;
    return number.startsWith('-') ? ZERO.plus(Decimal(number)) : Decimal(number);
  };
}

function readerOf({ decimalChar, groupChar }: NumberStyle): Reader {
  const groups = ['\\s', ...(groupChar === '' ? [] : [literally(groupChar)])].map((mark) => `(?:${mark}\\d{3})+`);
  const whole = `\\d+|[1-9]\\d{0,2}(?:${groups.join('|')})`;
  const pattern = new RegExp(`^([-+\u2212]?)(${whole})(?:${literally(decimalChar)}(\\d+))?$`);
  return (text) => {
    const [, inBrackets] = text.startsWith('(') ? (/^\(\s*([^()]*\d)\s*\)$/.exec(text) ?? []) : [];
    const match = pattern.exec(inBrackets === undefined ? text : `-${inBrackets}`);
    if (!match) return null;
    const [, sign = '', digits = '', fraction] = match;
    const plain = `${digits.replace(/\D/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
    return sign === '' || sign === '+' ? plain : `-${plain}`;
  };
}

function literally(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
