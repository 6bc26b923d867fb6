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

// The first stands when nothing speaks against it: 1,234.5 · 1.234,5 · 1 234,5 · 1 234.5
const STYLES: readonly NumberStyle[] = [
  { decimalChar: '.', groupChar: ',' },
  { decimalChar: ',', groupChar: '.' },
  { decimalChar: ',', groupChar: ' ' },
  { decimalChar: '.', groupChar: ' ' },
];

/** Finds the style in which the most of `texts` are numbers: '1,5' or '1.234.567' decides it, '1.234' alone leaves it in doubt. */
export function detectStyle(texts: Iterable<string>): DetectedStyle {
  const telling = new Set([...texts].filter((text) => /\d\D+\d/.test(text)));
  const readings = STYLES.map((style) => new Map([...telling].map((text) => [text, readNumber(text, style)])));
  const counts = readings.map((reading) => [...reading.values()].filter((number) => number !== null).length);
  const most = Math.max(...counts);
  const best = readings.filter((_, i) => counts[i] === most);
  const isDoubtful = (text: string) => new Set(best.flatMap((reading) => reading.get(text)?.toFixed() ?? [])).size > 1;
  return {
    style: STYLES[counts.indexOf(most)] ?? STYLES[0]!,
    doubtful: new Set([...telling].filter(isDoubtful)),
  };
}

/**
 * Reads '1.234,5' in a style; null when the text isn't a number in it, with groups of three. A space groups in every style, and
 * brackets are an accountant's minus: '(1 234,5)'.
 */
export function readNumber(text: string, { decimalChar, groupChar }: NumberStyle): Big | null {
  const [, inBrackets] = /^\(\s*([^()]*\d)\s*\)$/.exec(text) ?? [];
  const [, sign = '', digits = ''] =
    /^([-+\u2212]?)(.*)$/.exec(inBrackets === undefined ? text : `-${inBrackets}`) ?? [];
  const [whole = '', fraction, ...more] = digits.split(decimalChar);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = /\d\s\d/.test(whole) ? whole.split(/\s/) : whole.split(groupChar || /\s/);
  const pattern = groups.length > 1 ? /^[1-9]\d{0,2}$/ : /^\d+$/;
  if (!pattern.test(groups[0] ?? '') || !groups.slice(1).every((group) => /^\d{3}$/.test(group))) return null;
  const size = Decimal(`${groups.join('')}.${fraction ?? '0'}`);
  return sign === '' || sign === '+' ? size : ZERO.minus(size);
}
