import { firstAt } from '../../data/places.ts';
import type { Dimension } from '../../data/select.ts';
import type { Dataset, Lang, Observation } from '../../data/types.ts';
import { wordsOf } from '../../data/unit-words.ts';

/** A name of the data set that stands in a text; offsets are characters of the text. */
export interface Named {
  readonly dimension: Dimension | 'indicator';
  readonly code: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What the words of a deck call the things that the data set is about. */
export interface Names {
  /** The names and years in `text` from left to right; of those that begin together in one dimension, the longest. */
  readonly find: (text: string) => readonly Named[];
  /** The indicators in whose names all of these words stand. */
  readonly indicatorsWith: (words: readonly string[]) => readonly string[];
  /** The words of an indicator's name. */
  readonly wordsOfIndicator: (id: string) => readonly string[];
  /** As the data package writes it; '' = not known. */
  readonly unitOf: (id: string) => string;
  /** What a member or an indicator is called; '' = not known. */
  readonly nameOf: (dimension: Named['dimension'], code: string) => string;
  /** Whether the data set has a figure of an indicator there. */
  readonly has: (indicator: string, place: Pick<Observation, Dimension>) => boolean;
}

interface Entry {
  readonly dimension: Named['dimension'];
  readonly code: string;
  readonly words: readonly string[];
  /** As it is written, where that tells a name from a common noun. */
  readonly exact: string | null;
}

const YEAR = /^(?:19|20)\d{2}$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in small letters. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

// Words that stand in the names of many things and tell none from another.
const GENERAL: ReadonlySet<string> = new Set([
  ...['tỷ', 'lệ', 'số', 'giá', 'trị', 'mức', 'tổng', 'tốc', 'độ', 'của', 'và', 'các', 'năm', 'bình', 'quân', 'trước'],
  ...['tăng', 'giảm', 'vượt', 'kế', 'hoạch', 'thực', 'hiện', 'so', 'với', 'trong', 'được', 'theo', 'nay', 'này'],
  ...['the', 'of', 'and', 'rate', 'number', 'per', 'growth', 'plan', 'actual', 'previous', 'year', 'in', 'by', 'to'],
]);

/** The words of a text that tell what it is about. */
export function tellingWords(text: string): readonly string[] {
  return wordsIn(text).filter((word) => word.length > 1 && !GENERAL.has(word));
}

/** Indexes the names of a data set in a language, so that finding them takes no longer for more of them. */
export function namesOf(dataset: Dataset, lang: Lang): Names {
  const entries = entriesOf(dataset, lang);
  const byFirst = new Map<string, Entry[]>();
  for (const one of entries) byFirst.set(one.words[0] ?? '', [...(byFirst.get(one.words[0] ?? '') ?? []), one]);
  const byWord = new Map<string, Set<string>>();
  const indicatorWords = new Map<string, readonly string[]>();
  for (const { id, name } of dataset.indicators.values()) {
    const words = wordsIn(name[wordsOf(lang)]);
    indicatorWords.set(id, words);
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(id));
  }
  return {
    find: (text) => namedIn(text, byFirst),
    indicatorsWith: ([first = '', ...others]) =>
      [...(byWord.get(first) ?? [])].filter((id) => others.every((word) => byWord.get(word)?.has(id))),
    wordsOfIndicator: (id) => indicatorWords.get(id) ?? [],
    unitOf: (id) => dataset.indicators.get(id)?.unit ?? '',
    nameOf: (dimension, code) =>
      dimension === 'period' ? code : (dataset[TABLES[dimension]].get(code)?.name[wordsOf(lang)] ?? ''),
    has: (indicator, place) => firstAt(dataset.places, indicator, place) !== undefined,
  };
}

const TABLES = { indicator: 'indicators', area: 'areas', scenario: 'scenarios' } as const;

function entriesOf(dataset: Dataset, lang: Lang): readonly Entry[] {
  const words = wordsOf(lang);
  const members = (['area', 'scenario'] as const).flatMap((dimension) =>
    [...dataset[TABLES[dimension]].values()].map(({ code, name }) => entry(dimension, code, name[words])),
  );
  const indicators = [...dataset.indicators.values()].map(({ id, name }) => entry('indicator', id, name[words]));
  return [...members, ...indicators].filter((one) => one.words.length > 0);
}

// 'Tỉnh' is the name of an area, 'tỉnh' a common noun.
function entry(dimension: Entry['dimension'], code: string, name: string): Entry {
  const words = wordsIn(name);
  return { dimension, code, words, exact: dimension === 'area' && words.length === 1 ? name.trim() : null };
}

function namedIn(text: string, byFirst: ReadonlyMap<string, readonly Entry[]>): readonly Named[] {
  const tokens = [...text.matchAll(WORD)];
  const words = tokens.map(([word]) => word.toLowerCase());
  return tokens.flatMap((token, i): Named[] => {
    const year: Named = {
      dimension: 'period',
      code: token[0],
      text: token[0],
      start: token.index,
      end: token.index + 4,
    };
    if (YEAR.test(token[0])) return [year];
    const here = (byFirst.get(words[i] ?? '') ?? []).filter((one) =>
      one.words.every((word, k) => words[i + k] === word),
    );
    const found = here.filter(({ exact }) => exact === null || exact === token[0]);
    return (['indicator', 'area', 'scenario'] as const).flatMap((dimension): Named[] => {
      const own = found.filter((one) => one.dimension === dimension).sort((a, b) => b.words.length - a.words.length);
      const last = own[0] && tokens[i + own[0].words.length - 1];
      if (!own[0] || !last) return [];
      const end = last.index + last[0].length;
      return [{ dimension, code: own[0].code, text: text.slice(token.index, end), start: token.index, end }];
    });
  });
}
