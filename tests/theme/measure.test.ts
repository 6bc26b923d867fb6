import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { FONT_PAIRS } from '../../src/theme/font-pairs.ts';
import type { FontVariant } from '../../src/theme/types.ts';
import { type BuiltFonts, carlito, fontFolder, fontkitWidth, readJson } from './carlito.ts';

const { body, heading } = carlito();
const plain = { bold: false, italic: false };

const SENTENCES = [
  'Thu ngân sách nhà nước trên địa bàn đạt 18.000 tỷ đồng, vượt cả hai kế hoạch',
  'Tổng sản phẩm (GRDP) tăng 6,51 %, gấp hơn 2,5 lần bình quân cả nước',
  '“Tỉnh đạt chuẩn nông thôn mới”: 109/137 xã — Định Hóa, Võ Nhai, Phú Lương…',
  'TĂNG TRƯỞNG XUẤT KHẨU: TRÊN 28,8 TỶ USD & “VƯỢT” 7,8 %',
  'AVATAR To. Wa, Yêu Tà, P. L’Đ',
  '',
];

test.each(['regular', 'bold', 'italic', 'boldItalic'] satisfies FontVariant[])(
  '%s: widths are those of fontkit within 0.01 px',
  (variant) => {
    const face = { bold: variant.startsWith('bold'), italic: /italic/i.test(variant) };
    for (const sentence of SENTENCES) {
      const width = body.width(sentence, { ...face, size: 44 });
      expect(Math.abs(width - fontkitWidth(sentence, variant) * 44)).toBeLessThan(0.01);
    }
  },
);

test('the last position is the width, and each position is the width of what stands before it', () => {
  const text = 'Tốt AV 😀 x';
  const places = body.positions(text, plain);
  expect(places).toHaveLength(text.length + 1);
  expect(places.at(-1)! * 32).toBeCloseTo(body.width(text, { ...plain, size: 32 }), 9);
  expect(places[4]).toBeCloseTo(body.width('Tốt ', { ...plain, size: 1 }), 9);
  expect(places[8]).toBe(places[7]); // both halves of the emoji stand at its start
});

test('decomposed text is as wide as composed text', () => {
  const text = 'Thái Nguyên đạt chuẩn';
  expect(body.width(text.normalize('NFD'), { ...plain, size: 32 })).toBe(body.width(text, { ...plain, size: 32 }));
});

test('an emoji takes more than an em, joiners and control characters take nothing', () => {
  const width = (text: string) => body.width(text, { ...plain, size: 100 });
  expect(width('😀')).toBeGreaterThan(100);
  expect(width('a\u2060b\n')).toBeCloseTo(width('a') + width('b'), 9);
  expect(width('😀\uFE0F')).toBe(width('😀'));
});

test('digits are equally wide, so figures stand under each other', () => {
  expect(new Set([...'0123456789'].map((digit) => body.width(digit, { ...plain, size: 96 }))).size).toBe(1);
});

test('line heights are whole px of ascent + descent', () => {
  expect(body.lineHeight(32, 1)).toBe(40);
  expect(body.lineHeight(44, 0.96)).toBe(52);
  expect(body.ascent(32) + body.descent(32)).toBeCloseTo((32 * 2500) / 2048, 9);
});

test('two roles in one font share their measurer', () => {
  expect(heading).toBe(body);
});

test.each(FONT_PAIRS)(
  'at the least leading of $family the ink of two lines never touches',
  ({ web, height, leastLeading }) => {
    for (const variant of ['regular', 'bold'] as const)
      expect(height * leastLeading).toBeGreaterThanOrEqual(inkOf(web, variant));
  },
);

/** em from the lowest to the highest ink of Vietnamese letters. */
function inkOf(web: string, variant: 'regular' | 'bold'): number {
  const folder = fontFolder();
  const built = readJson(join(folder, 'fonts.json')) as BuiltFonts;
  const boxes = built
    .find((each) => each.package === web)!
    .variants[variant].filter(({ file }) => !file.includes('latin-ext'))
    .map(({ file }) => fontkit.create(readFileSync(join(folder, file))))
    .flatMap((font) =>
      font.characterSet
        .filter((point) => /\p{L}/u.test(String.fromCodePoint(point)))
        .map((point) => font.glyphForCodePoint(point).bbox),
    );
  return (Math.max(...boxes.map(({ maxY }) => maxY)) - Math.min(...boxes.map(({ minY }) => minY))) / 2048;
}
