import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderHtml } from '../../src/render.ts';
import { launchBrowser } from '../browser.ts';
import { compileSlides, temporaryFolder } from '../twindeck.ts';
import { type DeckPage, openDeck, paintedShown } from './deck-page.ts';

const slide = (number: number) => `
- layout: chart
  id: chart-${number}
  title: Biểu đồ thứ ${number}
  chart:
    type: column
    categories: [Kế hoạch, Thực hiện]
    series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function openHundreds(): Promise<DeckPage> {
  const { compiled } = compileSlides(Array.from({ length: 300 }, (_, index) => slide(index + 1)).join(''));
  if (!compiled) throw new Error('no deck');
  const file = `${temporaryFolder()}/deck.html`;
  writeFileSync(file, renderHtml(compiled, null, nodeEffects()));
  return openDeck(browser, file);
}

it('keeps at most five of three hundred charts alive, wherever one goes', async () => {
  const { page, ids, complaints } = await openHundreds();
  const alive = () =>
    page.evaluate((all) => all.filter((id) => window.twindeck.chart(`${id}/1`) !== null).length, [...ids]);
  expect([ids.length, await alive()]).toEqual([300, 3]);
  await page.keyboard.press('End');
  expect(await alive()).toBe(3);
  await page.keyboard.type('150');
  await page.keyboard.press('Enter');
  expect(await alive()).toBe(5);
  // They come back as they were, each canvas once and under its own name.
  const first = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')];
      const own = all.filter(({ dataset }) => dataset['chart'] === 'chart-1/1');
      return [all.length, own.length, window.twindeck.chart('chart-1/1')?.canvas === own[0], own[0]?.width];
    });
  expect(await first()).toEqual([300, 1, false, 1136]);
  await page.keyboard.press('Home');
  expect(await first()).toEqual([300, 1, true, 1136]);
  expect(await paintedShown({ page, ids, complaints })).toEqual([expect.toSatisfy((pixels) => pixels > 1000)]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('draws three hundred charts on a few canvases, in less than 600 MB of all the browser’s processes', async () => {
  const { page, complaints } = await openHundreds();
  const canvases = await page.evaluate(async () => {
    const used = new Set<HTMLCanvasElement>();
    for (const [index] of document.querySelectorAll('.slides > section').entries()) {
      location.hash = `#/${index}`;
      await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
      for (const { dataset } of document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
        const canvas = window.twindeck.chart(dataset['chart'] ?? '')?.canvas;
        if (canvas) used.add(canvas);
      }
    }
    return used.size;
  });
  expect(canvases).toBe(5);
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  expect(processInfo.length).toBeGreaterThan(2);
  expect(processInfo.reduce((sum, { id }) => sum + megabytesOf(id), 0)).toBeLessThan(600);
  expect(complaints).toEqual([]);
}, 300_000);

/** The proportional set size of a process: what it shares with others counts in parts. 0 where the system doesn't tell. */
function megabytesOf(process: number): number {
  try {
    const said = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(said)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
