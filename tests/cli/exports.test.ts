import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { missing, wordsOf } from '../office.ts';
import { filesIn, PROVINCE, temporaryFolder, twindeck } from '../twindeck.ts';

const DECK = `
title: Thử & <in>
date: 2021-12-31
data: ${PROVINCE}
slides:
  - { layout: title, notes: Kính thưa quý vị }
  - { layout: bullets, id: steps, build: true, title: "Thu {{ budget_revenue }}", bullets: [một, hai] }
  - layout: chart
    title: Thu ngân sách
    chart:
      type: column
      categories: [Kế hoạch, Thực hiện]
      series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]
  - { layout: closing, title: Hết }
`;

const note = missing('pdftoppm');
const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function build(...options: readonly string[]): Promise<string> {
  const folder = temporaryFolder({ 'thu.yaml': DECK });
  const { code, err } = await twindeck(
    ['build', `${folder}/thu.yaml`, '--out', `${folder}/out`, ...options],
    process.env as Record<string, string>,
  );
  expect([code, err]).toEqual([0, '']);
  return `${folder}/out`;
}

describe('a PDF', () => {
  it('has a page a slide, a language, tags, an outline and the date of the deck, the same each time', async () => {
    const [first, second] = [await build('--format', 'pdf'), await build('--format', 'pdf')];
    const pdf = readFileSync(`${first}/thu.pdf`);
    const text = pdf.toString('latin1');
    expect(filesIn(first)).toEqual(['thu.pdf']);
    expect([
      pagesOf(text),
      text.includes('/Lang (vi)'),
      text.includes('/StructTreeRoot'),
      text.includes('/Outlines'),
    ]).toEqual([4, true, true, true]);
    expect(text.match(/\(D:\d{14}/g)).toEqual(['(D:20211231000000', '(D:20211231000000']);
    expect(text).not.toMatch(/\/Subtype\s*\/Image/);
    expect(readFileSync(`${second}/thu.pdf`).equals(pdf)).toBe(true);
  });

  it.skipIf(note)('has the texts of its charts as text, each once, which can be found and copied', async () => {
    const pages = wordsOf(readFileSync(`${await build('--format', 'pdf')}/thu.pdf`));
    const words = pages[2]?.map(({ text }) => text) ?? [];
    for (const word of ['Thực', '18.000', '13.300'])
      expect([word, words.filter((one) => one === word)]).toEqual([word, [word]]);
  });

  it('stands in the page behind a button of its own', async () => {
    const out = await build('--format', 'html,pdf');
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`file://${out}/thu.html`);
    await page.evaluate(() => window.twindeck.ready);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Tải PDF').click({ force: true }),
    ]);
    expect(download.suggestedFilename()).toBe('thu.pdf');
    expect(readFileSync(await download.path()).equals(readFileSync(`${out}/thu.pdf`))).toBe(true);
    await browser.close();
  });
});

describe('a handout', () => {
  it.each([
    [2, 2],
    [3, 2],
    [6, 1],
  ])('of %i slides a page is A4, with every chart drawn', async (count, pages) => {
    const out = await build('--handout', String(count), '--format', 'pptx');
    expect(filesIn(out)).toEqual(['thu-handout.pdf', 'thu.pptx']);
    const pdf = readFileSync(`${out}/thu-handout.pdf`, 'latin1');
    expect(pagesOf(pdf)).toBe(pages);
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\s*\]/);
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  });

  it('has no other number of slides', async () => {
    const { code, err } = await twindeck(['build', 'x.yaml', '--handout', '4']);
    expect([code, err]).toEqual([2, expect.stringContaining('2, 3, 6')]);
  });
});

it('makes a PNG of each slide, with all its steps', async () => {
  const out = await build('--format', 'png');
  expect(filesIn(out)).toEqual(['thu-01.png', 'thu-02.png', 'thu-03.png', 'thu-04.png']);
  const [width, height] = [16, 20].map((at) => readFileSync(`${out}/thu-02.png`).readUInt32BE(at));
  expect([width, height]).toEqual([1280, 720]);
});

it('says what to do where no browser is found, and writes nothing', async () => {
  const folder = temporaryFolder({ 'thu.yaml': DECK });
  const call = ['build', `${folder}/thu.yaml`, '--out', `${folder}/out`, '--format', 'html,pdf', '--lang', 'en'];
  const { code, err } = await twindeck(call, { TWINDECK_BROWSER: '/nowhere/chrome' });
  expect([code, err]).toEqual([3, expect.stringContaining('press Ctrl+P')]);
  expect(filesIn(folder)).toEqual(['thu.yaml']);
});

describe('a split deck', () => {
  function serve(folder: string): Promise<Server> {
    const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
    const server = createServer(({ url = '/' }, response) => {
      const name = url === '/' ? 'index.html' : url.slice(1).split('?')[0];
      response.setHeader('content-type', types[name?.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(readFileSync(`${folder}/${name}`));
    });
    return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
  }

  it('is a folder with the page, what it needs and the PowerPoint file', async () => {
    const out = await build('--split');
    const files = filesIn(out);
    expect(files.every((file) => file.startsWith('thu/'))).toBe(true);
    expect(files).toEqual(
      expect.arrayContaining(['thu/index.html', 'thu/runtime.js', 'thu/style.css', 'thu/thu.pptx']),
    );
    expect(readFileSync(`${out}/thu/index.html`, 'utf8')).not.toContain('base64,');
  });

  it.each(['file', 'http'])('works over %s, in silence, with its speaker view', async (scheme) => {
    const out = await build('--split');
    const server = await serve(`${out}/thu`);
    const browser = await launchBrowser();
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    const { port } = server.address() as AddressInfo;
    await page.goto(scheme === 'http' ? `http://127.0.0.1:${port}/` : `file://${out}/thu/index.html`);
    await page.evaluate(() => window.twindeck.ready);
    expect(await page.evaluate(() => document.fonts.check('700 44px Carlito', 'Thái Nguyên'))).toBe(true);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    speaker.on('console', (message) => complaints.push(message.text()));
    await speaker.keyboard.press('End');
    expect(await page.locator('section.present h2').textContent()).toBe('Hết');
    expect(await speaker.locator('.speaker').evaluate((view) => getComputedStyle(view).display)).toBe('grid');
    expect(await page.getByRole('link', { name: 'Tải PowerPoint' }).getAttribute('href')).toBe('thu.pptx');
    expect(complaints).toEqual([]);
    await browser.close();
    server.close();
  });
});
