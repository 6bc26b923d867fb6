import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import type { DeckPage } from './deck-page.ts';

/** Shows every slide in turn, whole; what each check says of the slides, by the check's name. */
export async function everySlide<N>(deck: DeckPage, checks: ReadonlyMap<N, Check>): Promise<Map<N, string[]>> {
  const found = new Map(Array.from(checks.keys(), (name): [N, string[]] => [name, []]));
  for (const [index, id] of deck.ids.entries()) {
    await show(deck.page, index);
    for (const [name, check] of checks) found.get(name)?.push(...(await check(deck)).map((what) => `${id}: ${what}`));
  }
  return found;
}

/** What a check first says of any slide; [] = nothing is wrong with any of them. */
export async function firstFound(deck: DeckPage, check: Check): Promise<string[]> {
  for (const [index] of deck.ids.entries()) {
    await show(deck.page, index);
    const found = await check(deck);
    if (found.length > 0) return found;
  }
  return [];
}

/** Shows the slide at an index. */
export function show(page: Page, index: number): Promise<void> {
  return page.evaluate(async (at) => {
    location.hash = `#/${at}`;
    const past = document.querySelector('.slides')?.getElementsByClassName('past');
    while (past?.length !== at) await new Promise(requestAnimationFrame);
  }, index);
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
