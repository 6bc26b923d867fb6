import type { Change } from '../../data/change.ts';
import { END, LETTER, START, wholeWords } from './whole-words.ts';

/** A word that says which way figures go. */
export interface DirectionWord {
  readonly text: string;
  readonly sign: 1 | -1;
  /** It says that a plan was met or missed. */
  readonly ofPlan: boolean;
}

// In the order of search: longer phrases before the words that they hold.
const UP =
  'tăng|cao hơn|nhiều hơn|lớn hơn|rose|risen|rises|grew|grown|grows|increased|increases|climbed|climbs|jumped|(?:increase|rise|gain) of|higher than|more than';
const DOWN =
  'giảm|sụt|thấp hơn|ít hơn|fell|fallen|falls|declined|declines|decreased|decreases|dropped|drops|shrank|plunged|(?:decline|decrease|drop|fall|reduction) of|lower than|less than';
const MET = 'vượt|đạt kế hoạch|đạt chỉ tiêu|đạt mục tiêu|exceeds|exceeded|exceeding|surpassed|surpasses|beat|beats';
const MISSED = 'hụt|không đạt|chưa đạt|missed|misses|missing|(?:fell|falls|falling) short of';

const KINDS = [
  { words: MISSED, sign: -1, ofPlan: true },
  { words: MET, sign: 1, ofPlan: true },
  { words: UP, sign: 1, ofPlan: false },
  { words: DOWN, sign: -1, ofPlan: false },
] as const;

const WORD = wholeWords(KINDS.map(({ words }) => `(${words})`).join('|'), 'giu');

// 'mức tăng', 'not increased': no statement of a direction. 'tăng trưởng', 'giảm nghèo': a name.
const NOT_SAID =
  /(?:tốc độ|tỷ lệ|tỉ lệ|mức|đà|sự|số|không|chưa|chẳng|không hề|chỉ tiêu|rate of|not|never|n['’]t|no)\s+(?:bị\s+|được\s+)?$/iu;
const NAME = new RegExp(`^\\s+(?:trưởng|nghèo|phát|thêm hoặc|hay giảm|hoặc giảm|và giảm)${END}`, 'iu');

// What follows the word is the level that was reached, not the change: 'tăng lên', 'fell to'.
const LEVEL = wholeWords('lên|xuống|còn|từ|tới|đến|thành|đạt|mức|to|from|at|until');

/** Most words between a direction and its figure: 'vượt kế hoạch Chính phủ giao {{ … }}'. */
const NEAR = 5;

/** The direction that is said of the figure which follows `text`: near, in the same clause, and not as a level; else null. */
export function wordBefore(text: string): DirectionWord | null {
  const clause = text.split(/[.,;:!?()“”"–]/).at(-1) ?? '';
  const found = directionsIn(clause).at(-1);
  if (!found) return null;
  const between = clause.slice(found.end);
  const words = between.trim().split(/\s+/);
  return LEVEL.test(between) || words.length > NEAR ? null : found.word;
}

/** The directions that relate two figures along a dimension: between them, or before the first in the same clause. */
export function wordsBetween(before: string, between: string, along: Change['along']): readonly DirectionWord[] {
  const clause = before.split(/[.,;:!?()–]/).at(-1) ?? '';
  const words = [...directionsIn(clause), ...directionsIn(between)].map(({ word }) => word);
  if (along === 'area') return [];
  return words.filter(({ ofPlan }) => ofPlan === (along === 'scenario'));
}

// 'cao hơn của Ấn Độ', 'lower than in India': whatever follows is what is compared with, in the same breath.
const MORE =
  'cao hơn|nhiều hơn|lớn hơn|dài hơn|đông hơn|(?:higher|more|greater|larger|bigger|longer|faster|older) than|above';
const LESS = 'thấp hơn|ít hơn|nhỏ hơn|ngắn hơn|kém hơn|(?:lower|less|fewer|smaller|shorter|slower|younger) than|below';
const COMPARED = new RegExp(`${START}(?:(${MORE})|(${LESS}))${END}([^,;:]*)$`, 'iu');

/** How the figure before `between` is said to stand to the one behind it; null where it isn't. */
export function comparedIn(between: string): Pick<DirectionWord, 'text' | 'sign'> | null {
  const [, more, less, rest = ''] = COMPARED.exec(between) ?? [];
  const text = more ?? less;
  if (text === undefined || /(?:^|\s)(?:là|is|was|were|are)(?:\s|$)/iu.test(rest)) return null;
  return NOT_SAID.test(between.slice(0, between.lastIndexOf(text))) ? null : { text, sign: more ? 1 : -1 };
}

const BEHIND = new RegExp(
  `^(?:\\s+[${LETTER}]+){0,2}?\\s+(?:(higher|more|greater|larger|longer|older)|(lower|less|fewer|smaller|shorter|younger))\\s+than${END}`,
  'iu',
);

/** Which way a change goes by the words right behind it: '3.2 years shorter than in 1990'; null where they don't say. */
export function wordBehind(after: string): Pick<DirectionWord, 'text' | 'sign'> | null {
  const [, more, less] = BEHIND.exec(after) ?? [];
  const text = more ?? less;
  return text === undefined ? null : { text: `${text} than`, sign: more ? 1 : -1 };
}

interface Found {
  readonly word: DirectionWord;
  readonly end: number;
}

/** All directions that a text says, each with its end in it. */
export function directionsIn(text: string): readonly Found[] {
  return [...text.matchAll(WORD)].flatMap((match): Found[] => {
    const end = match.index + match[0].length;
    const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)];
    if (!kind || NOT_SAID.test(text.slice(0, match.index)) || NAME.test(text.slice(end))) return [];
    return [{ word: { text: match[0], sign: kind.sign, ofPlan: kind.ofPlan }, end }];
  });
}
