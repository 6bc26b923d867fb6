import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aTalk, press, shown } from './talk.ts';

const { open, openSpeaker } = aTalk();

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
