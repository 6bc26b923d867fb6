import type { Page } from 'playwright-core';

// What is asked of the page of `serve` when a file is saved.

/** Saves, and says what is wrong with how the page shows the new title of its current slide; `patience` in ms. */
export async function showsASave(page: Page, save: () => unknown, title: string, patience: number): Promise<string[]> {
  const others = await page.evaluate(() => {
    Object.assign(window, { marked: true });
    const sections = [...document.querySelectorAll('.slides > section:not(.present)')];
    for (const section of sections) section.setAttribute('data-kept', '');
    return sections.length;
  });
  await save();
  const heading = page.locator('section.present h2').first();
  if (!(await becomes(async () => (await heading.textContent()) === title, patience))) return ['not seen'];
  const { loaded, kept, blank } = await page.evaluate(() => ({
    loaded: !('marked' in window),
    kept: document.querySelectorAll('section[data-kept]').length,
    blank: [...document.querySelectorAll<HTMLCanvasElement>('section.present canvas[data-chart]')].filter(
      ({ dataset }) => !window.twindeck.chart(dataset['chart'] ?? '')?.canvas.isConnected,
    ).length,
  }));
  return [
    ...(loaded ? ['the page was loaded anew'] : []),
    ...(kept < others ? [`${others - kept} other slides were made anew`] : []),
    ...(blank > 0 ? ['its chart is gone'] : []),
  ];
}

/** Saves a mistake at `place`, and says what is wrong with how the page tells of it. */
export async function tellsOfAMistake(
  page: Page,
  save: () => unknown,
  place: string,
  patience: number,
): Promise<string[]> {
  const before = await page.locator('.slides > section').count();
  await save();
  const panel = page.locator('.live-problems.faulty');
  if (!(await becomes(() => panel.isVisible(), patience))) return ['not told'];
  const said = (await panel.textContent()) ?? '';
  const after = await page.locator('.slides > section').count();
  return [
    ...(said.includes(place) ? [] : ['without its place']),
    ...(after === before ? [] : ['the last good deck is gone']),
  ];
}

/** Whether something comes true in time. */
async function becomes(is: () => Promise<boolean>, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  while (!(await is().catch(() => false))) {
    if (Date.now() > until) return false;
    await new Promise((done) => setTimeout(done, 50));
  }
  return true;
}
