import { expect, test } from 'vitest';
import { breaksOf } from '../../src/layout/text/breaks.ts';
import { cleanRuns, measureRuns, SCRIPT_SCALE } from '../../src/layout/text/measured.ts';
import { robustWrap, wrapBox } from '../../src/layout/text/robust.ts';
import { linesOf, wrap } from '../../src/layout/text/wrap.ts';
import { carlito } from '../theme/carlito.ts';

const { body } = carlito();
const measured = (text: string) => measureRuns([{ text }], false, body);
const em = (text: string) => body.width(text, { size: 1, bold: false, italic: false });

/** Lines of `text` in a box as wide as `measure` is. */
function linesWithin(text: string, measure: string): string[] {
  const paragraph = measured(text);
  return linesOf(paragraph, wrap(paragraph, em(measure) + 1e-6));
}

/** The stretches between break opportunities. */
function stretches(text: string): string[] {
  const ends = breaksOf(text);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
}

test.each([
  ['tỷ đồng/người/năm', ['tỷ ', 'đồng/người/năm']],
  ['Thái Nguyên/Bắc Kạn', ['Thái ', 'Nguyên/Bắc ', 'Kạn']],
  ['109/137 xã', ['109/137 ', 'xã']],
  ['18.000\u00a0tỷ đồng', ['18.000\u00a0tỷ ', 'đồng']],
  ['COVID-19', ['COVID-', '19']],
  ['tăng -5 %', ['tăng ', '-5 ', '%']],
  ['đào tạo-nghề', ['đào ', 'tạo-', 'nghề']],
  ['2020–2021', ['2020–', '2021']],
  ['tỷ – đồng', ['tỷ ', '– ', 'đồng']],
  ['“trích” dẫn…', ['“trích” ', 'dẫn…']],
  ['1.000.000đ', ['1.000.000đ']],
  ['https://a.vn/b', ['https://a.vn/b']],
  ['và/', ['và/']],
  ['', []],
])('%j may break as %j', (text, expected) => {
  expect(stretches(text)).toEqual(expected);
});

test('words fill a line until the next one would stick out', () => {
  const text = 'Thu ngân sách đạt trên 18.000 tỷ đồng';
  expect(linesWithin(text, 'Thu ngân sách đạt')).toEqual(['Thu ngân sách đạt', 'trên 18.000 tỷ', 'đồng']);
  expect(linesWithin(text, text)).toEqual([text]);
});

test('spaces at a line’s end hang over the edge', () => {
  expect(linesWithin('Thái  Nguyên ', 'Nguyên')).toEqual(['Thái', 'Nguyên']);
});

test('a no-break space keeps a number and its unit together', () => {
  expect(linesWithin('đạt 18.000\u00a0tỷ đồng', 'đạt 18.000')).toEqual(['đạt', '18.000\u00a0tỷ', 'đồng']);
});

test('no letter is lost in 300 characters', () => {
  const text = 'Thu ngân sách nhà nước đạt 18.000 tỷ đồng, vượt kế hoạch. '.repeat(6).trim().slice(0, 300).trim();
  const lines = linesWithin(text, 'Thu ngân sách nhà nước');
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(10);
});

test('an unbreakable word of 60 letters stands alone, whole, and sticks out', () => {
  const word = 'nghiêng'.repeat(9).slice(0, 60);
  const paragraph = measured(`Rất ${word} là dài`);
  const wrapped = wrap(paragraph, 10);
  expect(linesOf(paragraph, wrapped)).toEqual(['Rất', word, 'là dài']);
  expect(wrapped.excess).toBeCloseTo(em(word) - 10, 6);
});

test('an empty text has one empty line', () => {
  const paragraph = measured('');
  expect(linesOf(paragraph, wrap(paragraph, 10))).toEqual(['']);
});

test('a text of spaces has one empty line', () => {
  const paragraph = measured('   ');
  expect(linesOf(paragraph, wrap(paragraph, 10))).toEqual(['']);
});

test('the distance of a wrap is the least room, or what the next word was too long by', () => {
  const paragraph = measured('Thái Nguyên');
  const [first, whole] = [em('Thái'), em('Thái Nguyên')];
  expect(wrap(paragraph, whole + 1).distance).toBeCloseTo(1, 3);
  expect(wrap(paragraph, whole - 0.1).distance).toBeCloseTo(0.1, 3);
  expect(wrap(paragraph, em('Nguyên') + 0.2).distance).toBeCloseTo(0.2, 3);
  expect(first).toBeLessThan(em('Nguyên'));
});

test('bold and italic runs are measured in their own cut, scripts at their scale', () => {
  const width = (runs: Parameters<typeof measureRuns>[0], bold = false) =>
    measureRuns(runs, bold, body).pieces.at(-1)!.endX;
  const face = (bold: boolean, italic: boolean) => body.width('Vượt', { size: 1, bold, italic });
  expect(width([{ text: 'Vượt', bold: true }])).toBeCloseTo(face(true, false), 9);
  expect(width([{ text: 'Vượt', italic: true }], true)).toBeCloseTo(face(true, true), 9);
  expect(width([{ text: 'm' }, { text: '3', script: 'super' }])).toBeCloseTo(em('m') + em('3') * SCRIPT_SCALE, 9);
});

test('letters kern across the edge of a figure or link', () => {
  const split = measureRuns([{ text: 'T' }, { text: 'o', link: 'https://example.org' }], false, body);
  expect(split.pieces.at(-1)?.endX).toBeCloseTo(em('To'), 9);
  expect(em('To')).toBeLessThan(em('T') + em('o'));
});

test('a word in two styles isn’t broken between them', () => {
  const paragraph = measureRuns(
    [{ text: 'vượt ' }, { text: 'kế', bold: true }, { text: ' hoạch, gấp ba' }],
    false,
    body,
  );
  expect(linesOf(paragraph, wrap(paragraph, em('vượt kế hoạch,') + 0.1))).toEqual(['vượt kế hoạch,', 'gấp ba']);
});

test('runs are cleaned: composed letters, no control characters, all else as written', () => {
  const text = 'Tha\u0301i\r\nNguyên\t<b>&amp;"😀';
  expect(cleanRuns([{ text, bold: true }])).toEqual([{ text: 'Thái Nguyên <b>&amp;"😀', bold: true }]);
});

const box = (text: string, size = 32) => [{ measured: measured(text), size, left: 0 }];
const anything: Parameters<typeof robustWrap>[3] = { balance: 'none', fits: () => true };

/** The robust wrap of `text` at 32 px in a box of `width` px. */
function robust(text: string, width: number, options = anything) {
  return robustWrap(box(text), width, wrapBox(box(text), width, 0), options);
}

test('a safe wrap keeps the whole width', () => {
  expect(robust('Thái Nguyên', 600).inset).toBe(0);
});

test('a line that only just fits is broken safely, further in', () => {
  const text = 'Thu ngân sách nhà nước trên địa bàn tỉnh Thái Nguyên';
  const width = Math.ceil(em(text) * 32) + 1;
  const wrapped = robust(text, width);
  expect(wrapped.inset).toBeGreaterThan(0);
  expect(wrapped.inset).toBeLessThanOrEqual(width * 0.04);
  expect(wrapped.safety).toBeGreaterThanOrEqual(0.012);
  expect(wrapped.lineCount).toBe(2);
});

test('where another line would not fit, the fragile wrap stays', () => {
  const text = 'Thu ngân sách nhà nước trên địa bàn tỉnh Thái Nguyên';
  const width = Math.ceil(em(text) * 32) + 1;
  const wrapped = robust(text, width, { balance: 'none', fits: ({ lineCount }) => lineCount === 1 });
  expect(wrapped.lineCount).toBe(1);
});

test('where no width is safe, the safest is taken', () => {
  const text = 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y '.repeat(12);
  const wrapped = robust(text, 1000);
  const safeties = Array.from({ length: 41 }, (_, inset) => wrapBox(box(text), 1000, inset).safety);
  expect(wrapped.safety).toBe(Math.max(...safeties));
  expect(wrapped.safety).toBeLessThan(0.012);
});

test('a balanced title has no single short word on its last line, in as many lines as before', () => {
  const text = 'Thu ngân sách nhà nước trên địa bàn tỉnh đạt trên 18.000 tỷ';
  const width = Math.ceil(em('Thu ngân sách nhà nước trên địa bàn tỉnh đạt trên 18.000') * 32 * 1.03);
  const greedy = wrapBox(box(text), width, 0);
  const balanced = robust(text, width, { balance: 'title', fits: () => true });
  expect(greedy.paragraphs[0]!.last).toBeCloseTo(em('tỷ'), 3);
  expect(balanced.lineCount).toBe(2);
  const { last, longest } = balanced.paragraphs[0]!;
  expect(last / longest).toBeGreaterThanOrEqual(0.5);
  expect(balanced.safety).toBeGreaterThanOrEqual(0.012);
});

test('running text is narrowed where a last line would be a word alone, safely and at the cost of no line', () => {
  const texts = [
    'Công nghiệp kéo tăng trưởng: 7,7%',
    'Đầu tư tăng nhanh nhất',
    'Nông nghiệp vẫn tăng 4,18%, giữ vai trò bệ đỡ',
  ];
  const paragraphs = texts.flatMap((text) => box(text));
  const width = Math.ceil(em('Công nghiệp kéo tăng trưởng:') * 32 * 1.02);
  const greedy = wrapBox(paragraphs, width, 0);
  const wrapped = robustWrap(paragraphs, width, greedy, { balance: 'body', fits: () => true });
  expect(greedy.paragraphs[0]!.last).toBeCloseTo(em('7,7%'), 3);
  expect(wrapped.lineCount).toBe(greedy.lineCount);
  expect(wrapped.safety).toBeGreaterThanOrEqual(0.012);
  for (const { last, longest } of wrapped.paragraphs) expect(last / longest).toBeGreaterThanOrEqual(0.3);
});

test('running text whose last lines have company keeps its whole width', () => {
  expect(
    robust('Nông nghiệp vẫn tăng 4,18%, giữ vai trò bệ đỡ', 420, { balance: 'body', fits: () => true }).inset,
  ).toBe(0);
});
