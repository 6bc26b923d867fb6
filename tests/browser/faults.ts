import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { CheckName } from './checks.ts';

/** Spoils an open deck in one way. */
type Fault = (page: Page) => Promise<unknown>;

/** For each check a fault that it must find. */
export const FAULTS: Readonly<Record<CheckName, Fault>> = {
  isSilent: (page) =>
    page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.org/pixel.png' }));
    }),
  drawsWithItsFonts: (page) => rule(page, '.slides .para, .slides .para * { font-family: serif !important }'),
  writesVietnameseNumbers: (page) =>
    page.evaluate(() => {
      for (const line of document.querySelectorAll('.slides .figure')) line.textContent = '18,000';
    }),
  paintsCharts: (page) =>
    page.evaluate(() => {
      CanvasRenderingContext2D.prototype.drawImage = () => undefined;
      for (const name of ['fill', 'fillRect', 'fillText', 'stroke'] as const)
        CanvasRenderingContext2D.prototype[name] = () => undefined;
      location.hash = '#/0';
    }),
  staysSharp: (page) =>
    page.evaluate(() => {
      // What tells the page of another size never comes.
      addEventListener('resize', (event) => event.stopImmediatePropagation(), { capture: true });
      const own = window.twindeck.chart;
      window.twindeck = {
        ...window.twindeck,
        chart: (id) => {
          const chart = own(id);
          if (chart) chart.canvas.width = 300;
          return chart;
        },
      };
    }),
  staysSharpOnProjectors: (page) =>
    page.evaluate(() => {
      Object.defineProperty(window, 'devicePixelRatio', { get: () => 1 });
    }),
  findsMarks: (page) =>
    page.evaluate(() => {
      HTMLCanvasElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1136, 440);
    }),
  standsStill: (page) => page.emulateMedia({ reducedMotion: 'no-preference' }),
  keepsFewChartsAlive: (page) =>
    page.evaluate(() => {
      const kept = new Map<string, ReturnType<typeof window.twindeck.chart>>();
      const own = window.twindeck.chart;
      const chart = (id: string) => {
        kept.set(id, own(id) ?? kept.get(id) ?? null);
        return kept.get(id) ?? null;
      };
      window.twindeck = { ...window.twindeck, chart };
    }),
  printsVectors: (page) => rule(page, '@page { size: A4 }'),
  printsAllSteps: (page) => rule(page, '.slides .para { visibility: hidden !important }'),
  speaksInStep: (page) =>
    page.evaluate(() => {
      window.open = () => null;
    }),
  isAccessible: (page) => rule(page, '.slides .para, .slides .para * { color: #bbb !important }'),
  holdsNoCode: (page) =>
    page.evaluate(() => {
      const picture = document.createElement('img');
      picture.setAttribute('onerror', 'alert(1)');
      document.querySelector('.slides section:nth-child(2)')?.append(picture);
    }),
  refusesStrangers: async (page) => {
    await page.route(/^file:/, (route) => {
      const html = readFileSync(fileURLToPath(route.request().url().replace(/#.*/, '')), 'utf8');
      const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      return route.fulfill({ contentType: 'text/html', body: open });
    });
    await page.reload();
    await page.evaluate(() => window.twindeck.ready);
  },
  hasAccessibleTools: (page) => rule(page, 'dialog .label { color: #ccc !important }'),
  namesCharts: (page) =>
    page.evaluate(() => {
      document.querySelector('.slides [role=img]')?.removeAttribute('aria-label');
    }),
  readsMarks: (page) => rule(page, '.tip { display: none }'),
  showsTables: (page) => rule(page, '.chart .data { width: 1300px }'),
  keepsFocus: (page) =>
    page
      .evaluate(() => {
        const astray = document.querySelector('.slides section:nth-child(2)');
        astray?.prepend(Object.assign(document.createElement('button'), { textContent: 'astray' }));
        new MutationObserver(() => {
          for (const name of ['hidden', 'inert', 'aria-hidden']) astray?.removeAttribute(name);
        }).observe(document.body, { attributes: true, subtree: true });
      })
      .then(() =>
        rule(page, '.slides section:nth-child(2) { display: block !important; visibility: visible !important }'),
      ),
  staysInside: (page) => rule(page, '.slides .item.text { left: 900px !important }'),
  staysReachable: (page) => rule(page, '.tools { max-width: none; width: 700px }'),
  fitsPhones: (page) =>
    page.addInitScript(() => {
      Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { get: () => 1280 });
    }),
};

/** Adds a rule after all others; the page's policy is about elements, not about its own script. */
export function rule(page: Page, text: string): Promise<unknown> {
  return page.evaluate((css) => {
    const sheet = document.styleSheets[0];
    sheet?.insertRule(css, sheet.cssRules.length);
  }, text);
}
