import { DIMENSIONS, type Dimension } from '../../data/select.ts';
import type { Figure, Observation } from '../../data/types.ts';
import { RANK } from '../../data/units.ts';
import { type Named, type Names, tellingWords, wordsIn } from './names.ts';
import { wholeWords } from './whole-words.ts';

/** What the words at a figure call it, and what it is instead. */
export interface Misnamed {
  readonly said: string;
  readonly is: string;
}

// A label that sets one thing against another names both.
const RELATIVE =
  /so với|so cùng|vượt|hơn|kém|đạt|hoàn thành|trên|dưới|từ|%|\bthan\b|\bversus\b|\bvs\b|\babove\b|\bbelow\b|\bover\b|\bagainst\b|\bcompared\b|\bmet\b|\bof (?:the )?plan\b|\bsince\b/iu;

/** A label names another period, area, scenario or indicator than that of its figure, and the data set has a figure for it. */
export function misnamedLabel(labels: readonly string[], figure: Figure, names: Names): Misnamed | null {
  const { observation, unit } = figure.quantity;
  if (!observation) return null;
  const plain = labels.filter((label) => label !== '' && !RELATIVE.test(label));
  const named = plain.flatMap((label) => names.find(label));
  const isRank = unit === RANK;
  return (
    otherMember(
      named.filter(({ dimension }) => !isRank || dimension !== 'area'),
      observation,
      names,
    ) ??
    plain.map((label) => otherIndicator(label, figure, observation, names)).find((found) => found !== null) ??
    null
  );
}

/** The same of what stands right before a figure in a sentence, and of a year right behind it. */
export function misnamedInSentence(before: string, after: string, figure: Figure, names: Names): Misnamed | null {
  const { observation, unit } = figure.quantity;
  if (!observation) return null;
  const year = yearAfter(after);
  if (year !== '') return otherMember(names.find(year), observation, names);
  const found = names.find(before);
  const near = found.filter(({ end }) => LINK.test(before.slice(end)));
  const members = near.filter(
    ({ dimension, start }) =>
      (unit !== RANK || dimension !== 'area') && (dimension !== 'period' || !COMPARED.test(before.slice(0, start))),
  );
  const indicators = found.filter((one) => one.dimension === 'indicator' && leadsTo(one, found, before));
  return otherMember(members, observation, names) ?? adjacentIndicator(indicators, before, observation, names);
}

// 'three times that of 1955: 140 million' is of another year.
const COMPARED =
  /(?:than|that of|as in|times|compared (?:with|to)|so với|gấp[^,;:]*|hơn)\s+(?:in\s+|the\s+|that of\s+|năm\s+)*$/iu;

const SMALL = wholeWords('of|in|for|the|của|ở|tại|năm', 'giu');

/** Whether nothing but names and small words stand between the name of an indicator and the figure: 'Population of Japan: '. */
function leadsTo({ end }: Named, found: readonly Named[], before: string): boolean {
  const behind = found.filter((one) => one.start >= end && one.dimension !== 'indicator');
  const rest = behind.reduceRight((words, one) => words.slice(0, one.start) + words.slice(one.end), before).slice(end);
  return LINK.test(rest.replace(SMALL, ''));
}

// What may stand between a name and its figure.
const LINK =
  /^\s*(?:thì\s+)?(?:là|đạt|còn|chỉ còn|chỉ đạt|chỉ có|có|được|ở mức|was|is|were|of|at|reached|stood at|stands at)?\s*:?\s*[(“"]?$/iu;

/** A year right behind a figure: '2020' of ' năm 2020, nay'; '' = none. */
export function yearAfter(after: string): string {
  return /^\s*\(?(?:trong |của |vào |in |for )?(?:năm )?((?:19|20)\d{2})(?![\d–/-])/iu.exec(after)?.[1] ?? '';
}

/** What is named of a dimension is another than the figure's own, and the data set has a figure for it. */
function otherMember(named: readonly Named[], observation: Observation, names: Names): Misnamed | null {
  for (const dimension of DIMENSIONS) {
    const said = named.filter((one) => one.dimension === dimension);
    if (said.length === 0 || isNamed(said, observation, dimension, names)) continue;
    const other = said.find(({ code }) => names.has(observation.indicator, { ...observation, [dimension]: code }));
    if (other) return { said: other.text, is: names.nameOf(dimension, observation[dimension]) };
  }
  return null;
}

/** Whether the names say the observation's own member, in full or in part, or a span of years around its own. */
export function isNamed(said: readonly Named[], observation: Observation, dimension: Dimension, names: Names): boolean {
  const own = observation[dimension];
  if (dimension !== 'period') {
    const name = names.nameOf(dimension, own).toLowerCase();
    return said.some(({ code, text }) => code === own || name.startsWith(text.toLowerCase()));
  }
  const years = said.map(({ code }) => code).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const owns = own.match(/\d{4}/g) ?? [];
  return owns.length === 0 || owns.some((year) => first <= year && year <= last);
}

/** 'Thu ngân sách đạt {{ exports }}': the full name of another indicator, and nothing of the figure's own. */
function adjacentIndicator(
  near: readonly Named[],
  before: string,
  observation: Observation,
  names: Names,
): Misnamed | null {
  const said = near.find(({ dimension }) => dimension === 'indicator');
  const own = names.wordsOfIndicator(observation.indicator);
  const around = new Set(wordsIn(before));
  if (!said || said.code === observation.indicator || own.every((word) => around.has(word))) return null;
  if (wordsIn(said.text).every((word) => own.includes(word))) return null;
  return { said: said.text, is: names.nameOf('indicator', observation.indicator) };
}

/** Of the words of a label, less than this share stand in the name of the figure's own indicator when it is another's. */
const UNLIKE = 0.5;

function otherIndicator(label: string, figure: Figure, observation: Observation, names: Names): Misnamed | null {
  const words = wordsIn(label);
  const { indicator, unit } = figure.quantity;
  const own = new Set([
    ...names.wordsOfIndicator(observation.indicator),
    ...DIMENSIONS.flatMap((dimension) => wordsIn(names.nameOf(dimension, observation[dimension]))),
    ...wordsIn(`${unit} ${figure.unit}`),
  ]);
  const like = words.filter((word) => own.has(word)).length / Math.max(1, words.length);
  if (like >= UNLIKE || !indicator) return null;
  const others = names.indicatorsWith(words).filter((id) => id !== indicator.id);
  const full = others.find((id) => names.wordsOfIndicator(id).length === words.length);
  const fits =
    full ?? (tellingWords(label).length >= 2 ? others.find((id) => names.unitOf(id) === indicator.unit) : undefined);
  return fits === undefined ? null : { said: label, is: names.nameOf('indicator', indicator.id) };
}
