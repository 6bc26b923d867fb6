import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseName } from '../../src/project.ts';
import { launchBrowser } from '../browser.ts';
import { compileFile, ROOT, SAMPLES, twindeckProcess } from '../twindeck.ts';
import { type DeckPage, linesShown, openDeck, overflowShown, paintedShown, showSlide } from './deck-page.ts';
import { comparable, linesLaidOut } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'twindeck-samples-'));
const HOSTILE = `${ROOT}/tests/decks/hostile/deck.yaml`;
const output = (deck: string, ending: string): string => join(folder, `${baseName(deck)}.${ending}`);

let browser: Browser;

beforeAll(async () => {
  const { code, err } = twindeckProcess(['build', ...SAMPLES, HOSTILE, '--out', folder]);
  if (code !== 0) throw new Error(err);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The lines of each slide that is shown. */
function linesOfSlides(deck: string): Map<string, readonly (readonly string[])[]> {
  const shown = compileFile(deck).scenes.filter(({ hidden }) => !hidden);
  return new Map(shown.map((scene) => [scene.id, linesLaidOut(scene)]));
}

async function leave({ page, complaints }: DeckPage): Promise<void> {
  await page.context().close();
  expect(complaints).toEqual([]);
}

describe.each(SAMPLES.map((deck) => [baseName(deck), deck] as const))('%s, opened from the disk', (_, deck) => {
  it('shows every slide with its charts painted, its lines as laid out and nothing outside its box, in silence', async () => {
    const deckPage = await openDeck(browser, output(deck, 'html'));
    const laidOut = linesOfSlides(deck);
    expect(deckPage.ids).toEqual([...laidOut.keys()]);
    for (const id of deckPage.ids) {
      await showSlide(deckPage, id);
      for (const pixels of await paintedShown(deckPage)) expect(pixels, id).toBeGreaterThan(1000);
      expect(comparable(await linesShown(deckPage)), id).toEqual(comparable(laidOut.get(id) ?? []));
      expect(await overflowShown(deckPage), id).toEqual([]);
    }
    await leave(deckPage);
  });

  it('hands out the PPTX that was built beside it, under its name', async () => {
    const deckPage = await openDeck(browser, output(deck, 'html'));
    const download = deckPage.page.waitForEvent('download');
    await deckPage.page.evaluate(() => document.querySelector<HTMLElement>('button[data-download=pptx]')?.click());
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${baseName(deck)}.pptx`);
    expect(readFileSync(await file.path()).equals(readFileSync(output(deck, 'pptx')))).toBe(true);
    await leave(deckPage);
  });
});

describe('a deck with hostile texts', () => {
  it('runs nothing, asks for nothing, and shows the texts as they are written', async () => {
    const deckPage = await openDeck(browser, output(HOSTILE, 'html'));
    for (const id of deckPage.ids) await showSlide(deckPage, id);
    const { scripts, elements, handlers, title, links } = await deckPage.page.evaluate(() => ({
      scripts: [...document.scripts].map((script) => script.id || script.type || 'script').sort(),
      elements: document.querySelectorAll('.slides img, .slides iframe, .slides b, .slides i, .slides script').length,
      handlers: [...document.querySelectorAll('.slides *')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      title: document.title,
      links: [...document.querySelectorAll<HTMLAnchorElement>('.slides a')].map((link) => link.getAttribute('href')),
    }));
    expect({ elements, handlers }).toEqual({ elements: 0, handlers: [] });
    expect(scripts).toEqual(['script', 'script', 'twindeck-data', 'twindeck-pptx', 'twindeck-runtime']);
    expect(title).toBe('&<>"\' </title><script>alert(1)</script>');
    expect(links[0]).toBe('https://example.org/?a=1&b=2#c');
    for (const link of links) expect(link).toMatch(/^(?:https:\/\/example\.org\/|#)/);
    await leave(deckPage);
  });
});
