import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderHtml } from '../../src/render.ts';
import { launchBrowser } from '../browser.ts';
import { galleryIn, THEMES } from '../gallery.ts';
import { linesShown, openDeck, overflowShown, showSlide } from './deck-page.ts';
import { comparable, linesLaidOut } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'twindeck-gallery-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 30_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

it.each(THEMES)(
  'Chromium breaks every line of the gallery in %s as measured, with nothing outside its box',
  async (theme) => {
    const compiled = galleryIn(theme);
    const file = join(folder, `${theme}.html`);
    writeFileSync(file, renderHtml(compiled, null, nodeEffects()));
    const deckPage = await openDeck(browser, file);
    for (const scene of compiled.scenes) {
      await showSlide(deckPage, scene.id);
      expect(comparable(await linesShown(deckPage)), scene.id).toEqual(comparable(linesLaidOut(scene)));
      expect(await overflowShown(deckPage), scene.id).toEqual([]);
    }
    await deckPage.page.context().close();
    expect(deckPage.complaints).toEqual([]);
  },
  120_000,
);
