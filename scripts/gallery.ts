import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { nodeEffects } from '../src/cli/node-effects.ts';
import type { Compiled } from '../src/pipeline.ts';
import { renderHtml } from '../src/render.ts';
import { launchBrowser } from '../tests/browser.ts';
import { galleryIn } from '../tests/gallery.ts';

// npm run gallery [theme …]: every slide of the gallery in each theme, as one picture a theme in dist/gallery/.
const root = fileURLToPath(new URL('..', import.meta.url));
const themes = readdirSync(`${root}/themes`).map((name) => name.replace(/\.yaml$/, ''));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : themes;
const folder = `${root}/dist/gallery`;
const COLUMNS = 6;
const WIDTH = 400;

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
for (const theme of wanted) {
  const sheet = await contactSheet(await picturesOf(galleryIn(theme), browser), browser);
  writeFileSync(`${folder}/${theme}.png`, sheet);
  console.log(`dist/gallery/${theme}.png`);
}
await browser.close();

/** Every slide as PNG in base64, with its id. */
async function picturesOf(compiled: Compiled, from: Browser): Promise<(readonly [id: string, png: string])[]> {
  const page = await from.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const file = `${folder}/gallery.html`;
  writeFileSync(file, renderHtml(compiled, null, nodeEffects()));
  await page.goto(`file://${file}`);
  await page.evaluate(() => window.twindeck.ready);
  const pictures: (readonly [string, string])[] = [];
  for (const { id } of compiled.scenes) {
    await page.waitForSelector(`section.present[data-slide="${id}"]`);
    pictures.push([id, (await page.screenshot()).toString('base64')]);
    await page.keyboard.press('ArrowRight');
  }
  await page.close();
  return pictures;
}

async function contactSheet(pictures: readonly (readonly [string, string])[], from: Browser): Promise<Uint8Array> {
  const page = await from.newPage({ viewport: { width: COLUMNS * (WIDTH + 12) + 12, height: 720 } });
  const cells = pictures.map(
    ([id, png]) =>
      `<figure><img src="data:image/png;base64,${png}" width="${WIDTH}"><figcaption>${id}</figcaption></figure>`,
  );
  const style = `body{margin:12px;display:grid;grid-template-columns:repeat(${COLUMNS},${WIDTH}px);gap:12px;background:#777}figure{margin:0}figcaption{font:14px sans-serif;color:#fff}`;
  await page.setContent(`<style>${style}</style>${cells.join('')}`);
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
