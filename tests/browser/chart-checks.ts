import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import { paintedShown } from './deck-page.ts';
import { chartSlide, everySlide, show } from './every-slide.ts';

/** Every chart has painted pixels. */
export const paintsCharts: Check = (deck) =>
  everySlide(deck, async () =>
    (await paintedShown(deck)).filter((pixels) => pixels < 100).map((pixels) => `${pixels} px painted`),
  );

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

/** However many charts a deck has, at most five are alive. */
export const keepsFewChartsAlive: Check = (deck) =>
  everySlide(deck, async () => {
    const alive = await deck.page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('canvas[data-chart]')].filter(
          ({ dataset }) => window.twindeck.chart(dataset['chart'] ?? '') !== null,
        ).length,
    );
    return alive > 5 ? [`${alive} charts alive`] : [];
  });

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
    const english = /\b(?:slide|next|previous|find|figures|view|full|keys|help|download)\b/i;
    const foreign = buttons.filter((name) => english.test(name) === document.documentElement.lang.startsWith('vi'));
    return [...bare.map(() => 'a chart without a name or table'), ...foreign.map((name) => `“${name}”`)];
  });

/** Every mark is read with the arrow keys: a ring on the chart, a tooltip and a voice, with numbers as Vietnamese writes them. */
export const readsMarks: Check = (deck) =>
  everySlide(deck, () =>
    deck.page.evaluate(() => {
      const out = new Set<string>();
      const tip = document.querySelector<HTMLElement>('.tip');
      const voice = document.querySelector('main ~ [role=status]');
      const shown = document.querySelector('section.present');
      for (const canvas of shown?.querySelectorAll('canvas') ?? []) {
        const chart = canvas.closest('.chart');
        const reader = chart?.querySelector<HTMLElement>('.points');
        const heard = new Set<string>();
        const press = (key: string): boolean => {
          const before = voice?.textContent;
          reader?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          const said = voice?.textContent ?? '';
          const ring = reader?.querySelector('path')?.getBoundingClientRect();
          const box = canvas.getBoundingClientRect();
          heard.add(said);
          if (!tip?.checkVisibility() || tip.textContent === '') out.add('no tooltip');
          if (/\d,\d{3}(?!\d)|\d\.\d{1,2}(?![\d.])|undefined|NaN/.test(said)) out.add(said);
          if (!ring || ring.width < 8 || ring.height < 8) out.add(`no ring at ${said}`);
          else if (ring.left < box.left - 20 || ring.right > box.right + 20)
            out.add(`a ring beside the chart at ${said}`);
          return said !== before;
        };
        const values = chart?.querySelectorAll('.data data').length ?? 0;
        if (values === 0) continue;
        reader?.focus();
        // From the first mark on: all of each series, or on a chart on its side all of each category.
        for (let row = 0; row < 8; row++) {
          press('Home');
          for (let step = 0; step < 30 && press('ArrowRight'); step++);
          if (!press('ArrowDown')) break;
        }
        reader?.blur();
        if (heard.size < Math.min(2, values)) out.add(`${heard.size} of ${values} marks`);
      }
      return [...out];
    }),
  );

/** The data of each chart can be shown as a table, legible and within the slide, and is gone again. */
export const showsTables: Check = (deck) =>
  everySlide(deck, async () => {
    const tables = () =>
      deck.page.evaluate(() =>
        [...document.querySelectorAll('section.present .chart')].map((chart) => {
          const { left, top, right, bottom, width, height } = chart.querySelector('.data')?.getBoundingClientRect() ?? {
            ...new DOMRect(),
          };
          const rows = chart.querySelectorAll('.data tbody tr').length;
          if (!chart.querySelector('.data')?.checkVisibility() || width < 200 || height < 100 || rows === 0)
            return 'none';
          return left < 0 || top < 0 || right > 1280 || bottom > 720 ? 'beside the slide' : 'shown';
        }),
      );
    await deck.page.keyboard.press('t');
    const open = await tables();
    await deck.page.keyboard.press('t');
    const closed = await tables();
    return [...open.filter((table) => table !== 'shown'), ...closed.filter((table) => table !== 'none')];
  });
