import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderHtml } from '../../src/render.ts';
import { launchBrowser } from '../browser.ts';
import { compileSlides } from '../twindeck.ts';
import { type DeckPage, openDeck } from './deck-page.ts';

const { compiled } = compileSlides(
  `
- layout: bullets
  id: before
  title: Trước
  bullets: [một]
- layout: chart
  id: columns
  title: Thu ngân sách theo kế hoạch
  chart:
    type: column
    unit: tỷ đồng
    categories: [Kế hoạch, "=Thực hiện"]
    series:
      - { name: Thu, values: [budget_revenue@plan, budget_revenue] }
      - { name: "Ước\\ttính", values: [null, 18000.5] }
- layout: grid
  id: small
  title: Hai biểu đồ
  columns: 3
  rows: 3
  cells:
    - { column: 1, row: 1, text: Bên trái }
    - column: 3
      row: 3
      chart:
        type: pie
        categories: [Kế hoạch, Thực hiện]
        series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]
    - column: 2
      row: 2
      chart:
        type: bar
        categories: [Kế hoạch, Thực hiện]
        series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]
- layout: bullets
  id: after
  title: Sau
  bullets: [một]
- layout: chart
  id: compared
  title: Hộ nghèo giảm
  chart:
    type: column
    compare: previous
    categories: ["2020", "2021"]
    series: [{ name: Hộ nghèo, values: [poverty_rate@2020, poverty_rate] }]`,
  'title: Thử',
);
if (!compiled) throw new Error('no deck');

const folder = mkdtempSync(join(tmpdir(), 'twindeck-reading-'));
const file = join(folder, 'deck.html');
let browser: Browser;
let deck: DeckPage;

beforeAll(async () => {
  writeFileSync(file, renderHtml(compiled, null, nodeEffects()));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(deck.complaints).toEqual([]);
});

async function open(slide: number): Promise<Page> {
  deck = await openDeck(browser, file);
  await press(deck.page, String(slide), 'Enter');
  return deck.page;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Tabs until a chart has the focus, as someone does who uses no mouse. */
async function tabToChart(page: Page): Promise<void> {
  const onChart = () => page.evaluate(() => document.activeElement?.matches('.points') ?? false);
  for (let presses = 0; presses < 10 && !(await onChart()); presses++) await press(page, 'Tab');
  expect(await onChart()).toBe(true);
}

const shown = (page: Page) => page.locator('.slides > section.present').getAttribute('data-slide');
const spoken = (page: Page) => page.locator('[role=status]').textContent();
const tip = (page: Page) => page.locator('.tip').textContent();
const rings = (page: Page) => page.locator('.points path[d]').count();
const tables = (page: Page) => page.locator('.data:not(.unseen)').count();
/** The named marks' middles and outlines, client px. */
const ringBox = (page: Page) => page.locator('section.present .points:focus path').last().boundingBox();

describe('a chart that has the focus', () => {
  it('is read mark by mark with the arrow keys, each with a ring around it, its tooltip and a voice', async () => {
    const page = await open(2);
    await tabToChart(page);
    expect(await spoken(page)).toBe('Kế hoạch, Thu: dưới\u00a013.300\u00a0tỷ đồng');
    expect(await tip(page)).toMatch(/dưới\s13\.300.*Nguồn: /);
    const first = await ringBox(page);
    await press(page, 'ArrowRight');
    expect(await spoken(page)).toContain('=Thực hiện, Thu: 18.000');
    const second = await ringBox(page);
    expect(second?.x).toBeGreaterThan((first?.x ?? 0) + 200);
    expect(second?.height).toBeGreaterThan(first?.height ?? 0);
    await press(page, 'ArrowDown');
    // A number that was typed is printed as the deck prints numbers, with its unit.
    expect(await spoken(page)).toContain('18.000,5\u00a0tỷ đồng');
    expect(await tip(page)).toContain('18.000,5\u00a0tỷ đồng');
    await press(page, 'ArrowLeft');
    expect([await spoken(page), await shown(page)]).toEqual([expect.stringContaining('18.000,5'), 'columns']);
  });

  it.each([
    ['Escape', 'columns'],
    ['Tab', 'columns'],
    ['PageDown', 'small'],
    ['PageUp', 'before'],
    [' ', 'small'],
  ])('loses it by %j: the ring and the tooltip go, and the arrows turn slides again', async (key, slide) => {
    const page = await open(2);
    await tabToChart(page);
    await press(page, 'ArrowRight', key);
    expect([await shown(page), await rings(page), await page.locator('.tip').isVisible()]).toEqual([slide, 0, false]);
    await press(page, 'Home', 'ArrowRight');
    expect(await shown(page)).toBe('columns');
  });

  it('leaves the ring on a mark of any kind, on the mark itself', async () => {
    const page = await open(3);
    await tabToChart(page);
    const over = async (): Promise<boolean> => {
      const ring = await ringBox(page);
      const chart = await page.locator('.points:focus').boundingBox();
      if (!ring || !chart) return false;
      return ring.width > 8 && ring.x >= chart.x - 5 && ring.x + ring.width <= chart.x + chart.width + 5;
    };
    expect(await over()).toBe(true);
    await press(page, 'ArrowDown');
    expect(await over()).toBe(true);
  });
});

it('tells how a value compares with its figure, and in the table beside it', async () => {
  const page = await open(5);
  await tabToChart(page);
  await press(page, 'End');
  expect(await spoken(page)).toMatch(/^2021, Hộ nghèo: 2,10%; giảm 0,65.điểm % so với 2020$/);
  expect(await tip(page)).toMatch(/2,10%giảm 0,65.*Nguồn/);
  const row = page.locator('section.present .data tbody tr').last();
  expect(await row.textContent()).toMatch(/2,10% giảm 0,65.điểm % so với 2020/);
});

describe('the data of a chart', () => {
  it('hides the mark that was read and its tooltip, and scrolls by the arrow keys while it has the focus', async () => {
    const page = await open(2);
    await tabToChart(page);
    await press(page, 't');
    expect([await rings(page), await page.locator('.tip').isVisible()]).toEqual([0, false]);
    await press(page, 'ArrowDown', 'ArrowRight');
    expect(await shown(page)).toBe('columns');
    await press(page, 'PageDown');
    expect(await shown(page)).toBe('small');
  });

  it('stands over it as a table with units and sources, by key and by button, and goes with the slide', async () => {
    const page = await open(2);
    await press(page, 't');
    const table = page.locator('.data:not(.unseen)');
    expect(await table.locator('thead').textContent()).toContain('Thu (tỷ đồng)');
    expect(await table.locator('tbody tr').last().textContent()).toMatch(/18\.000.*18\.000,5/);
    expect(await table.locator('tbody tr').first().textContent()).toMatch(/dưới\s13\.300.*không có số liệu/);
    expect(await table.locator('p').textContent()).toMatch(/^Nguồn: ./);
    await press(page, 't');
    expect(await tables(page)).toBe(0);
    await page.locator('section.present .chart').hover();
    await page.getByRole('button', { name: 'Số liệu', exact: true }).click();
    expect(await tables(page)).toBe(1);
    await press(page, 'Escape');
    expect([await tables(page), await page.locator('dialog.overview').count()]).toEqual([0, 0]);
    await press(page, 't', 'PageDown');
    expect([await shown(page), await tables(page)]).toEqual(['small', 0]);
  });

  it('are those of all charts of the slide at once, within the slide and legible however small the charts', async () => {
    const page = await open(3);
    await press(page, 't');
    expect(await tables(page)).toBe(2);
    for (const box of await page.locator('.data:not(.unseen)').all()) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {};
      expect([x >= 0, y >= 0, x + width <= 1280, y + height <= 720, width >= 480]).toEqual(Array(5).fill(true));
    }
  });

  it.each([
    ['by the clipboard', true],
    ['where there is no clipboard', false],
  ])('are copied %s as a Vietnamese Excel reads them, and the page says so', async (_, clipboard) => {
    const page = await open(2);
    if (!clipboard) await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await press(page, 't');
    await page.getByRole('button', { name: 'Chép bảng' }).click();
    await expect.poll(() => spoken(page)).toBe('Đã chép');
    await page.evaluate(() => document.querySelector('.data')?.append(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await press(page, 'Control+v');
    expect((await page.locator('textarea').inputValue()).split('\n')).toEqual([
      'Hạng mục\tThu (tỷ đồng)\tƯớc tính (tỷ đồng)',
      'Kế hoạch\t13300\t',
      "'=Thực hiện\t18000\t18000,5",
      expect.stringMatching(/^Nguồn: ./),
    ]);
  });

  it('leave no trace in print', async () => {
    const page = await open(2);
    await press(page, 't');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const seen = page.locator('.points, .show-data, .data:not(.unseen)');
    expect(await seen.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)).toBe(0);
    expect(await page.locator('[data-slide=columns] svg.twin').boundingBox()).toMatchObject({ width: 1136 });
  });
});
