import type { Change } from '../../data/change.ts';
import { END, wholeWords } from './whole-words.ts';

/** A word that says which way figures go. */
export interface DirectionWord {
  readonly text: string;
  readonly sign: 1 | -1;
  /** It says that a plan was met or missed. */
  readonly ofPlan: boolean;
}

// In the order of search: longer phrases before the words that they hold.
const UP = 'tăng|cao hơn|nhiều hơn|lớn hơn|rose|risen|rises|grew|grown|grows|increased|increases|higher than|more than';
const DOWN =
  'giảm|thấp hơn|ít hơn|fell|fallen|falls|declined|declines|decreased|decreases|dropped|drops|shrank|lower than|less than';
const MET = 'vượt|đạt kế hoạch|đạt chỉ tiêu|đạt mục tiêu|exceeds|exceeded|exceeding|surpassed|surpasses|beat|beats';
const MISSED = 'hụt|không đạt|chưa đạt|missed|misses|fell short of|falls short of';

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
