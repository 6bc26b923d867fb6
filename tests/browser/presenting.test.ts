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
- layout: title
  id: cover
  notes: Kính thưa **quý vị**.
- layout: bullets
  id: steps
  build: true
  title: Đường sắt và đường bộ
  bullets: [một, hai]
- layout: figures
  id: figures
  title: "Thu ngân sách {{ budget_revenue }}"
  figures: [{ value: "{{ exports }}", label: Xuất khẩu }, { value: "{{ budget_revenue }}", label: Thu }]
- layout: chart
  id: chart
  minutes: 4
  title: Thu ngân sách theo kế hoạch
  chart:
    type: column
    categories: [Kế hoạch, Thực hiện]
    series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]
- layout: closing
  id: thanks
  title: Trân trọng cảm ơn`,
  'title: Thử\nminutes: 10',
);
if (!compiled) throw new Error('no deck');

const folder = mkdtempSync(join(tmpdir(), 'twindeck-presenting-'));
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
  await deck.page.context().close();
  expect(deck.complaints).toEqual([]);
});

async function open(): Promise<Page> {
  deck = await openDeck(browser, file);
  return deck.page;
}

const shown = (page: Page): Promise<string | null> =>
  page.locator('.slides > section.present').getAttribute('data-slide');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), press(page, 's')]);
  speaker.on('console', (message) => (deck.complaints as string[]).push(message.text()));
  return speaker;
}

describe('the keys', () => {
  it.each([
    [['ArrowRight'], 'steps'],
    [['PageDown'], 'steps'],
    [['Space', 'Space', 'Space', 'Space'], 'figures'],
    [['End'], 'thanks'],
    [['End', 'PageUp'], 'chart'],
    [['End', 'Shift+Space'], 'chart'],
    [['End', 'Home'], 'cover'],
    [['4', 'Enter'], 'chart'],
    [['0', '3', 'Enter'], 'figures'],
    [['1', '4', 'Backspace', 'Enter'], 'cover'],
    [['3', 'Escape', 'Enter'], 'cover'],
    [['9', '9', 'Enter'], 'cover'],
    [['Escape', 'ArrowRight', 'ArrowRight', 'Escape'], 'figures'],
    [['b', 'PageDown'], 'cover'],
    [['b', 'b', 'PageDown'], 'steps'],
    [['Control+ArrowRight'], 'cover'],
  ])('%j lead to %s', async (keys, id) => {
    const page = await open();
    await press(page, ...keys);
    expect(await shown(page)).toBe(id);
  });

  it('of a clicker make the screen black and bring the slide back', async () => {
    const page = await open();
    const black = () => page.locator('.pause-overlay').isVisible();
    await press(page, '.');
    await expect.poll(black).toBe(true);
    await press(page, 'PageDown');
    await expect.poll(black).toBe(false);
  });

  it('are all listed by “?”, in the deck’s language, and none of them reaches the slides meanwhile', async () => {
    const page = await open();
    await press(page, '?');
    const help = page.getByRole('dialog', { name: 'Các phím' });
    expect(await help.locator('tr').count()).toBe(15);
    expect(await help.textContent()).toContain('Màn hình người trình bày');
    await press(page, 'ArrowRight', 'Escape');
    expect([await help.count(), await shown(page)]).toEqual([0, 'cover']);
  });

  it('leave buttons their Space', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Các phím' }).focus();
    await press(page, 'Space');
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await shown(page)).toBe('cover');
  });
});

describe('finding a slide', () => {
  it.each([
    ['duong bo', 'steps'],
    ['THU ngân', 'figures'],
    ['theo ke', 'chart'],
    ['5', 'thanks'],
  ])('by “%s” leads to %s', async (words, id) => {
    const page = await open();
    await press(page, '/');
    await page.keyboard.type(words);
    await press(page, 'Enter');
    expect(await shown(page)).toBe(id);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('lists them all, moves by arrow keys, and goes nowhere when nothing is found', async () => {
    const page = await open();
    await press(page, 'g');
    expect(await page.getByRole('option').count()).toBe(5);
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
    expect(await shown(page)).toBe('steps');
    await press(page, 'g');
    await page.keyboard.type('không có gì');
    await press(page, 'Enter', 'Escape');
    expect(await shown(page)).toBe('steps');
  });
});

describe('the overview', () => {
  const small = (page: Page) => page.locator('dialog.overview .preview section');

  it('shows all slides in small, whole, with their charts, numbers and titles, the current one marked', async () => {
    const page = await open();
    await press(page, '4', 'Enter', 'Escape');
    const overview = page.getByRole('dialog', { name: 'Xem tất cả các trang' });
    await expect.poll(() => small(page).count()).toBe(5);
    expect(await overview.getByRole('button').allTextContents()).toContainEqual(
      expect.stringMatching(/4 Thu ngân sách theo kế hoạch$/),
    );
    expect(await small(page).nth(3).locator('svg.twin text').allTextContents()).toContain('Thực hiện');
    expect(await small(page).nth(1).locator('.fragment:not(.visible)').count()).toBe(0);
    expect(await overview.locator('[aria-current]').textContent()).toContain('4 Thu ngân sách');
    const boxes = await Promise.all((await overview.locator('.preview').all()).map((frame) => frame.boundingBox()));
    expect(boxes.every((box) => box && box.x >= 0 && box.x + box.width <= 1280 && box.width > 200)).toBe(true);
  });

  it.each([
    [['ArrowRight', 'Enter'], 'steps'],
    [['ArrowDown', 'Escape'], 'thanks'],
    [['End', 'ArrowRight', 'o'], 'thanks'],
    [['PageDown', 'PageDown', 'PageUp', 'Enter'], 'steps'],
    [['End', 'Home', 'Space'], 'cover'],
    [['ArrowUp', 'Escape'], 'cover'],
  ])('goes by %j to %s', async (names, id) => {
    const page = await open();
    await press(page, 'o', ...names);
    expect([await shown(page), await page.getByRole('dialog').count()]).toEqual([id, 0]);
  });

  it('goes to the slide that is clicked or touched, from its button too', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Xem tất cả các trang' }).click({ force: true });
    await page.getByRole('button', { name: 'Trân trọng cảm ơn' }).click();
    expect(await shown(page)).toBe('thanks');
  });

  it('opens in the speaker’s own window, and not before the audience', async () => {
    const page = await open();
    const speaker = await openSpeaker(page);
    await speaker.keyboard.press('o');
    expect([await speaker.getByRole('dialog').count(), await page.getByRole('dialog').count()]).toEqual([1, 0]);
    await speaker.getByRole('button', { name: 'Trân trọng cảm ơn' }).last().click();
    expect(await shown(page)).toBe('thanks');
  });
});

describe('the figures of a slide', () => {
  it('are listed with their sources, those of charts too', async () => {
    const page = await open();
    await press(page, '4', 'Enter', 'd');
    const sources = page.getByRole('dialog', { name: 'Số liệu của trang và nguồn' });
    expect(await sources.getByRole('listitem').count()).toBe(2);
    expect(await sources.textContent()).toContain('Nguồn: ');
  });

  it('may be none, and the list says so', async () => {
    const page = await open();
    await press(page, 'd');
    expect(await page.getByRole('dialog').textContent()).toContain('không có số liệu');
  });

  it('count up on arrival, while the text stays what it is, and not under reduced motion', async () => {
    const page = await open();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const texts = page.locator('[data-slide=figures] .figure');
    const written = await texts.allTextContents();
    const counted = await page.evaluate(async () => {
      location.hash = '#/figures';
      const seen = new Set<string>();
      for (let frame = 0; frame < 90; frame++) {
        await new Promise(requestAnimationFrame);
        for (const figure of document.querySelectorAll<HTMLElement>('[data-count]'))
          seen.add(`${figure.dataset['count']} ${figure.textContent}`);
      }
      return [...seen];
    });
    expect(counted.length).toBeGreaterThan(4);
    expect(new Set(counted.map((entry) => entry.split(' ').at(-1)))).toEqual(new Set(written.slice(1)));
    expect(await page.locator('[data-count]').count()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await press(page, 'Home', '3', 'Enter');
    expect(await page.locator('[data-count]').count()).toBe(0);
  });
});

describe('the speaker’s view', () => {
  it('shows this slide and the next, the notes, and the time with its plan', async () => {
    const page = await open();
    const speaker = await openSpeaker(page);
    expect(await speaker.title()).toBe('Màn hình người trình bày – Thử');
    expect(await speaker.evaluate(() => [document.compatMode, document.documentElement.lang])).toEqual([
      'CSS1Compat',
      'vi',
    ]);
    const heading = (part: string) => speaker.locator(`.${part} .heading`).textContent();
    expect([await heading('current'), await heading('coming')]).toEqual([
      '1 / 5 · Thử',
      'Tiếp theo: Đường sắt và đường bộ',
    ]);
    expect(await speaker.locator('.speaker > .right .notes').innerHTML()).toContain('<strong>quý vị</strong>');
    expect(await speaker.locator('.spent').textContent()).toBe('0:00 / 10:00');
    expect(await speaker.locator('.clock').textContent()).toMatch(/^\d\d:\d\d$/);
  });

  it('goes step by step with the slides, both ways', async () => {
    const page = await open();
    const speaker = await openSpeaker(page);
    await speaker.keyboard.press('PageDown');
    expect(await shown(page)).toBe('steps');
    const next = () => speaker.locator('.coming .heading').textContent();
    const seen = () => speaker.locator('.current .fragment.visible').count();
    expect([await next(), await seen()]).toEqual(['Bước tiếp theo của trang này', 0]);
    await press(page, 'ArrowRight', 'ArrowRight');
    expect([(await next())?.replaceAll('\u00a0', ' '), await seen()]).toEqual([
      'Tiếp theo: Thu ngân sách 18.000 tỷ đồng',
      2,
    ]);
    await speaker.getByRole('button', { name: '5. Trân trọng cảm ơn' }).click();
    expect([await shown(page), await next()]).toEqual(['thanks', 'Hết bài']);
    expect(await speaker.locator('[aria-current]').textContent()).toBe('5. Trân trọng cảm ơn');
    await speaker.keyboard.press('b');
    expect(await page.locator('.reveal.paused').count()).toBe(1);
    expect(await speaker.locator('.current .heading').textContent()).toContain('màn hình đang đen');
  });

  it('has the current slide in sight in its list from the start, and after the window has another size', async () => {
    const page = await open();
    await press(page, 'End');
    const speaker = await openSpeaker(page);
    await speaker.setViewportSize({ width: 1280, height: 640 });
    const inSight = () =>
      speaker.locator('.slide-list').evaluate((list) => {
        const [box, item] = [list, list.querySelector('[aria-current]')].map((one) => one?.getBoundingClientRect());
        const middle = item ? (item.top + item.bottom) / 2 : 0;
        return box !== undefined && middle > box.top && middle < box.bottom;
      });
    await expect.poll(inSight).toBe(true);
    await press(page, 'Home');
    await expect.poll(inSight).toBe(true);
  });

  it('draws the charts of slides that were never shown', async () => {
    const page = await open();
    await press(page, '3', 'Enter');
    const speaker = await openSpeaker(page);
    const texts = await speaker.locator('.coming svg.twin text').allTextContents();
    expect(texts).toEqual(expect.arrayContaining(['Kế hoạch', 'Thực hiện', '18.000']));
  });

  it('starts the watch with the first move, stops and resets it', async () => {
    const page = await open();
    const speaker = await openSpeaker(page);
    await press(page, 'ArrowRight');
    await expect.poll(() => speaker.locator('.spent').textContent()).toMatch(/^0:0[1-9]/);
    await expect.poll(() => speaker.locator('.pace').textContent()).toBe('Nhanh 1:29');
    await speaker.getByRole('button', { name: 'Tạm dừng' }).click();
    await speaker.getByRole('button', { name: 'Đặt lại' }).click();
    expect(await speaker.locator('.spent').textContent()).toBe('0:00 / 10:00');
  });

  it('finds slides in its own window, and lets the laser point on the other', async () => {
    const page = await open();
    const speaker = await openSpeaker(page);
    // A window behind another may be given no frames, and no keys and moves of the mouse with them.
    await speaker.bringToFront();
    await speaker.keyboard.press('/');
    expect([await speaker.getByRole('dialog').count(), await page.getByRole('dialog').count()]).toEqual([1, 0]);
    await speaker.keyboard.press('Escape');
    await speaker.keyboard.press('l');
    const preview = speaker.locator('.current .preview');
    const place = async () => {
      const box = await preview.boundingBox(); // each time: the window may still be finding its sizes
      if (!box) throw new Error('no preview');
      await speaker.mouse.move(box.x, box.y);
      await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
      // Asked of the page as it is: waiting for a dot would keep the hand from moving again.
      const [dot] = await page.locator('.laser').all();
      const at = await dot?.boundingBox({ timeout: 1000 });
      return at && [at.x + at.width / 2, at.y + at.height / 2].map(Math.round);
    };
    await expect.poll(place, { timeout: 10_000 }).toEqual([320, 360]);
  });

  it('takes a key that comes before a closed dialog has let go of the focus', async () => {
    const page = await open();
    const speaker = await openSpeaker(page);
    await speaker.keyboard.press('/');
    await speaker.getByRole('dialog').evaluate((dialog: HTMLDialogElement) => {
      const field = dialog.querySelector('input');
      dialog.close();
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true }));
    });
    expect(await page.locator('.laser').count()).toBe(1);
  });

  it('closes by its key from either side, and can be opened again', async () => {
    const page = await open();
    const speaker = await openSpeaker(page);
    await Promise.all([speaker.waitForEvent('close'), press(page, 's')]);
    const again = await openSpeaker(page);
    await again.close();
    await openSpeaker(page);
    expect(page.context().pages()).toHaveLength(2);
  });

  it('takes the whole window where the browser opens none', async () => {
    const page = await open();
    await page.evaluate(() => {
      window.open = () => null;
    });
    await press(page, 's', 'ArrowRight');
    expect(await page.locator('.speaker .current .heading').textContent()).toBe('2 / 5 · Đường sắt và đường bộ');
    await press(page, 's');
    expect(await page.locator('.speaker').count()).toBe(0);
  });
});

it('is where it was after a reload, step and stopwatch included', async () => {
  const page = await open();
  await press(page, '2', 'Enter', 'ArrowRight', 'ArrowRight');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/steps/1');
  await page.reload();
  await page.evaluate(() => window.twindeck.ready);
  expect(await shown(page)).toBe('steps');
  expect(await page.locator('[data-slide=steps] .fragment.visible').count()).toBe(2);
});
