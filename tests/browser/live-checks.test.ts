import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serving } from '../serving.ts';
import { temporaryFolder } from '../twindeck.ts';
import { rule } from './faults.ts';
import { showsASave, tellsOfAMistake } from './live-checks.ts';

const chart = (id: string) =>
  `  - { layout: chart, id: ${id}, title: Thu ${id}, chart: { type: column, categories: [A, B], series: [{ name: Thu, values: [1, 2] }] } }\n`;
const ids = Array.from({ length: 100 }, (_, i) => `s${i}`);
const DECK = `title: Thử\nlang: vi\nslides:\n${ids.map(chart).join('')}`;
const LONG = 15_000;
const SHORT = 1500;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A deck of a hundred charts that is served and open at the second; `save` writes it with something replaced. */
async function served() {
  const folder = temporaryFolder({ 'deck.yaml': DECK });
  const { address } = await serving(`${folder}/deck.yaml`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${address}deck/#/s1`);
  await page.evaluate(() => window.twindeck?.ready);
  const save = (from: string, to: string) => writeFileSync(`${folder}/deck.yaml`, DECK.replace(from, to));
  return { page, save };
}

const unheard = (page: Page) => page.route('**/.changes*', () => {});

describe('a save in a deck of a hundred slides', () => {
  const saved = async (before: (page: Page) => unknown, then: (page: Page) => unknown, patience: number) => {
    const { page, save } = await served();
    await before(page);
    const act = async () => {
      save('Thu s1,', 'Thu khác,');
      await then(page);
    };
    return showsASave(page, act, 'Thu khác', patience);
  };
  const isSeen = (page: Page) => page.getByRole('heading', { name: 'Thu khác' }).waitFor();

  it('exchanges one slide, whose chart is still there', async () => {
    expect(
      await saved(
        () => {},
        () => {},
        LONG,
      ),
    ).toEqual([]);
  });

  it.each<[string, (page: Page) => unknown, (page: Page) => unknown, string[]]>([
    ['it never comes', unheard, () => {}, ['not seen']],
    [
      'the page is loaded anew',
      () => {},
      async (page) => {
        await isSeen(page);
        await page.reload();
        await page.evaluate(() => window.twindeck.ready);
      },
      ['the page was loaded anew', '99 other slides were made anew'],
    ],
    [
      'all slides are made anew',
      () => {},
      async (page) => {
        await isSeen(page);
        await page.evaluate(() => {
          for (const section of document.querySelectorAll('.slides > section')) {
            const copy = section.cloneNode(true) as Element;
            copy.removeAttribute('data-kept');
            section.replaceWith(copy);
          }
        });
      },
      ['99 other slides were made anew', 'its chart is gone'],
    ],
  ])('is found wanting where %s', async (_, before, then, findings) => {
    expect(await saved(before, then, SHORT)).toEqual(findings);
  });
});

describe('a mistake', () => {
  const mistaken = async (spoil: (page: Page) => unknown, patience: number) => {
    const { page, save } = await served();
    await spoil(page);
    return tellsOfAMistake(page, () => save('id: s1, title', 'id: s1, titel'), 'deck.yaml:5:30', patience);
  };

  it('is told at its place over the last good deck', async () => {
    expect(await mistaken(() => {}, LONG)).toEqual([]);
  });

  it.each<[string, (page: Page) => unknown, string[]]>([
    ['nothing shows it', (page) => rule(page, '.live-problems { display: none !important }'), ['not told']],
    [
      'it takes the deck’s place',
      (page) =>
        page.evaluate(() => {
          const clear = () => {
            const panel = document.querySelector('.live-problems.faulty');
            if (!panel || panel.textContent === '?') return;
            document.querySelector('.slides')?.replaceChildren();
            panel.textContent = '?';
          };
          new MutationObserver(clear).observe(document.body, { childList: true, subtree: true });
        }),
      ['without its place', 'the last good deck is gone'],
    ],
  ])('is found wanting where %s', async (_, spoil, findings) => {
    expect(await mistaken(spoil, SHORT)).toEqual(findings);
  });
});
