import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderHtml } from '../../src/render.ts';
import { launchBrowser } from '../browser.ts';
import { compileSlides, temporaryFolder } from '../twindeck.ts';
import { openDeck, paintedShown } from './deck-page.ts';

it('keeps at most five of three hundred charts alive, wherever one goes', async () => {
  const slide = (number: number) => `
- layout: chart
  id: chart-${number}
  title: Biểu đồ thứ ${number}
  chart:
    type: column
    categories: [Kế hoạch, Thực hiện]
    series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]`;
  const { compiled } = compileSlides(Array.from({ length: 300 }, (_, index) => slide(index + 1)).join(''));
  if (!compiled) throw new Error('no deck');
  const folder = temporaryFolder();
  writeFileSync(`${folder}/deck.html`, renderHtml(compiled, null, nodeEffects()));
  const browser = await launchBrowser();
  const { page, ids, complaints } = await openDeck(browser, `${folder}/deck.html`);
  const alive = () =>
    page.evaluate((all) => all.filter((id) => window.twindeck.chart(`${id}/1`) !== null).length, [...ids]);
  expect([ids.length, await alive()]).toEqual([300, 3]);
  await page.keyboard.press('End');
  expect(await alive()).toBe(3);
  await page.keyboard.type('150');
  await page.keyboard.press('Enter');
  expect(await alive()).toBe(5);
  // Far away they hold no pixels, of which each has megabytes; and they come back as they were.
  const size = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-chart="chart-1/1"]');
      return [canvas?.width, window.twindeck.chart('chart-1/1')?.width];
    });
  expect(await size()).toEqual([0, undefined]);
  await page.keyboard.press('Home');
  expect(await size()).toEqual([1136, 1136]);
  expect(await paintedShown({ page, ids, complaints })).toEqual([expect.toSatisfy((pixels) => pixels > 1000)]);
  expect(complaints).toEqual([]);
  await browser.close();
});
