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
export function detectStyle(texts: readonly string[]): DetectedStyle {
  const telling = texts.filter((text) => /\d\D+\d/.test(text));
  const best = bestReaders(telling);
  // Only one mark with three digits behind it is read in two ways.
  const maybe = new Set(best.length > 1 ? telling.filter((text) => /\d[.,]\d{3}(?!\d)/.test(text)) : []);
  const isDoubtful = (text: string) => new Set(best.flatMap(({ read }) => read(text) ?? [])).size > 1;
  return { style: best[0]?.style ?? STYLES[0]!, doubtful: new Set([...maybe].filter(isDoubtful)) };
}

interface StyleReader {
  readonly style: NumberStyle;
  readonly read: Reader;
}

/** The styles in which the most of `texts` are numbers; in a sound column all are, which is told without counting. */
function bestReaders(texts: readonly string[]): readonly StyleReader[] {
  const readers = STYLES.map((style) => ({ style, read: readerOf(style), pattern: patternOf(style) }));
  const sound = readers.filter(({ pattern }) => texts.every((text) => pattern.test(plainlySigned(text))));
  if (sound.length > 0) return sound;
  const different = [...new Set(texts)];
  const counts = readers.map(({ pattern }) => different.filter((text) => pattern.test(plainlySigned(text))).length);
  return readers.filter((_, i) => counts[i] === Math.max(...counts));
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

function readerOf(style: NumberStyle): Reader {
  const pattern = patternOf(style);
  return (text) => {
    const match = pattern.exec(plainlySigned(text));
    if (!match) return null;
    const [, sign = '', digits = '', fraction] = match;
    const plain = `${digits.replace(/\D/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
    return sign === '' || sign === '+' ? plain : `-${plain}`;
  };
}

function patternOf({ decimalChar, groupChar }: NumberStyle): RegExp {
  const groups = ['\\s', ...(groupChar === '' ? [] : [literally(groupChar)])].map((mark) => `(?:${mark}\\d{3})+`);
  const whole = `\\d+|[1-9]\\d{0,2}(?:${groups.join('|')})`;
  return new RegExp(`^([-+\u2212]?)(${whole})(?:${literally(decimalChar)}(\\d+))?$`);
}

/** '(1 234,5)' with the minus that its brackets stand for. */
function plainlySigned(text: string): string {
  const [, inBrackets] = text.startsWith('(') ? (/^\(\s*([^()]*\d)\s*\)$/.exec(text) ?? []) : [];
  return inBrackets === undefined ? text : `-${inBrackets}`;
}

function literally(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
