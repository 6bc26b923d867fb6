import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Handout } from './handouts.ts';

/** A deck's page, open in a browser. */
export interface Printer {
  /** One page a slide, with real text, tags and an outline. */
  slides(): Promise<Uint8Array>;
  /** A4 pages with `count` slides each and lines to write on. */
  handout(count: Handout): Promise<Uint8Array>;
  /** A PNG of each slide, 1280 px wide, whole: with all its steps. */
  thumbnails(): Promise<Uint8Array[]>;
}

/** Opens the page as a file and gives it to `use`; `date` (ISO or '') becomes the date of the PDFs. */
export async function withPrinter<T>(
  browser: Browser,
  html: string,
  date: string,
  use: (printer: Printer) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-print-'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  try {
    writeFileSync(join(folder, 'deck.html'), html);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'deck.html')).href);
    await page.evaluate('window.twindeck.ready');
    return await use(printerOf(page, date));
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

function printerOf(page: Page, date: string): Printer {
  const pdf = async (): Promise<Uint8Array> =>
    dated(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }), date);
  return {
    slides: pdf,
    handout: async (count) => {
      await page.evaluate(`window.twindeck.handout(${count})`);
      const data = await pdf();
      await page.evaluate('window.twindeck.handout(0)');
      return data;
    },
    thumbnails: async () => {
      const pictures: Uint8Array[] = [];
      const count = await page.evaluate<number>("document.querySelectorAll('.slides > section').length");
      for (let index = 0; index < count; index++) {
        // Past the last step of any slide.
        await page.evaluate(`location.hash = '#/${index}/0/999'`);
        await page.waitForFunction(`document.querySelectorAll('.slides > section.past').length === ${index}`);
        pictures.push(await page.locator('.slides > section.present').screenshot());
      }
      return pictures;
    },
  };
}

/** The browser writes the time of day into a PDF; ours has the deck's date, or none that means anything. */
function dated(pdf: Uint8Array, date: string): Uint8Array {
  const day = date === '' ? '19800101' : date.replaceAll('-', '');
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, `/$1 (D:${day}000000`), 'latin1');
}
