import { describe, expect, it } from 'vitest';
import { axeOn } from './axe.ts';
import { aTalk, press, shown } from './talk.ts';

const { open, openSpeaker } = aTalk();

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

  it('says legibly that a talk is late', async () => {
    const page = await open();
    await page.evaluate(() => sessionStorage.setItem(`twindeck:${location.pathname}:timer`, '1500000 0'));
    await page.reload();
    await page.evaluate(() => window.twindeck.ready);
    const speaker = await openSpeaker(page);
    expect(await speaker.locator('.pace').textContent()).toMatch(/^Chậm \d+:\d\d$/);
    expect(await axeOn(speaker)).toEqual([]);
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
