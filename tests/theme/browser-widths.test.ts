import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FONT_PAIRS, fontName } from '../../src/theme/font-pairs.ts';
import { createMeasurer } from '../../src/theme/measure.ts';
import { readMetrics } from '../../src/theme/metrics.ts';
import { launchBrowser } from '../browser.ts';
import { type BuiltFonts, fontFolder, readJson } from './carlito.ts';

const folder = fontFolder();
const built = readJson(join(folder, 'fonts.json')) as BuiltFonts;

const TEXTS = [
  'Thu ngân sách nhà nước trên địa bàn đạt 18.000 tỷ đồng, vượt cả hai kế hoạch',
  'Tổng sản phẩm (GRDP) tăng 6,51 %, gấp hơn 2,5 lần bình quân cả nước',
  'TĂNG TRƯỞNG XUẤT KHẨU: TRÊN 28,8 TỶ USD & “VƯỢT” 7,8 %',
  'AVATAR To. Wa, Yêu Tà, P. L’Đ',
];
const FACES = [
  { bold: false, italic: false, css: '400 normal' },
  { bold: true, italic: false, css: '700 normal' },
  { bold: false, italic: true, css: '400 italic' },
  { bold: true, italic: true, css: '700 italic' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(FONT_PAIRS.map(({ family }) => family))('%s is as wide in Chromium as it was measured', async (family) => {
  const pair = FONT_PAIRS.find((each) => each.family === family)!;
  const measurer = createMeasurer(readMetrics(readJson(join(folder, `${fontName(pair.web)}.json`))));
  const page = await browser.newPage();
  await page.setContent(
    `<style>${facesOf(family)} span{font-size:100px;white-space:pre;font-variant-ligatures:none;text-rendering:geometricPrecision}</style>${spans(family)}`,
  );
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('span')].map((span) => span.getBoundingClientRect().width);
  });
  await page.close();
  const measured = FACES.flatMap((face) => TEXTS.map((text) => measurer.width(text, { ...face, size: 100 })));
  const off = measured.map((width, i) => Math.abs(width - (widths[i] ?? 0)) / width);
  expect(Math.max(...off)).toBeLessThan(0.001);
});

test.each(FONT_PAIRS.map(({ family }) => family))('%s has the height that the table of pairs says', (family) => {
  const pair = FONT_PAIRS.find((each) => each.family === family)!;
  const { ascent, descent, unitsPerEm } = readMetrics(readJson(join(folder, `${fontName(pair.web)}.json`)));
  expect((ascent + descent) / unitsPerEm).toBe(pair.height);
});

function spans(family: string): string {
  return FACES.flatMap(({ css }) => {
    const [weight, style] = css.split(' ');
    const look = `font-family:${family};font-weight:${weight};font-style:${style}`;
    return TEXTS.map((text) => `<div><span style="${look}">${text.replace('&', '&amp;')}</span></div>`);
  }).join('');
}

function facesOf(family: string): string {
  const { variants } = built.find((each) => each.family === family)!;
  const style = { regular: '400 normal', bold: '700 normal', italic: '400 italic', boldItalic: '700 italic' } as const;
  return Object.entries(variants)
    .flatMap(([variant, files]) => {
      const [weight, slant] = style[variant as keyof typeof style].split(' ');
      return files.map(({ file, unicodeRange }) => {
        const data = readFileSync(join(folder, file)).toString('base64');
        return `@font-face{font-family:${family};font-weight:${weight};font-style:${slant};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${data})}`;
      });
    })
    .join('');
}
