import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { afterAll, expect, test } from 'vitest';
import { makeFonts } from '../../scripts/fonts.ts';
import { FONT_PAIRS } from '../../src/theme/font-pairs.ts';
import { readMetrics } from '../../src/theme/metrics.ts';
import { type BuiltFonts, inRange, readJson } from './carlito.ts';

const folder = mkdtempSync(join(tmpdir(), 'twindeck-fonts-'));
makeFonts(FONT_PAIRS, folder);
const built = readJson(join(folder, 'fonts.json')) as BuiltFonts;
const metrics = readMetrics(readJson(join(folder, 'carlito.json')));
afterAll(() => rmSync(folder, { recursive: true }));

const VIETNAMESE = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

test('all four variants are copied, with their licence', () => {
  for (const files of Object.values(built[0]!.variants)) {
    expect(files).toHaveLength(3);
    for (const { file } of files) expect(existsSync(join(folder, file))).toBe(true);
  }
  expect(readFileSync(join(folder, 'carlito-LICENSE.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
});

test('Vietnamese needs the two small files only', () => {
  for (const files of Object.values(built[0]!.variants)) {
    const small = files.filter(({ file }) => !file.includes('latin-ext')).map((file) => inRange(file.unicodeRange));
    const unserved = [...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ...'0123456789.,%–“”₫'].filter(
      (letter) => !small.some((serves) => serves(letter.codePointAt(0)!)),
    );
    expect(unserved).toEqual([]);
  }
});

test('a code point is served by one file of a variant', () => {
  const serves = built[0]!.variants.regular.map((file) => inRange(file.unicodeRange));
  const served = [...metrics.variants.regular.advances.keys()];
  expect(served.length).toBeGreaterThan(1000);
  expect(served.filter((point) => serves.filter((serve) => serve(point)).length !== 1)).toEqual([]);
});

test('the ascent and descent are those that browsers read', () => {
  expect(metrics).toMatchObject({ family: 'Carlito', unitsPerEm: 2048, ascent: 1950, descent: 550 });
});

test.each([
  ['regular', 'carlito-latin-400-normal.woff2'],
  ['bold', 'carlito-vietnamese-700-normal.woff2'],
] as const)('%s: advances and kerning are those of fontkit for every pair of %s', (variant, file) => {
  const font = fontkit.create(readFileSync(join(folder, file)));
  const serves = inRange(built[0]!.variants[variant].find((each) => each.file === file)!.unicodeRange);
  const { advances, kern } = metrics.variants[variant];
  const letters = [...advances.keys()].filter(
    (point) => serves(point) && /[\p{L}\p{N}\p{P} ]/u.test(String.fromCodePoint(point)),
  );
  let kerned = 0;
  const wrong: string[] = [];
  for (const left of letters) {
    for (const right of letters) {
      const pair = String.fromCodePoint(left, right);
      const ours = advances.get(left)! + kern(left, right) + advances.get(right)!;
      if (kern(left, right) !== 0) kerned++;
      if (ours !== font.layout(pair, { liga: false, ccmp: false, locl: false }).advanceWidth) wrong.push(pair);
    }
  }
  expect(wrong).toEqual([]);
  expect(kerned).toBeGreaterThan(100);
});

test('letters of two files never kern, as browsers shape files apart', () => {
  const { kern } = metrics.variants.regular;
  expect(kern(0x54, 0x6f)).toBeLessThan(0); // To
  expect(kern(0x54, 0x1ed1)).toBe(0); // Tố
});

test('what is not a metrics file is refused', () => {
  expect(() => readMetrics(null)).toThrow(TypeError);
  expect(() => readMetrics({ unitsPerEm: 2048, variants: { regular: {} } })).toThrow(TypeError);
});
