import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/render/web/page.ts';
import { slideAnchor } from '../../../src/render/web/slide-anchor.ts';
import { linesShown } from '../../browser/deck-page.ts';
import { launchBrowser } from '../../browser.ts';
import { pageInput } from './fixtures.ts';
import { showcase } from './showcase.ts';

const folder = mkdtempSync(join(tmpdir(), 'twindeck-web-'));
const address = pathToFileURL(join(folder, 'deck.html')).href;
const slides = showcase.filter((scene) => !scene.hidden);
const charts = slides.flatMap((scene) =>
  scene.items.flatMap((item) => (item.kind === 'chart' ? [{ scene, item }] : [])),
);

let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  writeFileSync(join(folder, 'deck.html'), renderPage(pageInput(showcase)));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  const all = complaints;
  complaints = [];
  expect(all).toEqual([]);
});

/** Opens the deck; whatever the console says, and each request but the page's own, is a complaint. */
async function open(options: BrowserContextOptions & { readonly hash?: string } = {}): Promise<Page> {
  const { hash = '', ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    ...rest,
  });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith(address)) complaints.push(url);
  });
  await page.goto(address + hash);
  await page.evaluate(() => window.twindeck.ready);
  return page;
}

async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${slideAnchor(id)}`,
  );
  await page.waitForSelector(`section.present[data-slide="${id}"]`);
}

/** How many pixels of a chart's canvas are painted. */
const painted = (page: Page, id: string): Promise<number> =>
  page.evaluate((chartId) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`canvas[data-chart="${chartId}"]`);
    if (canvas === null) return 0;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0);
    const pixels = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
  }, id);

describe('the page over file://', () => {
  it('asks for nothing and says nothing on any slide', async () => {
    const page = await open();
    for (const { id } of slides) await goTo(page, id);
    expect(await page.locator('section.present').getAttribute('data-slide')).toBe(slides.at(-1)?.id);
  });

  it('paints every chart, on exactly the plot of its frame', async () => {
    const page = await open();
    for (const { scene, item } of charts) {
      await goTo(page, scene.id);
      expect(await painted(page, item.chart.id)).toBeGreaterThan(5000);
      const area = await page.evaluate((id) => {
        const { left, top, width, height } = window.twindeck.chart(id)?.chartArea ?? {
          left: 0,
          top: 0,
          width: 0,
          height: 0,
        };
        return { x: left, y: top, w: width, h: height };
      }, item.chart.id);
      expect(area).toEqual(item.frame.plot);
    }
  });

  it('keeps at most five charts alive', async () => {
    const page = await open({ hash: '#/line' });
    const alive = (): Promise<string[]> =>
      page.evaluate(
        (ids) => ids.filter((id) => window.twindeck.chart(id) !== null),
        charts.map(({ item }) => item.chart.id),
      );
    expect(await alive()).toEqual(['negative/1', 'bar/1', 'line/1', 'pie/1', 'doughnut/1']);
    await goTo(page, 'title');
    expect(await alive()).toEqual(['column/1']);
  });

  it('breaks every line where the layout broke it, in the embedded font', async () => {
    const page = await open();
    for (const scene of slides) {
      await goTo(page, scene.id);
      const expected = scene.items.flatMap((item) => {
        if (item.kind === 'text') return item.paragraphs.map(({ lines }) => lines);
        return item.kind === 'table'
          ? item.rows.flatMap((row) => row.cells.map(({ paragraph }) => paragraph.lines))
          : [];
      });
      const drawn = (await linesShown({ page })).map((lines) => (lines.length === 0 ? [''] : lines));
      // Half of a surrogate pair has no place of its own.
      const comparable = (paragraphs: readonly (readonly string[])[]) =>
        paragraphs.map((lines) => lines.map((line) => line.replace(/[\ud800-\udfff]/g, '').normalize('NFC')));
      expect(comparable(drawn)).toEqual(comparable(expected));
    }
    expect(await page.evaluate(() => document.fonts.check('700 44px Carlito', 'Thái Nguyên'))).toBe(true);
  });

  it('keeps every item inside its box and the slide', async () => {
    const page = await open();
    for (const { id } of slides) {
      await goTo(page, id);
      const outside = await page.evaluate(() => {
        const holds = (outer: DOMRect, inner: DOMRect) =>
          inner.left >= outer.left &&
          inner.top >= outer.top &&
          inner.right <= outer.right &&
          inner.bottom <= outer.bottom;
        const slide = new DOMRect(0, 0, 1280, 720);
        return [...document.querySelectorAll<HTMLElement>('section.present .item')]
          .filter((item) => {
            const box = item.getBoundingClientRect();
            const parts = [...item.querySelectorAll('.para, canvas, table:not(.unseen *)')].map((part) =>
              part.getBoundingClientRect(),
            );
            return (
              !holds(slide, box) || !parts.every((part) => holds(box, part)) || item.scrollWidth > item.clientWidth
            );
          })
          .map((item) => item.outerHTML);
      });
      expect(outside).toEqual([]);
    }
  });

  it('gives table rows exactly their heights', async () => {
    const page = await open({ hash: '#/slide-2021' });
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('section.present tr')].map((row) => row.getBoundingClientRect().height),
    );
    expect(heights).toEqual([52, 52, 52, 52]);
  });

  it('redraws charts for another scale without changing their own size', async () => {
    const page = await open({ hash: '#/column', deviceScaleFactor: 2 });
    const state = () =>
      page.evaluate(() => {
        const chart = window.twindeck.chart('column/1');
        return {
          width: chart?.width,
          height: chart?.height,
          ratio: chart?.currentDevicePixelRatio,
          pixels: chart?.canvas.width,
        };
      });
    expect(await state()).toEqual({ width: 1136, height: 440, ratio: 2, pixels: 2272 });
    await page.setViewportSize({ width: 640, height: 360 });
    await expect.poll(state).toEqual({ width: 1136, height: 440, ratio: 1, pixels: 1136 });
    await page.setViewportSize({ width: 2560, height: 1440 });
    await expect.poll(state).toEqual({ width: 1136, height: 440, ratio: 3, pixels: 3408 });
  });

  it.each([
    [806, 454, 'mouse'],
    [1920, 1080, 'mouse'],
    [806, 454, 'touch'],
    [1920, 1080, 'touch'],
  ] as const)('finds the right bar at %i × %i by %s', async (width, height, by) => {
    const page = await open({ viewport: { width, height }, hasTouch: true, hash: '#/bar' });
    for (const [index, name] of ['Thái Nguyên', 'Bắc Giang', 'Cả nước'].entries()) {
      const { x, y } = await page.evaluate((at) => {
        const chart = window.twindeck.chart('bar/1');
        const mark = chart?.getDatasetMeta(0).data[at];
        const rect = chart?.canvas.getBoundingClientRect();
        if (!chart || !mark || !rect) throw new Error('no bar');
        const scale = rect.width / chart.width;
        return { x: rect.left + (mark.x - 10) * scale, y: rect.top + mark.y * scale };
      }, index);
      if (by === 'mouse') await page.mouse.move(x, y);
      else await page.touchscreen.tap(x, y);
      await expect.poll(() => page.locator('.tip').textContent()).toContain(name);
    }
    expect(await page.locator('.tip').textContent()).toContain('4.000 tỷ đồng');
    expect(await page.locator('.tip').textContent()).toContain('Nguồn: Cổng Thông tin điện tử tỉnh, mục 4, đoạn 2');
  });

  it('explains a focused figure until Escape, and Tab never leaves the slide for another', async () => {
    const page = await open({ hash: '#/bullets' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('figure'))).toBe(true);
    expect(await page.locator('.tip').textContent()).toContain('“đạt 18.000 tỷ đồng”');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').isVisible()).toBe(false);
    expect(await page.locator('dialog.overview').count()).toBe(0);
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(
          () => document.activeElement?.closest<HTMLElement>('[data-slide], .tools')?.dataset['slide'] ?? 'tools',
        ),
      );
    }
    expect(stops).toEqual(['bullets', 'bullets', 'tools', 'tools', 'tools', 'tools']);
  });

  it('lets marks grow on arrival, and not under reduced motion', async () => {
    const heights = async (page: Page): Promise<number[]> => {
      await goTo(page, 'bullets');
      return page.evaluate(async () => {
        location.hash = '#/column';
        await new Promise((done) => addEventListener('hashchange', () => requestAnimationFrame(done), { once: true }));
        const seen = new Set<number>();
        for (let frame = 0; frame < 70; frame++) {
          await new Promise(requestAnimationFrame);
          seen.add(Math.round(window.twindeck.chart('column/1')?.getDatasetMeta(0).data[0]?.y ?? -1));
        }
        return [...seen];
      });
    };
    expect(await heights(await open())).toHaveLength(1);
    const moving = await heights(await open({ reducedMotion: 'no-preference' }));
    expect(moving.length).toBeGreaterThan(5);
    expect(moving.at(-1)).toBe(Math.min(...moving));
  });

  it('follows links to slides, and hashes that look like numbers', async () => {
    const page = await open({ hash: '#/bullets' });
    await page.getByRole('link', { name: 'biểu đồ cột' }).click();
    await page.waitForSelector('section.present[data-slide="column"]');
    await goTo(page, '2021');
  });

  it('takes no options from the address', async () => {
    const page = await open({ hash: '?postMessage=true&controls=true#/column' });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.controls').isVisible()).toBe(false);
  });

  it('hands out the PowerPoint file byte for byte', async () => {
    const page = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Tải PowerPoint').click({ force: true }),
    ]);
    expect(download.suggestedFilename()).toBe('thai-nguyen-2021.pptx');
    expect([...readFileSync(await download.path())]).toEqual([80, 75, 3, 4]);
  });

  it("counts the slides in the toolbar, whose buttons have names in the deck's language", async () => {
    const page = await open({ hash: '#/bullets' });
    expect(await page.locator('[data-tool=number]').textContent()).toBe(`2 / ${slides.length}`);
    for (const name of ['Trang trước', 'Trang sau', 'Toàn màn hình', 'Tải PowerPoint']) {
      expect(await page.getByRole('button', { name }).count()).toBe(1);
    }
    await page.getByRole('button', { name: 'Trang sau' }).click({ force: true });
    expect(await page.locator('[data-tool=number]').textContent()).toBe(`3 / ${slides.length}`);
  });

  it('prints one slide a page, charts as vectors with real text, and goes back', async () => {
    const page = await open({ hash: '#/title' });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides.length);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 960 540\s*\]/);
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const { item } of charts) {
      const twin = page.locator(`canvas[data-chart="${item.chart.id}"] + svg.twin`);
      const labels = item.chart.series
        .flatMap(({ points }) => points.map(({ label }) => label))
        .filter((label) => label !== '');
      expect(await twin.locator('text').allTextContents()).toEqual(expect.arrayContaining(labels));
      expect(await twin.locator('path').count()).toBeGreaterThan(labels.length);
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('svg.twin').count()).toBe(0);
  });
});
