import type { Page } from 'playwright-core';
import type { DeckPage } from './deck-page.ts';

/** Shows every slide in turn, whole, and gathers what `look` says of it. */
export async function everySlide(deck: DeckPage, look: (id: string) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const [index, id] of deck.ids.entries()) {
    await show(deck.page, index);
    found.push(...(await look(id)).map((what) => `${id}: ${what}`));
  }
  return found;
}

/** Shows the slide at an index. */
export async function show(page: Page, index: number): Promise<void> {
  await page.evaluate((at) => {
    location.hash = `#/${at}`;
  }, index);
  await page.waitForFunction((at) => document.querySelectorAll('.slides section.past').length === at, index);
}

/** The index of the first slide with a chart of a type of Chart.js. */
export async function chartSlide({ page, ids }: DeckPage, types?: readonly string[]): Promise<number | null> {
  const withChart = await page.evaluate(() =>
    [...document.querySelectorAll('.slides section')].map(
      (slide) => slide.querySelector('canvas[data-chart]') !== null,
    ),
  );
  for (const [index] of ids.entries()) {
    if (!withChart[index]) continue;
    await show(page, index);
    const type = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLElement>('section.present canvas[data-chart]');
      const { type } = (window.twindeck.chart(canvas?.dataset['chart'] ?? '')?.config ?? {}) as { type?: string };
      return type ?? '';
    });
    if (types === undefined || types.includes(type)) return index;
  }
  return null;
}
