import type { Check } from './check.ts';
import { paintedShown } from './deck-page.ts';

// What is asked of the charts of each slide while it is shown.

/** Every chart has painted pixels. */
export const paintsCharts: Check = async (deck) =>
  (await paintedShown(deck)).filter((pixels) => pixels < 100).map((pixels) => `${pixels} px painted`);

/** However many charts a deck has, at most five are alive. */
export const keepsFewChartsAlive: Check = async ({ page }) => {
  const alive = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('canvas[data-chart]')].filter(
        ({ dataset }) => window.twindeck.chart(dataset['chart'] ?? '') !== null,
      ).length,
  );
  return alive > 5 ? [`${alive} charts alive`] : [];
};

/** Every mark is read with the arrow keys: a ring on the chart, a tooltip and a voice, with numbers as Vietnamese writes them. */
export const readsMarks: Check = ({ page }) =>
  page.evaluate(() => {
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
  });

/** The data of each chart can be shown as a table, legible and within the slide, and is gone again. */
export const showsTables: Check = async ({ page }) => {
  const tables = () =>
    page.evaluate(() =>
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
  await page.keyboard.press('t');
  const open = await tables();
  await page.keyboard.press('t');
  const closed = await tables();
  return [...open.filter((table) => table !== 'shown'), ...closed.filter((table) => table !== 'none')];
};
