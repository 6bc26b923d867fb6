import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeEffects } from '../src/cli/node-effects.ts';
import { renderHtml } from '../src/render.ts';
import { launchBrowser } from '../tests/browser.ts';
import { examplesOf } from '../tests/docs/examples.ts';
import { compileText, ROOT } from '../tests/twindeck.ts';

// npm run chart-pictures: the pictures of docs/gallery.md, each taken from the YAML under it.
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 640, height: 360 }, reducedMotion: 'reduce' });
const file = join(tmpdir(), 'twindeck-chart-picture.html');
for (const { deck, picture, line } of examplesOf('gallery.md')) {
  const { compiled } = compileText(deck);
  if (compiled === null || picture === null) throw new Error(`docs/gallery.md:${line} builds nothing`);
  writeFileSync(file, renderHtml(compiled, null, nodeEffects()));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => window.twindeck.ready);
  const path = `${ROOT}/docs/${picture}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await page.screenshot());
}
await browser.close();
