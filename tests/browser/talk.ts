import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderHtml } from '../../src/render.ts';
import { launchBrowser } from '../browser.ts';
import { compileSlides } from '../twindeck.ts';
import { type DeckPage, openDeck } from './deck-page.ts';

const { compiled } = compileSlides(
  `
- layout: title
  id: cover
  notes: Kính thưa **quý vị**.
- layout: bullets
  id: steps
  build: true
  title: Đường sắt và đường bộ
  bullets: [một, hai]
- layout: figures
  id: figures
  title: "Thu ngân sách {{ budget_revenue }}"
  figures: [{ value: "{{ exports }}", label: Xuất khẩu }, { value: "{{ budget_revenue }}", label: Thu }]
- layout: chart
  id: chart
  minutes: 4
  title: Thu ngân sách theo kế hoạch
  chart:
    type: column
    categories: [Kế hoạch, Thực hiện]
    series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]
- layout: closing
  id: thanks
  title: Trân trọng cảm ơn`,
  'title: Thử\nminutes: 10',
);
/** A talk of five slides and ten minutes, for the tests of a file. */
export interface Talk {
  /** Opens it from the disk; it must end in silence. */
  readonly open: () => Promise<Page>;
  readonly openSpeaker: (page: Page) => Promise<Page>;
}

/** Builds the talk before the tests of a file, and closes its pages after each. */
export function aTalk(): Talk {
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-talk-'));
  const file = join(folder, 'deck.html');
  let browser: Browser;
  let deck: DeckPage;

  beforeAll(async () => {
    if (!compiled) throw new Error('no deck');
    writeFileSync(file, renderHtml(compiled, null, nodeEffects()));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await deck.page.context().close();
    expect(deck.complaints).toEqual([]);
  });

  return {
    open: async () => {
      deck = await openDeck(browser, file);
      return deck.page;
    },
    openSpeaker: async (page) => {
      const [speaker] = await Promise.all([page.context().waitForEvent('page'), press(page, 's')]);
      speaker.on('console', (message) => (deck.complaints as string[]).push(message.text()));
      return speaker;
    },
  };
}

/** The id of the slide that the audience sees. */
export function shown(page: Page): Promise<string | null> {
  return page.locator('.slides > section.present').getAttribute('data-slide');
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
