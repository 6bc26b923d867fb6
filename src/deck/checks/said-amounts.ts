import type { Figure } from '../../data/types.ts';
import { PERCENT, RANK } from '../../data/units.ts';
import { type Finding, wrongWord } from './finding.ts';
import { type Sentence, sentenceText } from './sentence.ts';
import { END, wholeWords } from './whole-words.ts';

/** Words for how much or the how-manieth something is, against the only figure of the sentence that could say it. */
export function checkAmounts(sentence: Sentence): readonly Finding[] {
  return [...firstRank(sentence), ...placeInWords(sentence), ...fractions(sentence), ...balances(sentence)];
}

const PLACES = {
  vi: { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  en: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
} as const;
const PLACE = new RegExp(
  `(?:(?:đứng|xếp|xếp hạng|vị trí)\\s+thứ\\s+(${Object.keys(PLACES.vi).join('|')})|(?:ranks?|ranked|placed)\\s+(${Object.keys(PLACES.en).join('|')}))${END}`,
  'iu',
);

/** A rank in words beside the only one in figures. */
function placeInWords(sentence: Sentence): readonly Finding[] {
  const [rank, ...others] = sentence.figures.filter(({ quantity }) => quantity.unit === RANK);
  const [said = '', vi = '', en = ''] = PLACE.exec(sentenceText(sentence)) ?? [];
  const places: Readonly<Record<string, number>> = { ...PLACES.vi, ...PLACES.en };
  const place = places[(vi || en).toLowerCase()];
  const isFirst = place === undefined || place === 1; // told by `firstRank`
  return rank && others.length === 0 && !isFirst && !rank.quantity.value.eq(place) ? [wrongWord(said, rank.text)] : [];
}

const FIRST = new RegExp(
  `(?<!(?:không|chưa|nhóm|tốp|top|trong số|among|not)\\s+(?:các\\s+|the\\s+)?(?:\\S+\\s+){0,3})(?:đứng đầu|dẫn đầu|đứng thứ nhất|số một|đứng nhất|ranks? first|ranked first|number one|in first place|tops the)${END}`,
  'iu',
);

function firstRank(sentence: Sentence): readonly Finding[] {
  const [rank, ...others] = sentence.figures.filter(({ quantity }) => quantity.unit === RANK);
  if (!rank || others.length > 0 || rank.quantity.value.eq(1)) return [];
  const [said] = FIRST.exec(sentenceText(sentence)) ?? [];
  return said === undefined ? [] : [wrongWord(said, rank.text)];
}

const FRACTIONS = [
  [/một nửa|quá nửa|hơn nửa|half/iu, 1 / 2],
  [/hai phần ba|two[- ]thirds/iu, 2 / 3],
  [/ba phần tư|three[- ]quarters/iu, 3 / 4],
  [/một phần ba|(?:a|one)[- ]third/iu, 1 / 3],
  [/một phần tư|(?:a|one)[- ]quarter/iu, 1 / 4],
] as const;

const MORE = /(?:hơn|trên|quá|more than|over)\s*$/iu;
const LESS = /(?:gần|dưới|chưa đến|chưa tới|chưa đầy|ít hơn|chưa được|less than|under|nearly|almost|below)\s*$/iu;

/** Without 'more' or 'less', a fraction is said of what lies within this much of it. */
const NEAR = 0.06;

function fractions(sentence: Sentence): readonly Finding[] {
  const [part, ...others] = sentence.figures.flatMap((figure) => partOf(figure) ?? []);
  if (part === undefined || others.length > 0) return [];
  const text = sentenceText(sentence);
  const found = FRACTIONS.flatMap(([pattern, share]) => {
    const match = pattern.exec(text);
    return match ? [{ said: match[0], share, before: text.slice(0, match.index) }] : [];
  });
  const [fraction] = found;
  if (!fraction || found.length > 1) return [];
  const { said, share, before } = fraction;
  const more = MORE.test(before) || /^(?:quá|hơn)/iu.test(said);
  const wrong = more
    ? part.share <= share
    : LESS.test(before)
      ? part.share >= share
      : Math.abs(part.share - share) > NEAR;
  const [word = ''] = /\S+(?:\s+(?:đến|tới|đầy|hơn|được|than))?\s*$/iu.exec(before.trimEnd()) ?? [];
  return wrong ? [wrongWord(more || LESS.test(before) ? `${word} ${said}`.trim() : said, part.text)] : [];
}

/** The share that a figure is of a whole which it names or is worked out from. */
function partOf({ quantity, expression, text }: Figure): { share: number; text: string } | null {
  const { of, unit, value } = quantity;
  if (of && unit !== RANK && of.gt(0)) return { share: value.div(of).toNumber(), text };
  return unit === PERCENT && /^share\(/.test(expression) ? { share: value.div(100).toNumber(), text } : null;
}

const SURPLUS = wholeWords('thặng dư|xuất siêu|bội thu|lãi(?! suất| vay)|surplus|profit');
const DEFICIT = wholeWords('thâm hụt|nhập siêu|bội chi|thua lỗ|lỗ|deficit|loss');

/** “thặng dư”, “deficit” right before a figure: what it rests on has the other sign, which `abs` hides. */
function balances({ figures, words }: Sentence): readonly Finding[] {
  return figures.flatMap((figure, i): readonly Finding[] => {
    const { observation } = figure.quantity;
    const near = (words[i] ?? '').split(/[,;:]/).at(-1) ?? '';
    const [said, sign] = SURPLUS.test(near) ? [SURPLUS.exec(near)?.[0], 1] : [DEFICIT.exec(near)?.[0], -1];
    const name = figure.quantity.indicator?.name;
    const isName = name && [name.vi, name.en].some((one) => SURPLUS.test(one) || DEFICIT.test(one));
    const value = observation ? observation.value : null;
    return said && value && !isName && value.s !== sign && !value.eq(0) ? [wrongWord(said, figure.text)] : [];
  });
}
