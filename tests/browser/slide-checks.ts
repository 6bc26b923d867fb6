import { axeOnSlide } from './axe.ts';
import type { Check } from './check.ts';
import { overflowShown } from './deck-page.ts';

// What is asked of each slide while it is shown.

/** Nothing moves where the reader wants no motion; asked first, as the slide arrives. */
export const standsStill: Check = ({ page }) =>
  page.evaluate(async () => {
    const looks = () =>
      [...document.querySelectorAll<HTMLCanvasElement>('section.present canvas')].map((canvas) => canvas.toDataURL());
    const before = looks();
    // What else moves is told by the browser at once.
    if (before.length > 0) await new Promise((done) => setTimeout(done, 100));
    const moved = looks().some((look, index) => look !== before[index]);
    const running = document.getAnimations().length + document.querySelectorAll('[data-count]').length;
    return [...(moved ? ['a chart moves'] : []), ...(running > 0 ? [`${running} animations`] : [])];
  });

/** Nothing but the page itself is asked for, and the console stays empty. */
export const isSilent: Check = async ({ complaints }) => [...complaints];

/** Only the page's own fonts draw its texts. */
export const drawsWithItsFonts: Check = async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.slides section.present .para',
  });
  const used = await Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })));
  await devtools.detach();
  const strangers = used.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont));
  return [...new Set(strangers.map(({ familyName }) => `drawn in ${familyName}`))];
};

/** Numbers as Vietnamese writes them, in texts and on charts: 18.000 and 6,56. */
export const writesVietnameseNumbers: Check = async ({ page }) => {
  const text = await page.evaluate(() => {
    const section = document.querySelector('section.present');
    const drawn = [...(section?.querySelectorAll('canvas') ?? [])].map((canvas) => canvas.dataset['texts'] ?? '');
    return [...(section?.querySelectorAll('.para, td, th') ?? [])]
      .map((line) => line.textContent)
      .concat(drawn)
      .join(' | ');
  });
  return text.match(/\d,\d{3}(?!\d)|\d\.\d{1,2}(?![\d.])/g) ?? [];
};

/** axe finds nothing on the slide. */
export const isAccessible: Check = ({ page }) => axeOnSlide(page);

/** What authors write is text: no code of any kind stands on the slide. */
export const holdsNoCode: Check = ({ page }) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('section.present *')];
    const code = all.filter(
      (element) =>
        element.matches('script, iframe, object, embed, link, style, [href^="javascript:" i]') ||
        element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    return code.map((element) => element.outerHTML.slice(0, 120));
  });

/** Nothing leaves its box or the slide. */
export const staysInside: Check = async (deck) => (await overflowShown(deck)).map((html) => html.slice(0, 120));
