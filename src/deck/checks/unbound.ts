import { LETTER } from './whole-words.ts';

/** A number as people type it: 1.234,5 · 28,8 · 105% · 01. */
const NUMBER = /\d+(?:[.,]\d+)*/g;

// What may be typed: a year or a span of years, a date, the number of a document, slide, event or quarter, a part of a name.
const DATE = /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b\d{1,2}[/.](?:19|20)\d{2}\b/g;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ENGLISH_DATE = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}\\b`, 'g');
/** An address, in a link or by itself. */
const ADDRESS = /https?:\/\/\S+|\]\([^)]*\)/g;
const YEAR = /^(?:1[0-9]|20)\d{2}$/;
const ORDINAL =
  /(?:^|[\s(“"])(?:số|điều|khoản|mục|trang|quý|bảng|biểu|biểu đồ|hình|phụ lục|chương|sự kiện|nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch|đề án|khóa|khoá|lần thứ|ngày|tháng|no\.?|nr\.?|number|resolution|decision|directive|conclusion|slide|page|chart|table|figure|annex|appendix|chapter|event|item|section|quarter|article)\s*$/iu;
const NAME_BEFORE = new RegExp(`(?:[${LETTER}][-.–/~^]?|(?:^|\\s)T[ƯW]\\s)$`, 'u'); // COVID-19, Nghị quyết TƯ 4
const NAME_AFTER = new RegExp(`^[-/]?[${LETTER}]`, 'u');

/** Ranges [start, end) of the numbers in `text` that ought to be bound to the dataset. */
export function unboundNumbers(text: string): [number, number][] {
  if (!/\d/.test(text)) return [];
  const exempt = [DATE, ENGLISH_DATE, ADDRESS]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => [match.index, match.index + match[0].length] as const);
  const found: [number, number][] = [];
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const isExempt = exempt.some(([from, to]) => start >= from && end <= to);
    const before = text.slice(Math.max(0, start - 24), start);
    const isName = NAME_BEFORE.test(before) || NAME_AFTER.test(text.slice(end, end + 2));
    if (!isExempt && !isName && !YEAR.test(match[0]) && !ORDINAL.test(before)) found.push([start, end]);
  }
  return found;
}
