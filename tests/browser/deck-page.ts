import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { PageData } from '../../src/render/web/page-data.ts';
import type { SeenSlide } from '../parity/seen.ts';

/** A built deck in a browser, one px of the slide a px of the screen. */
export interface DeckPage {
  readonly page: Page;
  /** The ids of the slides in order. */
  readonly ids: readonly string[];
  /** What the console said, and every request but the file's own. */
  readonly complaints: readonly string[];
}

/** Opens a built HTML file from the disk and waits until it is ready. */
export function openDeck(browser: Browser, file: string): Promise<DeckPage> {
  return openAt(browser, pathToFileURL(file).href);
}

/** Opens the deck at an address and waits until it is ready. */
export async function openAt(browser: Browser, address: string): Promise<DeckPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address && !/^(?:data|blob):/.test(url)) complaints.push(url);
  });
  await page.addInitScript(rememberTexts);
  await page.goto(address);
  await page.evaluate(() => window.twindeck.ready);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slides > section')].map((section) => section.dataset['slide'] ?? ''),
  );
  return { page, ids, complaints };
}

/** Keeps what is written on each canvas, for a canvas tells nobody. */
function rememberTexts(): void {
  const fillText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    const { canvas } = this;
    canvas.dataset['texts'] = JSON.stringify([...JSON.parse(canvas.dataset['texts'] ?? '[]'), text]);
    return fillText.call(this, text, ...(place as [number, number]));
  };
}

/** Goes to a later slide as the arrow key does, step by step through those that are built. */
export async function showSlide({ page, ids }: DeckPage, id: string): Promise<void> {
  if (!ids.includes(id)) throw new Error(`no slide ${id}`);
  const shown = page.locator('section.present');
  while ((await shown.getAttribute('data-slide')) !== id) await page.keyboard.press('ArrowRight');
}

/** The lines of every paragraph of the slide that is shown, as the browser broke them. */
export function linesShown({ page }: Pick<DeckPage, 'page'>): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section.present .para')].map((paragraph) => {
      const style = getComputedStyle(paragraph);
      const top = paragraph.getBoundingClientRect().top + Number.parseFloat(style.paddingTop);
      const lines: string[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let i = 0; i < text.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { y, height } = range.getBoundingClientRect();
          const line = Math.floor((y + height / 2 - top) / Number.parseFloat(style.lineHeight));
          lines[line] = (lines[line] ?? '') + text[i];
        }
      }
      return lines.map((line) => line.trimEnd());
    }),
  );
}

/** What doesn't lie inside its own box or the slide, on the slide that is shown. */
export function overflowShown({ page }: DeckPage): Promise<string[]> {
  return page.evaluate(() => {
    const holds = (outer: DOMRect, inner: DOMRect) =>
      inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;
    const slide = new DOMRect(0, 0, 1280, 720);
    return [...document.querySelectorAll<HTMLElement>('section.present .item')]
      .filter((item) => {
        const box = item.getBoundingClientRect();
        const parts = [...item.querySelectorAll('.para, canvas, table:not(.unseen *)')].map((part) =>
          part.getBoundingClientRect(),
        );
        return !holds(slide, box) || !parts.every((part) => holds(box, part)) || item.scrollWidth > item.clientWidth;
      })
      .map((item) => item.outerHTML);
  });
}

/** How many pixels of each chart on the slide that is shown are painted. */
export function paintedShown({ page }: DeckPage): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('section.present canvas[data-chart]')].map((canvas) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
      copy?.drawImage(canvas, 0, 0);
      const pixels = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
    }),
  );
}

/** What the page draws its charts from, by their ids. */
export async function chartsOf({ page }: DeckPage): Promise<PageData['charts']> {
  const packed = await page.locator('#twindeck-data').textContent();
  const { charts } = JSON.parse(inflateRawSync(Buffer.from(packed ?? '', 'base64')).toString()) as PageData;
  return charts;
}

/** The slide that is shown: boxes and words from the document, numbers from Chart.js, labels from the strokes on the canvas. */
export function seenShown({ page }: DeckPage, id: string, all: PageData['charts']): Promise<SeenSlide> {
  const own = Object.entries(all).filter(([chart]) => chart.startsWith(`${id}/`));
  return page.evaluate((charts) => {
    const section = document.querySelector<HTMLElement>('section.present');
    const within = <E extends HTMLElement>(root: ParentNode | null, selector: string): E[] => [
      ...(root?.querySelectorAll<E>(selector) ?? []),
    ];
    const words = (element: HTMLElement): string => element.textContent ?? '';
    const items = within(section, '.item.text, .item.chart, .item.table, .item.image');
    return {
      id: section?.dataset['slide'] ?? '',
      boxes: items.map((item) => {
        const { x, y, width, height } = item.getBoundingClientRect();
        const kind = ['text', 'chart', 'table', 'image'].find((name) => item.classList.contains(name)) ?? '';
        return { kind, x, y, w: width, h: height };
      }),
      texts: within(section, '.item.text .para').map(words),
      tables: within(section, '.item.table').map((table) =>
        within(table, 'tr').map((row) => within(row, '.para').map(words)),
      ),
      notes: within(section, 'aside.notes p').map(words).join('\n'),
      charts: within<HTMLCanvasElement>(section, 'canvas[data-chart]').map((canvas) => {
        const id = canvas.dataset['chart'] ?? '';
        const chart = window.twindeck.chart(id);
        const drawn: string[] = JSON.parse(canvas.dataset['texts'] ?? '[]');
        const coordinates = (points: readonly { x: number | null; size: number | null }[], on: boolean) => {
          const printed = (key: 'x' | 'size') =>
            points.map((point) => (point[key] === null ? null : String(point[key])));
          return {
            x: on ? printed('x') : [],
            sizes: on && points.some(({ size }) => size !== null) ? printed('size') : [],
          };
        };
        const plane = charts[id]?.xAxis != null;
        const axis = (name: 'axis' | 'secondAxis' | 'xAxis') => {
          const scales = Object.values(chart?.scales ?? {}).filter(({ type }) => /linear$/i.test(type));
          const order = plane ? ['xAxis', 'axis'] : ['axis', 'secondAxis'];
          const scale = scales[order.indexOf(name)];
          const [from, next] = charts[id]?.[name]?.ticks ?? [];
          return scale
            ? {
                min: scale.min,
                max: scale.max,
                step: Number(((next?.value ?? Number.NaN) - (from?.value ?? 0)).toPrecision(12)),
              }
            : null;
        };
        return {
          categories: plane ? [] : (chart?.data.labels as string[]),
          series: (chart?.data.datasets ?? []).map(({ label = '', data, ...look }, s) => ({
            name: label,
            // Where a mark is drawn with another number, a share of 100 %, its value stands beside it.
            values: data.map((point) => {
              const value = typeof point === 'object' && point !== null ? (point as { value?: unknown }).value : point;
              return value === null ? null : String(value);
            }),
            ...coordinates(data as unknown as { x: number | null; size: number | null }[], plane),
            labels: (charts[id]?.series[s]?.points ?? []).map((point) =>
              point.label.split('\n').every((line) => line === '' || drawn.includes(line))
                ? point.label
                : `not drawn: ${point.label}`,
            ),
            colors: [('pointBackgroundColor' in look ? look.pointBackgroundColor : look.backgroundColor) as string[]]
              .flat()
              .map((color) => (color === 'transparent' ? 'none' : color)),
          })),
          axis: axis('axis'),
          secondAxis: axis('secondAxis'),
          xAxis: axis('xAxis'),
        };
      }),
    };
  }, Object.fromEntries(own));
}
