import { Decimal, decimalsIn } from '../data/decimal.ts';
import { formatNumber } from '../data/format.ts';
import type { JsonDecimal } from '../deck/figure-json.ts';
import type {
  CellChange,
  Change,
  ChartChange,
  Difference,
  FigureOf,
  PictureChange,
  SlideChange,
} from '../diff/types.ts';

const WORDS = {
  vi: {
    same: 'Hai bản nói như nhau.',
    deckTitle: 'Tên bản trình chiếu',
    slide: (number: number, title: string) => `Trang ${number}${title && ` “${title}”`}`,
    added: 'thêm mới',
    removed: 'bị bỏ',
    wasAt: (number: number) => `trước là trang ${number}`,
    movedFrom: (number: number) => `chuyển từ vị trí ${number}`,
    hidden: ['được ẩn', 'không còn ẩn'],
    reordered: 'các dòng đổi thứ tự',
    lang: 'vi',
    title: 'tiêu đề',
    text: 'chữ',
    picture: { added: 'ảnh được thêm', removed: 'ảnh bị bỏ', replaced: 'ảnh được thay', described: 'mô tả ảnh' },
    figure: 'số liệu',
    notes: 'lời nói',
    chart: (number: number) => `biểu đồ ${number}`,
    cell: (table: number, row: number, column: number) =>
      column === 0 ? `bảng ${table}, dòng ${row}` : `bảng ${table}, dòng ${row}, cột ${column}`,
    type: 'loại',
    nothing: '(không có)',
    total: (count: number) => `${count} trang khác nhau.`,
  },
  en: {
    same: 'Both say the same.',
    deckTitle: 'Title of the deck',
    slide: (number: number, title: string) => `Slide ${number}${title && ` “${title}”`}`,
    added: 'added',
    removed: 'removed',
    wasAt: (number: number) => `was slide ${number}`,
    movedFrom: (number: number) => `moved from place ${number}`,
    hidden: ['hidden now', 'hidden no more'],
    reordered: 'its lines stand in another order',
    lang: 'en',
    title: 'title',
    text: 'text',
    picture: {
      added: 'picture added',
      removed: 'picture removed',
      replaced: 'picture replaced',
      described: 'description of a picture',
    },
    figure: 'figure',
    notes: 'notes',
    chart: (number: number) => `chart ${number}`,
    cell: (table: number, row: number, column: number) =>
      column === 0 ? `table ${table}, row ${row}` : `table ${table}, row ${row}, column ${column}`,
    type: 'type',
    nothing: '(nothing)',
    total: (count: number) => (count === 1 ? '1 slide differs.' : `${count} slides differ.`),
  },
} as const;

type Words = (typeof WORDS)['vi' | 'en'];

/** What changed, as people read it: a heading for each slide, a line for each change. */
export function differenceText({ title, slides }: Difference, lang: string): string {
  const words = WORDS[lang.startsWith('vi') ? 'vi' : 'en'];
  if (title === null && slides.length === 0) return `${words.same}\n`;
  const heading = title ? [`${words.deckTitle}: ${arrow(title, words)}`] : [];
  return [...heading, ...slides.map((slide) => slideText(slide, words)), words.total(slides.length), ''].join('\n');
}

function slideText(slide: SlideChange, words: Words): string {
  const { figures, texts, reordered, charts, cells, pictures, notes } = slide;
  const lines = [
    ...figures.map((one) => `${words.figure}: ${arrow(one, words)}${about(one)}`),
    ...texts
      .filter((one) => !figures.some(({ before, after }) => before === one.before && after === one.after))
      .map((one) => `${one.after === slide.title ? words.title : words.text}: ${quoted(one, words)}`),
    ...(reordered ? [words.reordered] : []),
    ...charts.flatMap((one) => chartLines(one, words)),
    ...cells.map((one) => `${cellName(one, words)}: ${quoted(one, words)}`),
    ...pictures.map((one) => pictureLine(one, words)),
    ...notes.map((one) => `${words.notes}: ${quoted(one, words)}`),
  ];
  return [headingOf(slide, words), ...lines.map((line) => `    ${line}`)].join('\n');
}

function headingOf({ kind, title, before, after, moved, hidden }: SlideChange, words: Words): string {
  const name = words.slide(after ?? before ?? 0, title);
  if (kind !== 'changed') return `${name}: ${words[kind]}`;
  const place = before === null || before === after ? [] : [moved ? words.movedFrom(before) : words.wasAt(before)];
  const shown = hidden === null ? [] : [words.hidden[hidden.after ? 0 : 1]];
  return [name, [...place, ...shown].join(', ')].filter((part) => part !== '').join(': ');
}

function chartLines({ chart, whole, type, texts, values }: ChartChange, words: Words): readonly string[] {
  const name = words.chart(chart);
  return [
    ...(whole ? [`${name}: ${words[whole]}`] : []),
    ...(type ? [`${name}, ${words.type}: ${arrow(type, words)}`] : []),
    ...texts.map((one) => `${name}: ${quoted(one, words)}`),
    ...values.map((one) => `${name}, ${one.series}, ${one.category}: ${arrow(one, words)}${about(one)}`),
  ];
}

function pictureLine({ what, before, after }: PictureChange, words: Words): string {
  const said = before === after && before !== null ? `“${before}”` : quoted({ before, after }, words);
  return `${words.picture[what]}: ${said}`;
}

function cellName({ table, row, column }: CellChange, words: Words): string {
  return words.cell(table, row, column);
}

function about({ expression, places }: FigureOf): string {
  const said = [expression, ...places].filter((part) => part !== '').join('; ');
  return said && ` (${said})`;
}

function arrow({ before, after }: Change<JsonDecimal>, { nothing, lang }: Words): string {
  const said = (value: JsonDecimal) => {
    if (typeof value !== 'number') return value ?? nothing;
    return formatNumber(Decimal(value), decimalsIn(Decimal(value)), lang);
  };
  return `${said(before)} → ${said(after)}`;
}

function quoted({ before, after }: Change, { nothing }: Words): string {
  const quote = (text: string | null) => (text === null ? nothing : `“${text}”`);
  const [old, now] = before !== null && after !== null ? whereTheyDiffer(before, after) : [before, after];
  return `${quote(old)} → ${quote(now)}`;
}

/** Texts longer than this are shown where they differ, with so many characters around at least. */
const LONG = 120;
const AROUND = 30;

function whereTheyDiffer(before: string, after: string): readonly [string, string] {
  const shorter = Math.min(before.length, after.length);
  if (Math.max(before.length, after.length) <= LONG) return [before, after];
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cut = (text: string) => {
    const from = text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
    const space = text.indexOf(' ', text.length - end + AROUND);
    const to = space < 0 ? text.length : space;
    return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  };
  return [cut(before), cut(after)];
}
