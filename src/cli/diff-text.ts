import type { JsonDecimal } from '../deck/figure-json.ts';
import type { CellChange, Change, ChartChange, Difference, FigureOf, SlideChange } from '../diff/types.ts';

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
    text: 'chữ',
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
    text: 'text',
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
  const { figures, texts, reordered, charts, cells, notes } = slide;
  const lines = [
    ...figures.map((one) => `${words.figure}: ${arrow(one, words)}${about(one)}`),
    ...texts.map((one) => `${words.text}: ${quoted(one, words)}`),
    ...(reordered ? [words.reordered] : []),
    ...charts.flatMap((one) => chartLines(one, words)),
    ...cells.map((one) => `${cellName(one, words)}: ${quoted(one, words)}`),
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

function cellName({ table, row, column }: CellChange, words: Words): string {
  return words.cell(table, row, column);
}

function about({ expression, places }: FigureOf): string {
  const said = [expression, ...places].filter((part) => part !== '').join('; ');
  return said && ` (${said})`;
}

function arrow({ before, after }: Change<JsonDecimal>, { nothing }: Words): string {
  return `${before ?? nothing} → ${after ?? nothing}`;
}

function quoted({ before, after }: Change, { nothing }: Words): string {
  const quote = (text: string | null) => (text === null ? nothing : `“${text}”`);
  return `${quote(before)} → ${quote(after)}`;
}
