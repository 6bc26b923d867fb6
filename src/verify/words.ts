import type Big from 'big.js';
import type { Lang, Qualifier } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';

type Bound = Exclude<Qualifier, 'exact'>;

// Right before the number. 'cao hơn 2' compares, it doesn't bound.
const QUALIFIERS: Readonly<Record<'vi' | 'en', Readonly<Record<Bound, RegExp>>>> = {
  vi: {
    over: /(?:^|[\s(])(?:trên|(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|nhanh|chậm|dài|ngắn|sớm|muộn) )hơn|quá|ít nhất|tối thiểu)$/iu,
    under: /(?:^|[\s(])(?:dưới|chưa đến|chưa tới|chưa đầy|không quá|không đến|tối đa|nhiều nhất)$/iu,
    nearly: /(?:^|[\s(])(?:gần|suýt|ngót|cơ bản|cơ bản đạt)$/iu,
    about: /(?:^|[\s(])(?:khoảng|chừng|xấp xỉ|cỡ)$/iu,
  },
  en: {
    over: /(?:^|[\s(])(?:over|more than|above|exceeding|in excess of|upwards of|at least)$/iu,
    under: /(?:^|[\s(])(?:under|less than|below|fewer than|at most|up to|no more than)$/iu,
    nearly: /(?:^|[\s(])(?:nearly|almost|close to|just under|not quite)$/iu,
    about: /(?:^|[\s(])(?:about|around|approximately|some|roughly|circa)$/iu,
  },
};
const ORDER = ['nearly', 'about', 'under', 'over'] as const; // 'just under' before 'under', 'no more than' before 'more than'

const NUMBERS: Readonly<Record<'vi' | 'en', Readonly<Record<string, number>>>> = {
  vi: { một: 1, hai: 2, đôi: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, nửa: 0.5 },
  en: {
    one: 1,
    two: 2,
    twice: 2,
    double: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    half: 0.5,
  },
};

const CURRENCY = /\s*(?:[A-Z]{2,3}|US\$|[$€£₫])$/;

/** The qualifier that the words right before a number say: 'over USD 5' too. */
export function qualifierBefore(words: string, lang: Lang): Qualifier {
  const patterns = QUALIFIERS[wordsOf(lang)];
  const before = words.trimEnd().replace(CURRENCY, '').trimEnd();
  return ORDER.find((qualifier) => patterns[qualifier].test(before)) ?? 'exact';
}

/** Whether a text without digits says `value` in words: 'cả ba tiêu chí', 'gấp đôi', 'half' (50 of a hundred too). */
export function saysInWords(value: Big, text: string, lang: Lang): boolean {
  const numbers = NUMBERS[wordsOf(lang)];
  const said = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => numbers[word]);
  return said.some((number) => number !== undefined && (value.eq(number) || (number < 1 && value.eq(100 * number))));
}
