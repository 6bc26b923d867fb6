import { renameSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { networkAddresses } from '../../src/cli/serve/hosts.ts';
import { launchBrowser } from '../browser.ts';
import { serving } from '../serving.ts';
import { PROVINCE, temporaryFolder } from '../twindeck.ts';

const slide = (id: string, title: string) =>
  `  - { layout: bullets, id: ${id}, build: true, title: ${title}, bullets: [một, hai], notes: Nói ${id} }\n`;
const chart = (value: number) =>
  `  - layout: chart
    id: chart
    title: Thu
    chart: { type: column, categories: [A, B], series: [{ name: Thu, values: [${value}, 2] }] }
`;
const head = `title: Thử\nlang: vi\ndata: ${PROVINCE}\nslides:\n`;
const DECK = head + slide('one', 'Trang một') + slide('two', 'Trang hai') + chart(1) + slide('four', 'Trang bốn');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function context(): Promise<BrowserContext> {
  const opened = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  onTestFinished(() => opened.close());
  return opened;
}

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function open(address: string, where?: BrowserContext): Promise<Opened> {
  const page = await (where ?? (await context())).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.evaluate(() => window.twindeck?.ready);
  return { page, complaints };
}

/** For a machine that is busy. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const section = document.querySelector<HTMLElement>('section.present');
    return `${section?.dataset['slide']} ${section?.querySelectorAll('.fragment.visible').length}`;
  });
const titleShown = (page: Page) => page.locator('section.present h2').first();

/** Marks the page, so that a reload is noticed. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in window);

describe('a save', () => {
  it('is seen at the slide and step where the page is, without loading it anew, and only changed slides are exchanged', async () => {
    const folder = temporaryFolder({ 'deck.yaml': DECK });
    const { address } = await serving(`${folder}/deck.yaml`);
    const { page, complaints } = await open(address);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('two 1');
    await mark(page);
    await page.evaluate(() => document.querySelector('section')?.setAttribute('data-kept', ''));
    writeFileSync(`${folder}/deck.yaml`, DECK.replace('Trang hai', 'Trang hai đã sửa'));
    await eventually(() => titleShown(page).textContent()).toBe('Trang hai đã sửa');
    expect([await shown(page), await isMarked(page)]).toEqual(['two 1', true]);
    expect(await page.locator('section[data-kept]').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('two 2');
    expect(complaints).toEqual([]);
  });

  it('draws a chart anew, and brings slides that are added before the current one', async () => {
    const folder = temporaryFolder({ 'deck.yaml': DECK });
    const { address } = await serving(`${folder}/deck.yaml`);
    const { page, complaints } = await open(`${address}deck/#/chart`);
    await mark(page);
    const value = () => page.evaluate(() => window.twindeck.chart('chart/1')?.data.datasets[0]?.data[0]);
    const before = JSON.stringify(await value());
    writeFileSync(`${folder}/deck.yaml`, DECK.replace('values: [1, 2]', 'values: [1.5, 2]'));
    await eventually(async () => JSON.stringify(await value())).not.toBe(before);
    writeFileSync(`${folder}/deck.yaml`, DECK.replace('slides:\n', `slides:\n${slide('zero', 'Trang đầu')}`));
    await eventually(() => page.locator('.slides > section').count()).toBe(5);
    expect([await shown(page), await isMarked(page)]).toEqual(['chart 0', true]);
    expect(await page.locator('.tools [data-tool=number]').textContent()).toBe('4 / 5');
    expect(await page.evaluate(() => window.twindeck.chart('chart/1') !== null)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('with another look or language is seen too, at the same slide', async () => {
    const folder = temporaryFolder({ 'deck.yaml': DECK });
    const { address } = await serving(`${folder}/deck.yaml`);
    const { page, complaints } = await open(`${address}deck/#/two/1`);
    writeFileSync(`${folder}/deck.yaml`, DECK.replace('slides:', 'theme: dem-hoi-truong\nslides:'));
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await eventually(ground).toBe('rgb(15, 26, 22)');
    writeFileSync(`${folder}/deck.yaml`, DECK.replace('lang: vi', 'lang: en'));
    await eventually(() => page.evaluate(() => document.documentElement.lang).catch(() => '')).toBe('en');
    await eventually(() => shown(page)).toBe('two 2');
    expect(complaints).toEqual([]);
  });

  it('of the data, of a file that was missing, and of one that is replaced as a whole is seen', async () => {
    const folder = temporaryFolder({ 'deck.yaml': DECK, 'data/x': '' });
    const { address } = await serving(`${folder}/deck.yaml`);
    const { page } = await open(address);
    writeFileSync(`${folder}/deck.yaml`, DECK.replace('slides:', 'theme: ./mine.yaml\nslides:'));
    await eventually(() => page.locator('.live-problems').textContent()).toContain('mine');
    writeFileSync(`${folder}/mine.yaml`, 'extends: dem-hoi-truong\nname: mine\ntitle: Mine\n');
    await eventually(() => page.locator('.live-problems.faulty').count()).toBe(0);
    writeFileSync(`${folder}/next.yaml`, DECK.replace('Trang một', 'Thay cả tệp'));
    renameSync(`${folder}/next.yaml`, `${folder}/deck.yaml`);
    await eventually(() => titleShown(page).textContent()).toBe('Thay cả tệp');
  });
});

describe('a mistake', () => {
  it('is shown over the last good deck with its place and what to do, until it is mended', async () => {
    const folder = temporaryFolder({ 'deck.yaml': DECK });
    const { address } = await serving(`${folder}/deck.yaml`);
    const { page, complaints } = await open(address);
    writeFileSync(`${folder}/deck.yaml`, DECK.replace('bullets: [một, hai]', 'bulets: ["<img src=x>"]'));
    const panel = page.locator('.live-problems.faulty');
    await eventually(() => panel.textContent()).toContain(`${folder}/deck.yaml:5:64 lỗi`);
    expect(await panel.textContent()).toContain('bullets');
    expect(await panel.isVisible()).toBe(true);
    expect(await panel.locator('img').count()).toBe(0);
    expect(await titleShown(page).textContent()).toBe('Trang một');
    await page.reload();
    await eventually(() => panel.count()).toBe(1);
    writeFileSync(`${folder}/deck.yaml`, DECK);
    await eventually(() => panel.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('from the start gives a page that opens the deck once it is mended', async () => {
    const folder = temporaryFolder({ 'deck.yaml': 'title: [' });
    const { address } = await serving(`${folder}/deck.yaml`);
    const { page } = await open(address);
    await eventually(() => page.locator('.live-problems').textContent()).toContain('deck.yaml:1:');
    writeFileSync(`${folder}/deck.yaml`, DECK);
    await eventually(() => titleShown(page).textContent()).toBe('Trang một');
  });
});

describe('two pages of a deck', () => {
  it('stay in step, also with the black screen', async () => {
    const folder = temporaryFolder({ 'deck.yaml': DECK });
    const { address } = await serving(`${folder}/deck.yaml`);
    const [first, second] = [await open(address), await open(address)];
    await first.page.keyboard.press('ArrowRight');
    await eventually(() => shown(second.page)).toBe('one 1');
    await second.page.keyboard.press('End');
    await eventually(() => shown(first.page)).toBe('four 0');
    await first.page.keyboard.press('b');
    await eventually(() => second.page.locator('.reveal.paused').count()).toBe(1);
    const late = await open(address);
    await eventually(() => shown(late.page)).toBe('four 0');
    expect([first.complaints, second.complaints, late.complaints].flat()).toEqual([]);
  });
});

// A machine in no network can't be reached from another.
describe.skipIf(networkAddresses().length === 0)('a phone', () => {
  const start = async () => {
    const folder = temporaryFolder({ 'deck.yaml': DECK });
    const { address, invitation } = await serving(`${folder}/deck.yaml`, '--host', '0.0.0.0');
    if (!invitation) throw new Error('no invitation');
    return { address, invited: invitation.address, outside: invitation.address.replace(/\.enter.*/, '') };
  };

  it('with the code drives the presenting page, sees notes and clock, and the audience follows', async () => {
    const { address, invited, outside } = await start();
    const presenting = await open(address);
    const audience = await open(outside);
    const phone = await (await context()).newPage();
    await phone.goto(invited);
    await eventually(() => phone.locator('.notes').textContent()).toBe('Nói one');
    expect(phone.url()).not.toContain('#');
    await phone.locator('button.next').click();
    for (const { page } of [presenting, audience]) await eventually(() => shown(page)).toBe('one 1');
    for (let i = 0; i < 2; i++) await phone.locator('button.next').click();
    await eventually(() => phone.locator('.notes').textContent()).toBe('Nói two');
    await eventually(() => phone.locator('.where').textContent()).toBe('2 / 4');
    await phone.locator('button.black').click();
    await eventually(() => audience.page.locator('.reveal.paused').count()).toBe(1);
    await phone.locator('button.timer').click();
    await eventually(() => phone.locator('button.timer').textContent()).toBe('Tạm dừng');
    await phone.locator('button.previous').click();
    await eventually(() => presenting.page.locator('.reveal.paused').count()).toBe(0);
    expect([...presenting.complaints, ...audience.complaints]).toEqual([]);
  });

  it('without it looks and drives nothing, nor does the audience', async () => {
    const { address, outside } = await start();
    const presenting = await open(address);
    const stranger = await (await context()).newPage();
    await stranger.goto(`${outside}deck/.remote`);
    await eventually(() => stranger.locator('.state').textContent()).toContain('Chỉ xem');
    await eventually(() => stranger.locator('.where').textContent()).toBe('1 / 4');
    expect(await stranger.locator('.notes').isVisible()).toBe(false);
    await stranger.locator('button.next').click();
    const audience = await open(outside);
    await audience.page.keyboard.press('End');
    await stranger.waitForTimeout(300);
    expect(await shown(presenting.page)).toBe('one 0');
    await stranger.goto(`${outside}.enter`);
    await stranger.locator('input').fill('AAAAAA');
    await stranger.locator('button').click();
    await eventually(() => stranger.locator('[role=status]').textContent()).toBe('Mã không đúng.');
  });
});
