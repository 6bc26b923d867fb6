import { END, START } from './whole-words.ts';

// A number in words counts as a figure only with a measure behind it or as a place in a ranking: 'một' is also 'a', 'năm' a year.
const VI = 'một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|trăm|nghìn|ngàn|phẩy|rưỡi';
const EN =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|point|half';
const PERCENT = 'phần trăm|phần nghìn|điểm phần trăm|per ?cent(?:age points)?';
const SCALE = '(?:triệu|tỷ|tỉ)(?!\\s+(?:chứng|lệ|trọng|suất|giá|số|phú|mỉ))|million|billion|trillion';

const AMOUNT = new RegExp(`${START}(?:(?:${VI}|${EN})${END}[\\s-]+)+(?:(?:${PERCENT})|(?:${SCALE}))${END}`, 'giu');
/** 'năm triệu' may also be 'a year, a million'; 'trăm phần trăm' is as much as 'wholly'; 'nghìn tỷ' by itself is a unit. */
const NO_AMOUNT =
  /^(?:năm\s+(?:triệu|tỷ|tỉ)|trăm\s+phần\s+trăm|(?:trăm|nghìn|ngàn|hundred|thousand)\s+(?:triệu|tỷ|tỉ|million|billion|trillion))$/iu;
const PLACE = new RegExp(
  `(?<=${START}(?:đứng|xếp|xếp hạng|vị trí)\\s+)thứ\\s+(?:nhất|${VI})${END}|(?<=(?:ranks?|ranked|placed)\\s+)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)${END}`,
  'giu',
);

/** Ranges [start, end) of the amounts and ranks that `text` says in words; of `ranked` texts a figure says the rank as well. */
export function numbersInWords(text: string, ranked: boolean): [number, number][] {
  return [...text.matchAll(AMOUNT), ...(ranked ? [] : text.matchAll(PLACE))]
    .filter(([said]) => !NO_AMOUNT.test(said))
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .sort(([a], [b]) => a - b);
}
