import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/cli/node-effects.ts';
import { children, type Element, readTree } from '../../../src/render/pptx/slide/tree.ts';
import { renderHtml, renderPptx } from '../../../src/render.ts';
import { launchBrowser } from '../../browser.ts';
import { compileSlides } from '../../twindeck.ts';
import { partsOf } from '../pptx/oracle.ts';

const { compiled } = compileSlides(
  `
- layout: title
  id: cover
- layout: bullets
  id: bullets
  build: true
  transition: push
  title: Gạch đầu dòng
  bullets: [một, { text: hai, bullets: [hai a, hai b] }, ba]
- layout: figures
  id: figures
  build: true
  title: Số
  figures: [{ value: A, label: nhãn A, compare: so A }, { value: B, label: nhãn B }]
- layout: two-columns
  id: columns
  build: true
  transition: none
  title: Hai cột
  left: [{ text: đoạn }, { figures: [{ value: C, label: nhãn C }] }]
  right: { bullets: [cuối] }`,
  'title: T\ntransition: fade',
);
if (!compiled) throw new Error('no deck');

/** Numbered from 1 in both files. */
const BUILT = { bullets: 2, figures: 3, columns: 4 } as const;
const folder = mkdtempSync(join(tmpdir(), 'twindeck-build-'));
const address = pathToFileURL(join(folder, 'deck.html')).href;
let browser: Browser;
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  writeFileSync(join(folder, 'deck.html'), renderHtml(compiled, null, nodeEffects()));
  parts = partsOf(await renderPptx(compiled, nodeEffects()));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function open(id: string, reducedMotion: 'reduce' | 'no-preference' = 'reduce'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion });
  const page = await context.newPage();
  await page.goto(`${address}#/${id}`);
  await page.evaluate(() => window.twindeck.ready);
  return page;
}

/** The texts that can be seen on a slide, in its order. */
const seen = (page: Page, slide = 'section.present'): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} .para`)]
        .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((text) => text.textContent ?? ''),
    slide,
  );

const shapesSeen = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('section.present .shape')].filter((shape) =>
        shape.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      ).length,
  );

/** What comes with each press of a key, as many as the slide has steps. */
async function webSteps(page: Page, id: string): Promise<string[][]> {
  const count = compiled?.scenes.find((scene) => scene.id === id)?.steps ?? 0;
  const steps: string[][] = [];
  while (steps.length < count) {
    const before = await seen(page);
    await page.keyboard.press('ArrowRight');
    const now = await seen(page);
    steps.push(now.filter((text) => !before.includes(text)));
  }
  return steps;
}

/** What comes with each click in PowerPoint: the texts of the shapes and paragraphs that the effects name. */
function officeSteps(number: number): string[][] {
  const tree = readTree(parts.get(`ppt/slides/slide${number}.xml`) ?? '');
  const shapes = new Map(tree.all('p:sp').map((shape) => [within(shape, 'p:cNvPr')[0]?.attribs['id'], shape]));
  const steps: string[][] = [];
  const kinds = tree.all('p:cTn').flatMap(({ attribs }) => attribs['nodeType']?.match(/^(?:click|with)Effect$/) ?? []);
  for (const [i, target] of tree.all('p:spTgt').entries()) {
    if (kinds[i] === 'clickEffect') steps.push([]);
    const shape = shapes.get(target.attribs['spid']);
    const paragraphs = shape === undefined ? [] : within(shape, 'a:p').map(textOf);
    const only = within(target, 'p:pRg')[0]?.attribs['st'];
    const texts = only === undefined ? paragraphs : [paragraphs[Number(only)] ?? ''];
    steps.at(-1)?.push(...texts.filter((text) => text !== ''));
  }
  return steps;
}

function within(element: Element, name: string): Element[] {
  return children(element).flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
}

function textOf(paragraph: Element): string {
  return within(paragraph, 'a:t')
    .flatMap((text) => text.children)
    .join('');
}

describe('a build', () => {
  it.each(Object.entries(BUILT))('shows at each key what PowerPoint shows at each click: %s', async (id, number) => {
    const steps = await webSteps(await open(id), id);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual(officeSteps(number));
  });

  it('begins with its title, footer and number alone, and brings what lies below a bullet with it', async () => {
    const page = await open('bullets');
    expect(await seen(page)).toEqual(['Gạch đầu dòng', '2']);
    expect(await webSteps(page, 'bullets')).toEqual([['một'], ['hai', 'hai a', 'hai b'], ['ba']]);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('section.present').getAttribute('data-slide')).toBe('figures');
  });

  it('shows the ground of a card with its figure', async () => {
    const page = await open('figures');
    expect(await shapesSeen(page)).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await shapesSeen(page)).toBe(2);
  });

  it('goes back step by step, and comes back to a slide that was left with all of it shown', async () => {
    const page = await open('bullets');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await seen(page)).toEqual(['Gạch đầu dòng', 'một', '2']);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await seen(page)).toEqual(['Gạch đầu dòng', 'một', 'hai', 'hai a', 'hai b', 'ba', '2']);
  });

  it('keeps what isn’t there yet from screen readers, whole list items included', async () => {
    const page = await open('bullets');
    const items = () => page.locator('section.present').getByRole('listitem').count();
    expect(await items()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await items()).toBe(1);
  });

  it('is whole in the overview', async () => {
    const page = await open('bullets');
    await page.keyboard.press('Escape');
    for (const [id, number] of Object.entries(BUILT)) {
      const all = await page.locator(`section[data-slide=${id}] .para`).allTextContents();
      const small = `.overview li:nth-child(${number}) section`;
      await page.waitForSelector(small);
      expect(await seen(page, small)).toEqual(all);
    }
  });

  it('is whole in print, on one page a slide', async () => {
    const page = await open('cover');
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
    await page.emulateMedia({ media: 'print' });
    for (const id of Object.keys(BUILT)) {
      const all = await page.locator(`section[data-slide=${id}] .para`).allTextContents();
      expect(await seen(page, `section[data-slide=${id}]`)).toEqual(all);
    }
  });
});

describe('a transition', () => {
  const motion = (page: Page, selector: string) =>
    page.locator(selector).evaluate((section) => {
      const { transform, transitionProperty, transitionDuration } = getComputedStyle(section);
      return [transform, transitionProperty, transitionDuration].join(' | ');
    });

  it('fades over the slide before, or pushes it out, or does neither', async () => {
    const page = await open('bullets', 'no-preference');
    expect(await motion(page, '[data-slide=bullets]')).toBe('none | transform | 0.5s');
    expect(await motion(page, '[data-slide=cover]')).toBe(
      'matrix(1, 0, 0, 1, -1280, 0) | transform, opacity | 0.5s, 0s',
    );
    expect(await motion(page, '[data-slide=figures]')).toBe('none | opacity | 0s');
    expect(await motion(page, '[data-slide=columns]')).toBe('none | none | 0s');
    const start = await open('cover', 'no-preference');
    expect(await motion(start, '[data-slide=bullets]')).toMatch(/^matrix\(1, 0, 0, 1, 1280, 0\)/);
  });

  it('is none where the reader wants less motion', async () => {
    const page = await open('bullets');
    for (const { id } of compiled.scenes) expect(await motion(page, `[data-slide=${id}]`)).toMatch(/\| none \|/);
  });

  it('ends with the one slide in its place, there and back', async () => {
    const page = await open('cover', 'no-preference');
    const settled = () =>
      page.evaluate(async () => {
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
        return [...document.querySelectorAll<HTMLElement>('.slides > section')]
          .filter((section) => section.checkVisibility({ opacityProperty: true }))
          .map((section) => [section.dataset['slide'], section.getBoundingClientRect().x]);
      });
    await page.keyboard.press('ArrowRight');
    expect(await settled()).toEqual([['bullets', 0]]);
    await page.keyboard.press('ArrowLeft');
    expect(await settled()).toEqual([['cover', 0]]);
  });
});
