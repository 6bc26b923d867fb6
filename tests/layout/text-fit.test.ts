import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, fitTogether } from '../../src/layout/text/fit.ts';
import type { FitRequest } from '../../src/layout/text/request.ts';
import { carlito, trungDu } from '../theme/carlito.ts';

const fonts = carlito();
const theme = trungDu();
const ink = { slot: 'dk1' } as const;
const BODY = { ...theme.text.body, sizes: [32, 30, 28, 26, 24] };

const request = (texts: readonly string[], more: Partial<FitRequest> = {}): FitRequest => ({
  paragraphs: texts.map((text) => ({ runs: [{ text }] })),
  width: 800,
  height: 400,
  style: BODY,
  color: ink,
  ...more,
});
const setIn = (texts: readonly string[], more: Partial<FitRequest> = {}) => fitText(request(texts, more), fonts);
const SENTENCE = 'Thu ngân sách nhà nước trên địa bàn tỉnh đạt 18.000 tỷ đồng, vượt cả hai kế hoạch.';

test('a short text takes the largest size', () => {
  const fitted = setIn(['Thái Nguyên']);
  expect(fitted).toMatchObject({ size: 32, rightInset: 0, height: 40, overflow: null });
  expect(fitted.paragraphs).toMatchObject([
    { lines: ['Thái Nguyên'], lineHeight: 40, spaceBefore: 0, align: 'left', level: 0, bullet: false, indent: 0 },
  ]);
});

test('a longer text takes the first size that fits, never a smaller one', () => {
  const texts = Array.from({ length: 5 }, () => SENTENCE);
  const tall = setIn(texts, { height: 1000 });
  const low = setIn(texts, { height: tall.height - 1 });
  expect(tall.size).toBe(32);
  expect(low.size).toBe(30);
  expect(low.overflow).toBeNull();
  expect(low.height).toBeLessThanOrEqual(tall.height - 1);
});

test('a box exactly as high as its text holds it', () => {
  const { height } = setIn([SENTENCE, SENTENCE], { height: 1000 });
  expect(setIn([SENTENCE, SENTENCE], { height })).toMatchObject({ size: 32, height, overflow: null });
});

test('what doesn’t fit at the floor is set there, and says by how much', () => {
  const fitted = setIn([SENTENCE], { height: 40, width: 400 });
  expect(fitted.size).toBe(24);
  expect(fitted.overflow).toEqual({ lines: 2, px: fitted.height - 40, word: null });
  expect(fitted.paragraphs[0]!.lines).toHaveLength(3);
});

test('a title takes no more lines than it may', () => {
  const title = { style: theme.text.title, width: 900, height: 600, maxLines: 2, balance: 'title' } as const;
  expect(setIn([SENTENCE], title)).toMatchObject({ size: 44, overflow: null });
  const long = setIn([SENTENCE.repeat(2)], title);
  expect(long.size).toBe(40);
  expect(long.overflow).toMatchObject({ lines: long.paragraphs[0]!.lines.length - 2, px: 0, word: null });
});

test('a word wider than its box is named and stays whole', () => {
  const word = 'x'.repeat(60);
  const fitted = setIn([`Từ ${word} dài`], { width: 300 });
  expect(fitted.overflow?.word).toBe(word);
  expect(fitted.paragraphs[0]!.lines).toContain(word);
});

test('nothing, an empty text and a text of spaces fit', () => {
  expect(setIn([])).toMatchObject({ size: 32, height: 0, paragraphs: [], overflow: null });
  expect(setIn([''])).toMatchObject({ height: 40, overflow: null, paragraphs: [{ lines: [''] }] });
  expect(setIn(['   '])).toMatchObject({ height: 40, overflow: null, paragraphs: [{ lines: [''] }] });
  expect(fitText({ ...request([]), paragraphs: [{ runs: [] }] }, fonts)).toMatchObject({ height: 40, overflow: null });
});

test('deeper bullets are indented further, one step smaller and closer', () => {
  const paragraphs = [0, 1, 2].map((level) => ({ runs: [{ text: SENTENCE }], level, bullet: true }));
  const fitted = fitText({ ...request([]), paragraphs }, fonts);
  expect(fitted.paragraphs.map(({ indent }) => indent)).toEqual([29, 58, 87]);
  expect(fitted.paragraphs.map(({ runs }) => runs[0]!.size)).toEqual([32, 30, 30]);
  expect(fitted.paragraphs.map(({ spaceBefore }) => spaceBefore)).toEqual([0, 8, 8]);
  expect(fitted.paragraphs.map(({ lineHeight }) => lineHeight)).toEqual([40, 38, 38]);
});

test('at the floor deeper bullets aren’t smaller than it', () => {
  const paragraphs = [0, 1].map((level) => ({ runs: [{ text: SENTENCE.repeat(3) }], level, bullet: true }));
  const fitted = fitText({ ...request([]), paragraphs, height: 10 }, fonts);
  expect(fitted.paragraphs.map(({ runs }) => runs[0]!.size)).toEqual([24, 24]);
});

test('the indent narrows the lines', () => {
  const plain = setIn([SENTENCE], { width: 600 }).paragraphs[0]!;
  const paragraphs = [{ runs: [{ text: SENTENCE }], level: 3, bullet: true }];
  const bullet = fitText({ ...request([]), paragraphs, width: 600 }, fonts).paragraphs[0]!;
  expect(bullet.lines.length).toBeGreaterThan(plain.lines.length);
});

test('runs keep their words, links, figures’ places and scripts; bold comes from the run or the style', () => {
  const runs = [
    { text: 'Đạt ' },
    { text: '18.000', bold: true },
    { text: ' m' },
    { text: '3', script: 'super' as const },
    { text: ' & <xem>', link: 'https://example.org/?a=1&b=2', italic: true },
  ];
  const styled = fitText({ ...request([]), paragraphs: [{ runs }] }, fonts).paragraphs[0]!.runs;
  expect(styled.map(({ text }) => text).join('')).toBe('Đạt 18.000 m3 & <xem>');
  expect(styled.map(({ bold }) => bold)).toEqual([false, true, false, false, false]);
  expect(styled[3]).toMatchObject({ script: 'super', size: 32 * 0.66, color: ink });
  expect(styled[4]).toMatchObject({ link: 'https://example.org/?a=1&b=2', italic: true, color: { slot: 'hlink' } });
  const titled = fitText({ ...request([]), paragraphs: [{ runs }], style: theme.text.title }, fonts);
  expect(titled.paragraphs[0]!.runs.every(({ bold, font }) => bold && font === 'heading')).toBe(true);
});

test('links on a dark ground take the colour they are given', () => {
  const paragraphs = [{ runs: [{ text: 'x', link: '#a' }] }];
  const dark = fitText({ ...request([]), paragraphs, color: { slot: 'lt1' }, linkColor: { slot: 'lt1' } }, fonts);
  expect(dark.paragraphs[0]!.runs[0]!.color).toEqual({ slot: 'lt1' });
});

test('text that isn’t left-aligned and table cells are never pushed in by an inset', () => {
  const widths = Array.from({ length: 60 }, (_, i) => 500 + i);
  const insets = (more: Partial<FitRequest>) => widths.map((width) => setIn([SENTENCE], { width, ...more }).rightInset);
  expect(insets({}).some((inset) => inset > 0)).toBe(true);
  expect(insets({ align: 'right' }).every((inset) => inset === 0)).toBe(true);
  expect(insets({ align: 'center' }).every((inset) => inset === 0)).toBe(true);
  expect(insets({ fullWidth: true }).every((inset) => inset === 0)).toBe(true);
});

test('texts side by side share the largest size at which all of them fit', () => {
  const figure = (text: string) => request([text], { style: theme.text.figure, width: 340, height: 160, maxLines: 1 });
  const fitted = fitTogether([figure('18.000'), figure('6,51'), figure('1.234.567,8')], fonts);
  const alone = fitText(figure('1.234.567,8'), fonts);
  expect(new Set(fitted.map(({ size }) => size))).toEqual(new Set([alone.size]));
  expect(alone.size).toBeLessThan(fitText(figure('6,51'), fonts).size);
});

test('where one of them fits in no size, all take the smallest, and that one says so', () => {
  const figure = (text: string) => request([text], { style: theme.text.figure, width: 200, height: 160 });
  const fitted = fitTogether([figure('6,51'), figure('123.456.789.012')], fonts);
  expect(fitted.map(({ size }) => size)).toEqual([72, 72]);
  expect(fitted.map(({ overflow }) => overflow?.word ?? null)).toEqual([null, '123.456.789.012']);
  expect(fitTogether([], fonts)).toEqual([]);
});

test('whatever is written, no letter is lost and what is said to fit does fit', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aăâđếữ Ẵ 18.,%-–/&<>"\u00a0\u0301😀\r\n'), maxLength: 120 });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 4 }),
      fc.integer({ min: 60, max: 1136 }),
      fc.constantFrom('none', 'title', 'body'),
      (texts, width, balance) => {
        const fitted = setIn(texts, { width, height: 300, balance });
        const squeezed = (value: string) => value.replace(/[\r\n ]+/g, '').normalize('NFC');
        const lines = fitted.paragraphs.map((paragraph) => paragraph.lines.join(''));
        expect(lines.map(squeezed).join()).toBe(texts.map(squeezed).join());
        if (fitted.overflow) return;
        expect(fitted.height).toBeLessThanOrEqual(300);
        for (const paragraph of fitted.paragraphs) {
          for (const line of paragraph.lines) {
            const set = { size: fitted.size, bold: false, italic: false };
            expect(fonts.body.width(line, set)).toBeLessThanOrEqual(width - fitted.rightInset + 0.5);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
