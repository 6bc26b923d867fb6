import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import type { Scene } from '../../src/layout/types.ts';
import type { Compiled } from '../../src/pipeline.ts';
import { renderHtml, renderPptx } from '../../src/render.ts';
import { pagesOf, savedByOffice } from '../office.ts';

/** A slide as PNG, 1280 × 720 px. */
export type Picture = Uint8Array;

/** Each slide that is shown, as a browser draws it, without the page's own controls; by id. */
export async function webPictures(compiled: Compiled, browser: Browser): Promise<ReadonlyMap<string, Picture>> {
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-visual-'));
  const file = join(folder, 'deck.html');
  writeFileSync(file, renderHtml(compiled, null, nodeEffects()));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(() => window.twindeck.ready);
    await page.evaluate(() => {
      for (const { style } of document.querySelectorAll<HTMLElement>('.tools, .progress')) style.visibility = 'hidden';
      // LibreOffice prints a slide with all of its build steps.
      for (const { classList } of document.querySelectorAll('.fragment')) classList.remove('fragment');
    });
    const pictures = new Map<string, Picture>();
    for (const { id } of shown(compiled.scenes)) {
      await page.waitForSelector(`section.present[data-slide="${id}"]`);
      pictures.set(id, await page.screenshot());
      await page.keyboard.press('ArrowRight');
    }
    return pictures;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

/** The same scenes as LibreOffice draws them in the PPTX, in their order. */
export async function officePictures(compiled: Compiled): Promise<readonly Picture[]> {
  return pagesOf(savedByOffice(await renderPptx(compiled, nodeEffects()), 'pdf'));
}

/** Both the browser and LibreOffice leave hidden slides out. */
export function shown(scenes: readonly Scene[]): readonly Scene[] {
  return scenes.filter(({ hidden }) => !hidden);
}
