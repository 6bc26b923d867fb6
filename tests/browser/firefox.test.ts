import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, findFirefox, startFirefox } from '../firefox.ts';
import { missing, wordsOf } from '../office.ts';
import { SAMPLES, temporaryFolder, twindeck } from '../twindeck.ts';

const path = findFirefox();
const note = missing('pdftoppm');

/** cm of 13⅓ × 7½ inches. */
const PAGE = { width: 33.867, height: 19.05 };
const MARGIN = { top: 0, bottom: 0, left: 0, right: 0 };

describe.skipIf(path === null || note !== '')('the showpiece in Firefox, from the disk', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await startFirefox(path ?? '');
  });
  afterAll(() => firefox.close());

  it('starts in silence, draws its charts, opens the speaker’s view and prints a page a slide', async () => {
    const folder = temporaryFolder();
    await twindeck(['build', SAMPLES[0], '--out', folder, '--format', 'html']);
    await firefox.call('Navigate', { url: `file://${folder}/thai-nguyen-2021.html#/ngan-sach` });
    await firefox.evaluate('window.twindeck.ready');
    expect(await firefox.evaluate(PAINTED)).toEqual([expect.toSatisfy((pixels) => pixels > 1000)]);
    await press('s');
    await expect.poll(async () => ((await firefox.call('GetWindowHandles')) as string[]).length).toBe(2);
    const { value } = (await firefox.call('Print', { background: true, margin: MARGIN, page: PAGE })) as Printed;
    const slides = await firefox.evaluate("document.querySelectorAll('.slides > section').length");
    const pages = wordsOf(Buffer.from(value, 'base64'));
    expect(pages.length).toBe(slides);
    // The chart of the budget: its labels are text.
    expect(pages[12]?.map(({ text }) => text)).toEqual(expect.arrayContaining(['13.300', '16.500', '18.000']));
    expect(firefox.said()).toEqual([]);
    // What a page does say is heard.
    await firefox.evaluate("console.error('seeded')");
    await expect.poll(() => firefox.said().join()).toContain('seeded');
  });

  const press = (value: string) => {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    return firefox.call('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
});

interface Printed {
  /** A PDF in base64. */
  readonly value: string;
}

/** How many pixels of each canvas of the current slide aren't empty. */
const PAINTED = `[...document.querySelectorAll('section.present canvas')].map((canvas) => canvas
  .getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.filter((value, i) => i % 4 === 3 && value > 0).length)`;
