import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/cli/node-effects.ts';
import { compile } from '../../../src/pipeline.ts';
import { slideAnchor } from '../../../src/render/web/slide-anchor.ts';
import { renderHtml } from '../../../src/render.ts';
import { launchBrowser } from '../../browser.ts';
import { jpeg, png, svg } from '../../pictures.ts';
import { effectsWith } from '../../twindeck.ts';

const DECK = `
title: T
slides:
  - { layout: image, title: A, image: { src: wide.png, alt: Bốn ô "màu" <b> } }
  - { layout: image, title: B, image: { src: wide.png, alt: "", fit: cover, focus: [25, 100] } }
  - { layout: image, title: C, image: { src: turned.jpg, alt: C, fit: cover, focus: top-left } }
  - { layout: image, title: D, image: { src: unscaled.svg, alt: D } }
  - { layout: image, title: E, image: { src: turned.png, alt: E, fit: cover, focus: top-left } }
`;

const folder = mkdtempSync(join(tmpdir(), 'twindeck-image-'));
const complaints: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const effects = effectsWith({
    '/memory/deck.yaml': DECK,
    '/memory/wide.png': png(300, 60),
    '/memory/turned.jpg': jpeg(6),
    '/memory/turned.png': png(48, 32, 6),
    '/memory/unscaled.svg': svg('width="48" height="32"'),
  });
  const { compiled, diagnostics } = compile('/memory/deck.yaml', effects);
  expect(diagnostics).toEqual([]);
  if (!compiled) throw new Error('not compiled');
  writeFileSync(join(folder, 'deck.html'), renderHtml(compiled, null, nodeEffects()));
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(join(folder, 'deck.html')).href);
  await page.evaluate(() => window.twindeck.ready);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
  expect(complaints).toEqual([]);
});

/** What the visitor of a slide sees of its picture: where it stands, and the colours at two points in shares of it. */
async function look(id: string, points: readonly (readonly [number, number])[]) {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${slideAnchor(id)}`,
  );
  const shown = page.locator(`section[data-slide="${id}"] img`);
  await shown.waitFor();
  const box = await shown.boundingBox();
  if (!box) throw new Error(`${id} isn't shown`);
  const shot = (await page.screenshot({ clip: box })).toString('base64');
  const colors = await page.evaluate(
    async ({ shot, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      pen?.drawImage(image, 0, 0);
      return points.map(([x, y]) => [
        ...(pen?.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data ?? []),
      ]);
    },
    { shot, points },
  );
  return { box, colors: colors.map(nameOf), alt: await shown.getAttribute('alt') };
}

function nameOf([r = 0, g = 0, b = 0]: readonly number[]): string {
  if (r > 180 && g > 180) return 'yellow';
  return r > g && r > b ? 'red' : g > b ? 'green' : 'blue';
}

const CORNERS = [
  [0.02, 0.02],
  [0.98, 0.02],
  [0.02, 0.98],
  [0.98, 0.98],
] as const;

it('shows the whole picture undistorted, with its alternative text', async () => {
  const { box, colors, alt } = await look('a', CORNERS);
  expect([box.width, box.height]).toEqual([1136, 227]);
  expect([colors, alt]).toEqual([['red', 'green', 'blue', 'yellow'], 'Bốn ô "màu" <b>']);
});

it('crops around the focus', async () => {
  const { colors, alt } = await look('b', [
    [0.02, 0.02],
    [0.25, 0.98],
    [0.98, 0.02],
    [0.98, 0.98],
  ]);
  // The box shows 1136/476 × 60 = 143 of 300 px, from 25 % of the 157 that are hidden: px 39 to 182, so the middle is seen.
  expect([colors, alt]).toEqual([['red', 'blue', 'green', 'yellow'], '']);
});

it.each(['c', 'e'])('shows a picture upright, and crops it as it is seen (%s)', async (id) => {
  const { colors } = await look(id, [
    [0.02, 0.02],
    [0.98, 0.02],
  ]);
  expect(colors).toEqual(['blue', 'red']);
});

it('scales an SVG that has no viewBox', async () => {
  const { colors } = await look('d', CORNERS);
  expect(colors).toEqual(['red', 'green', 'blue', 'yellow']);
});
