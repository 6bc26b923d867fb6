import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import { chartSlide, show } from './every-slide.ts';

/** A chart keeps its own size and stays sharp, whatever the window. */
export const staysSharp: Check = async (deck) => {
  const first = await chartSlide(deck);
  if (first === null) return ['no chart'];
  await show(deck.page, first);
  const state = () =>
    deck.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('section.present canvas[data-chart]');
      const chart = window.twindeck.chart(canvas?.dataset['chart'] ?? '');
      const rect = canvas?.getBoundingClientRect();
      return {
        size: `${chart?.width}×${chart?.height}`,
        sharp: (canvas?.width ?? 0) / ((rect?.width ?? 1) * devicePixelRatio),
      };
    });
  const before = await state();
  const found: string[] = [];
  for (const size of [
    { width: 640, height: 360 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await deck.page.setViewportSize(size);
    await deck.page.waitForTimeout(200);
    const { size: own, sharp } = await state();
    if (own !== before.size) found.push(`${own} instead of ${before.size} at ${size.width}`);
    if (Math.abs(sharp - 1) > 0.02) found.push(`${sharp} px for a px of the screen at ${size.width}`);
  }
  await deck.page.setViewportSize({ width: 1280, height: 720 });
  return found;
};

/** A chart is as sharp on a projector whose pixels are smaller than those of the screen that the window comes from. */
export const staysSharpOnProjectors: Check = async (deck) => {
  const { page } = deck;
  const first = await chartSlide(deck);
  if (first === null) return ['no chart'];
  await show(page, first);
  const devtools = await page.context().newCDPSession(page);
  const screen = { width: 1280, height: 720, deviceScaleFactor: 2, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', screen);
  const density = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('section.present canvas[data-chart]');
      return (canvas?.width ?? 0) / (canvas?.getBoundingClientRect().width ?? 1);
    });
  for (let tries = 0; tries < 30 && Math.abs((await density()) - 2) > 0.02; tries++) await page.waitForTimeout(100);
  const found = await density();
  return Math.abs(found - 2) > 0.02 ? [`${found} px for 2 of the screen`] : [];
};

/** The mark under the pointer is the one that is explained, at any scale. */
export const findsMarks: Check = async (deck) => {
  const first = await chartSlide(deck, ['bar']);
  if (first === null) return ['no bars'];
  const found: string[] = [];
  for (const width of [806, 1920]) {
    await deck.page.setViewportSize({ width, height: Math.round((width * 9) / 16) });
    await show(deck.page, first);
    for (const [index, { name }] of (await markPlaces(deck.page)).entries()) {
      const tip = await tipOver(deck.page, index, name);
      if (!tip.includes(name)) found.push(`“${tip}” at ${name}, ${width} px`);
    }
  }
  await deck.page.setViewportSize({ width: 1280, height: 720 });
  return found;
};

/** Where the bars of the shown slide end (client px, a little inside), and their names. */
const markPlaces = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('section.present canvas[data-chart]');
    const chart = window.twindeck.chart(canvas?.dataset['chart'] ?? '');
    const section = canvas?.closest('section')?.getBoundingClientRect();
    if (!canvas || !chart || !section) return [];
    // Not by the canvas's own rectangle: that is what the page goes by.
    const scale = section.width / 1280;
    let [x, y] = [section.left, section.top];
    for (
      let at: HTMLElement | null = canvas;
      at && at.localName !== 'section';
      at = at.offsetParent as HTMLElement | null
    )
      [x, y] = [x + at.offsetLeft * scale, y + at.offsetTop * scale];
    return chart.getDatasetMeta(0).data.map((mark, index) => {
      const { x: end, y: middle } = mark.getProps(['x', 'y'], true);
      return { x: x + (end - 5) * scale, y: y + (middle + 5) * scale, name: String(chart.data.labels?.[index]) };
    });
  });

/** What the tip says over a mark: a hand follows the mark while the page finds its new size, then rests. */
async function tipOver(page: Page, index: number, wanted: string): Promise<string> {
  const tip = page.locator('.tip');
  let said = '';
  for (let step = 0; step < 15 && !said.includes(wanted); step++) {
    const place = (await markPlaces(page))[index];
    if (place === undefined) return said;
    await page.mouse.move(place.x - (step % 2), place.y);
    await page.waitForTimeout(step * 10);
    said = (await tip.isVisible()) ? ((await tip.textContent()) ?? '') : '';
  }
  return said;
}

/** Each canvas has a role, a name and its numbers as a table; the page's own words are in its language. */
export const namesCharts: Check = ({ page }) =>
  page.evaluate(() => {
    const bare = [...document.querySelectorAll('.slides canvas[data-chart]')].filter((canvas) => {
      const image = canvas.closest('[role=img]');
      const table = image?.parentElement?.querySelector<HTMLTableElement>('.data table');
      return (image?.getAttribute('aria-label') ?? '').length < 10 || (table?.rows.length ?? 0) < 2;
    });
    const buttons = [...document.querySelectorAll('.tools button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    );
    const english = /\b(?:slides?|next|previous|find|figures|view|full|keys|help|download)\b/i;
    const foreign = buttons.filter((name) => english.test(name) === document.documentElement.lang.startsWith('vi'));
    return [...bare.map(() => 'a chart without a name or table'), ...foreign.map((name) => `“${name}”`)];
  });
