import { describe, expect, it } from 'vitest';
import { aTalk, press, shown } from './talk.ts';

const { open } = aTalk();

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

  it('fill the screen, and leave it again', async () => {
    const page = await open();
    const isFull = () => page.evaluate(() => document.fullscreenElement === document.documentElement);
    await press(page, 'f');
    await expect.poll(isFull).toBe(true);
    await press(page, 'ArrowRight', 'f');
    await expect.poll(isFull).toBe(false);
    expect(await shown(page)).toBe('steps');
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

it('goes on and back by a finger that sweeps over the slide', async () => {
  const page = await open();
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 360 }] });
  const sweep = async (from: number, to: number) => {
    await touch('touchStart', from);
    for (let step = 1; step <= 4; step++) await touch('touchMove', from + ((to - from) * step) / 4);
    await touch('touchEnd');
  };
  await sweep(900, 400);
  await expect.poll(() => shown(page)).toBe('steps');
  await sweep(400, 900);
  await expect.poll(() => shown(page)).toBe('cover');
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

it('is where it was after a reload, step and stopwatch included', async () => {
  const page = await open();
  await press(page, '2', 'Enter', 'ArrowRight', 'ArrowRight');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/steps/1');
  await page.reload();
  await page.evaluate(() => window.twindeck.ready);
  expect(await shown(page)).toBe('steps');
  expect(await page.locator('[data-slide=steps] .fragment.visible').count()).toBe(2);
});
