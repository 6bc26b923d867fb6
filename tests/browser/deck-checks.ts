import type { Page } from 'playwright-core';
import { axeOn, axeOnSlide } from './axe.ts';
import type { Check } from './check.ts';
import { chartSlide, show } from './every-slide.ts';

// What is asked of a deck as a whole.

/** Printing the ordinary view makes a page a slide, 960 × 540 pt, all of it drawn and written, tagged and in order. */
export const printsVectors: Check = async ({ page, ids }) => {
  const pdf = (
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  ).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const pictures = await page.locator('.slides img, .slides [aria-hidden].item').count();
  return [
    ...(pages === ids.length ? [] : [`${pages} pages for ${ids.length} slides`]),
    ...(/\/MediaBox\s*\[\s*0 0 960 540\s*\]/.test(pdf) ? [] : ['not 960 × 540 pt']),
    ...(pictures === 0 && /\/Subtype\s*\/Image/.test(pdf) ? ['a bitmap'] : []),
    ...(pdf.includes('/Outlines') && pdf.includes('/StructTreeRoot') ? [] : ['no outline or no tags']),
  ];
};

/** In print every step of every slide is there, each chart drawn with its texts. */
export const printsAllSteps: Check = async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const found = await page.evaluate(() => {
    const unseen = [...document.querySelectorAll('.slides section .para')].filter(
      (text) => !text.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const blank = [...document.querySelectorAll('.slides canvas[data-chart]')].filter(
      (canvas) => !canvas.nextElementSibling?.matches('svg.twin:has(path)'),
    );
    return [...unseen.map((text) => `unseen: ${text.textContent}`), ...blank.map(() => 'a chart without its drawing')];
  });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  return found;
};

/** The speaker's window opens under the page's policy and goes with the slides, both ways. */
export const speaksInStep: Check = async ({ page, ids, complaints }) => {
  await show(page, 0);
  const opened = page.waitForEvent('popup', { timeout: 2000 }).catch(() => null);
  await page.keyboard.press('s');
  const speaker = await opened;
  if (speaker === null) {
    await page.keyboard.press('s');
    return ['no window'];
  }
  const heading = () => speaker.locator('.current .heading').textContent();
  const found: string[] = [];
  await page.keyboard.press('End');
  if (!(await heading())?.startsWith(`${ids.length} / `)) found.push(`the speaker sees ${await heading()}`);
  await speaker.keyboard.press('Home');
  const shown = await page.locator('section.present').getAttribute('data-slide');
  if (shown !== ids[0]) found.push(`the audience sees ${shown}`);
  await speaker.close();
  return [...found, ...complaints];
};

/** axe finds nothing in the page as a whole, the help, the search, the sources, the overview, a table of data and the speaker's view. */
export const hasAccessibleTools: Check = async (deck) => {
  const { page } = deck;
  const found = await axeOn(page);
  for (const key of ['?', '/', 'd', 'o']) {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    found.push(...(await axeOn(page)).map((what) => `${key}: ${what}`));
    await page.keyboard.press('Escape');
  }
  const charts = await chartSlide(deck);
  if (charts !== null) {
    await show(page, charts);
    await page.keyboard.press('t');
    // What is still moving covers what lies under it.
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    await page.waitForTimeout(300);
    found.push(...(await axeOnSlide(page)).map((what) => `t: ${what}`));
    await page.keyboard.press('t');
  }
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  found.push(...(await axeOn(speaker)).map((what) => `speaker: ${what}`));
  await speaker.close();
  return found;
};

/** The page's policy lets nothing run and nothing style it but what it came with. */
export const refusesStrangers: Check = ({ page }) =>
  page.evaluate(() => {
    const [script, style] = [document.createElement('script'), document.createElement('style')];
    script.textContent = 'window.stranger = true';
    style.textContent = 'main { opacity: 0.5 }';
    document.body.append(script, style);
    const dimmed = getComputedStyle(document.querySelector('main') ?? document.body).opacity !== '1';
    return [...('stranger' in window ? ['a script ran'] : []), ...(dimmed ? ['a style was taken'] : [])];
  });

/** Tab stays on the slide that is shown and in the toolbar. */
export const keepsFocus: Check = async ({ page, ids }) => {
  await show(page, Math.min(2, ids.length - 1));
  const found: string[] = [];
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    const astray = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest('.slides section:not(.present)')?.getAttribute('data-slide') ?? null;
    });
    if (astray !== null) found.push(`the focus is on ${astray}`);
  }
  return found;
};

/** At 200 % zoom the slide is whole and every button of the toolbar can be reached; on a phone too. */
export const staysReachable: Check = async ({ page }) => {
  const found: string[] = [];
  for (const [width, height] of [
    [640, 360],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(200);
    found.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('section.present, .tools :is(button, a)')]
          .filter((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
          })
          .map((element) => `${element.outerHTML.slice(0, 60)} at ${innerWidth} px`),
      )),
    );
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  return found;
};

/** On a phone the slides stand one under the other, and no chart is larger than 2 megapixels. */
export const fitsPhones: Check = async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reload(page);
  const found = await page.evaluate(async () => {
    const slides = [...document.querySelectorAll<HTMLElement>('.slides section')];
    const out: string[] = [];
    if (!document.documentElement.matches(':has(.reveal-scroll)')) out.push('no scrolling');
    if (document.documentElement.scrollWidth > 390) out.push('wider than the phone');
    for (const slide of slides) {
      slide.scrollIntoView();
      await new Promise((done) => setTimeout(done, 60));
      const { width, height } = slide.getBoundingClientRect();
      if (width < 300 || height < 150) out.push(`${slide.dataset['slide']}: ${width} × ${height}`);
      for (const canvas of slide.querySelectorAll('canvas')) {
        if (canvas.width * canvas.height > 2e6)
          out.push(`${slide.dataset['slide']}: ${canvas.width} × ${canvas.height} px`);
        if (window.twindeck.chart(canvas.dataset['chart'] ?? '') === null)
          out.push(`${slide.dataset['slide']}: no chart`);
      }
    }
    return out;
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await reload(page);
  return found;
};

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(() => window.twindeck.ready);
}
