import type { Figure } from '../../data/types.ts';
import { type UnitNames, unitFromWords, unitWord } from '../../data/unit-words.ts';
import { conversion, leadingScale, PERCENT, POINTS, RANK, scaleExponent } from '../../data/units.ts';
import type { Finding } from './finding.ts';
import type { Sentence } from './sentence.ts';
import { END } from './whole-words.ts';

const PERCENT_SAID = new RegExp(`^\\s*(?:%|(?:điểm phần trăm|điểm %|phần trăm|per ?cent(?:age points)?)${END})`, 'iu');
const NO_LETTER = new RegExp(`^${END}`, 'u');

interface Context {
  readonly dataset: { readonly unitNames: UnitNames } | null;
  readonly lang: string;
}

/** A unit in words behind a figure: another than its own, or its own once more. */
export function checkUnits({ words, figures }: Sentence, context: Context): readonly Finding[] {
  return figures.flatMap((figure, i) => unitBehind(words[i + 1] ?? '', figure, context));
}

/** The same of words that stand right below a figure, such as the label of a card. */
export function unitBehind(after: string, figure: Figure, { dataset, lang }: Context): readonly Finding[] {
  const { unit } = figure.quantity;
  const said = unitAtStart(after);
  if (said === '' || unit === RANK || (unit === '' && figure.unit === '')) return [];
  const isTwice = figure.unit !== '';
  const own = unitWord(unit, lang, dataset);
  if (!isTwice && fits(said, unit)) return [];
  return [{ code: 'text/wrong-unit', args: { said, figure: figure.text, unit: own } }];
}

/** '%', 'điểm phần trăm', 'triệu'; '' where the words are no scale and no per cent. */
function unitAtStart(after: string): string {
  const percent = PERCENT_SAID.exec(after);
  if (percent) return percent[0].trim();
  const [first = '', ...rest] = after
    .trim()
    .replace(/[.,;:!?)”"]/g, ' ')
    .toLowerCase()
    .split(/\s+/);
  if (!/^\s/.test(after) && NO_LETTER.test(after)) return '';
  const { exponent } = leadingScale([first, ...rest].join(' '));
  if (exponent === 0 || /^(?:lệ|trọng|suất|giá|số|phú)$/u.test(rest[0] ?? '')) return '';
  return [first, ...rest].slice(0, leadingScale(rest.join(' ')).exponent > 0 ? 2 : 1).join(' ');
}

function fits(said: string, unit: string): boolean {
  if (/điểm|points/iu.test(said)) return unit === POINTS;
  if (/%|phần trăm|per ?cent/iu.test(said)) return unit === PERCENT;
  return leadingScale(said).exponent === scaleExponent(unit);
}

/** The unit that the heading of a column names is another than that of a figure below it which is printed without one. */
export function unitOverColumn(heading: string, figure: Figure, { dataset, lang }: Context): Finding | null {
  const { unit } = figure.quantity;
  if (figure.unit !== '' || unit === RANK || unit === '') return null;
  const candidates = [/\(([^)]*)\)\s*$/.exec(heading)?.[1], heading.split(',').at(-1), heading];
  const said = candidates.map((one) => one?.trim().toLowerCase() ?? '').find((one) => isUnit(one, dataset));
  if (said === undefined) return null;
  const factor = conversion(unit, unitFromWords(said, dataset));
  if (factor?.eq(1)) return null;
  return { code: 'text/wrong-unit', args: { said, figure: figure.text, unit: unitWord(unit, lang, dataset) } };
}

function isUnit(said: string, dataset: Context['dataset']): boolean {
  if (said === '') return false;
  const known = [...(dataset?.unitNames ?? [])].flat();
  return (
    said === PERCENT ||
    known.includes(said) ||
    (leadingScale(said).exponent > 0 && /^\S+(?:\s+\S+){1,2}(?:\/\S+)?$/.test(said))
  );
}
