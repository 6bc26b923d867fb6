import { roundTo } from '../../data/decimal.ts';
import type { Figure } from '../../data/types.ts';
import { RANK } from '../../data/units.ts';
import { type Finding, wrongWord } from './finding.ts';
import type { Sentence } from './sentence.ts';

const BOUND =
  /(?:^|[\s(“"])(?:(dưới|chưa đến|chưa tới|under|less than|fewer than|at most)|(gần|nearly|almost|just under)|(trên|hơn|over|more than|at least))\s+$/iu;
const COMPARES = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|đông|dài|ngắn|tốt|kém|sớm|muộn)\s+hơn\s+$/iu;

/** 'under' before a figure that says itself that it is a lower bound, 'more than' before one that is exactly so much. */
export function checkBoundWords({ figures, words }: Sentence): readonly Finding[] {
  return figures.flatMap((figure, i): readonly Finding[] => {
    const before = words[i] ?? '';
    const [said = '', , nearly, over] = BOUND.exec(before) ?? [];
    if (said === '' || COMPARES.test(before)) return [];
    const { qualifier } = figure.quantity;
    const turned = over === undefined ? qualifier === 'over' : qualifier === 'under' || qualifier === 'nearly';
    const plain = nearly !== undefined || UNMISTAKABLE.test(said);
    const exact = plain && figures.length === 1 && isExactlyPrinted(figure);
    return turned || exact ? [wrongWord(said.trim(), figure.text)] : [];
  });
}

// 'trên' is also 'on', 'over' also 'during', 'dưới' and 'under' also 'below a level'.
const UNMISTAKABLE = /hơn|chưa đến|chưa tới|less than|fewer than|more than/iu;

/** A plain figure that is known exactly and printed with all its digits. */
function isExactlyPrinted({ quantity }: Figure): boolean {
  const { value, qualifier, decimals, observation, unit } = quantity;
  return observation !== null && qualifier === 'exact' && unit !== RANK && roundTo(value, decimals).eq(value);
}
