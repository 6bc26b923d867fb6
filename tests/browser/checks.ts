import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Check } from './check.ts';
import { overflowShown } from './deck-page.ts';
import { chartSlide, everySlide, show } from './every-slide.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing but the page itself is asked for, and the console stays empty. */
export const isSilent: Check = async (deck) => {
  await everySlide(deck, async () => []);
  return [...deck.complaints];
};

/** Only the page's own fonts draw its texts. */
export const drawsWithItsFonts: Check = async (deck) => {
  const devtools = await deck.page.context().newCDPSession(deck.page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  return everySlide(deck, async () => {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.slides section.present .para',
    });
    const used = await Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })));
    const strangers = used.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont));
    return [...new Set(strangers.map(({ familyName }) => `drawn in ${familyName}`))];
  });
};

/** Numbers as Vietnamese writes them, in texts and on charts: 18.000 and 6,56. */
export const writesVietnameseNumbers: Check = (deck) =>
  everySlide(deck, async () => {
    const text = await deck.page.evaluate(() => {
      const section = document.querySelector('section.present');
      const drawn = [...(section?.querySelectorAll('canvas') ?? [])].map((canvas) => canvas.dataset['texts'] ?? '');
      return [...(section?.querySelectorAll('.para, td, th') ?? [])]
        .map((line) => line.textContent)
        .concat(drawn)
        .join(' | ');
    });
    return text.match(/\d,\d{3}(?!\d)|\d\.\d{1,2}(?![\d.])/g) ?? [];
  });

/** Nothing moves where the reader wants no motion. */
export const standsStill: Check = (deck) =>
  everySlide(deck, () =>
    deck.page.evaluate(async () => {
      const looks = () =>
        [...document.querySelectorAll<HTMLCanvasElement>('section.present canvas')].map((canvas) => canvas.toDataURL());
      const before = looks();
      // What else moves is told by the browser at once.
      if (before.length > 0) await new Promise((done) => setTimeout(done, 100));
      const moved = looks().some((look, index) => look !== before[index]);
      const running = document.getAnimations().length + document.querySelectorAll('[data-count]').length;
      return [...(moved ? ['a chart moves'] : []), ...(running > 0 ? [`${running} animations`] : [])];
    }),
  );

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

/** axe finds nothing on any slide, in the help, the search, the sources, a table of data and the speaker's view. */
export const isAccessible: Check = async (deck) => {
  const { page } = deck;
  const found = await axeOn(page);
  found.push(...(await everySlide(deck, () => axeOn(page, 'section.present'))));
  for (const key of ['?', '/', 'd']) {
    await page.keyboard.press(key);
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
    found.push(...(await axeOn(page, 'section.present')).map((what) => `t: ${what}`));
    await page.keyboard.press('t');
  }
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  found.push(...(await axeOn(speaker)).map((what) => `speaker: ${what}`));
  await speaker.close();
  return found;
};

async function axeOn(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(`typeof axe === 'undefined' && (() => { ${AXE} })()`);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run('${part}', { runOnly: ${JSON.stringify(AXE_TAGS)}, resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
}

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

/** Nothing leaves its box or the slide. */
export const staysInside: Check = (deck) =>
  everySlide(deck, async () => (await overflowShown(deck)).map((html) => html.slice(0, 120)));

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
