import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SheetContent, xlsxFile } from '../data/xlsx-file.ts';
import { PROVINCE, temporaryFolder, twindeck, twindeckProcess } from '../twindeck.ts';

const DECK = 'title: Số liệu\ndata: so-lieu.xlsx\nslides:\n  - layout: quote\n    quote: "Đạt {{ budget_revenue }}"\n';

/** The province's package as a workbook: its CSV has plain commas, and no line ends in its fields. */
function province(change: (name: string, text: string) => string = (_, text) => text): Uint8Array {
  const names = ['indicators', 'areas', 'scenarios', 'sources', 'observations'];
  const sheets = names.map((name): [string, SheetContent] => {
    const lines = change(name, readFileSync(`${PROVINCE}/${name}.csv`, 'utf8'))
      .trim()
      .split(/\r?\n/);
    const rows = lines.map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare = '']) => {
        if (quoted !== undefined) return quoted;
        return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : bare;
      }),
    );
    return [name, { rows }];
  });
  return xlsxFile(Object.fromEntries(sheets));
}

describe('a deck whose data are in an Excel file', () => {
  it.each(['so-lieu.xlsx', 'data/so-lieu.xlsx'])('is built from %s', (path) => {
    const folder = temporaryFolder({ 'deck.yaml': DECK, [path]: province() });
    const { code, err } = twindeckProcess(['build', 'deck.yaml'], folder);
    expect([code, err]).toEqual([0, '']);
    const { out } = twindeckProcess(['inspect', 'deck.yaml'], folder);
    expect(JSON.parse(out).slides[0].texts.join()).toContain('18.000');
  });

  it('may be named without its ending, the project’s own before a folder that twindeck ships', () => {
    const deck = DECK.replace('so-lieu.xlsx', 'thai-nguyen-2021').replace('Đạt {{', 'Tỉnh đạt {{');
    const folder = temporaryFolder({ 'slides/deck.yaml': deck, 'data/thai-nguyen-2021.xlsx': province() });
    const { out } = twindeckProcess(['inspect', 'slides/deck.yaml'], folder);
    expect(JSON.parse(out).slides[0].texts.join()).toContain('18.000');
  });

  it('says sheet and cell of a mistake, as text and as JSON', async () => {
    const broken = province((name, text) => (name === 'observations' ? text.replace('18000', 'nhiều') : text));
    const folder = temporaryFolder({ 'deck.yaml': DECK, 'so-lieu.xlsx': broken });
    const { code, err } = await twindeck(['check', `${folder}/deck.yaml`]);
    expect(code).toBe(1);
    expect(err).toContain('so-lieu.xlsx, trang observations, ô E9 lỗi “nhiều” không phải là số');
    const { out } = await twindeck(['check', '--json', `${folder}/deck.yaml`]);
    expect(JSON.parse(out).diagnostics).toContainEqual(
      expect.objectContaining({ sheet: 'observations', cell: 'E9', line: 9, column: 5, code: 'data/bad-number' }),
    );
  });

  it('that is missing is told where it was looked for', async () => {
    const folder = temporaryFolder({ 'slides/deck.yaml': DECK, 'data/khac.xlsx': province() });
    const { code, err } = await twindeck(['check', '--lang', 'en', `${folder}/slides/deck.yaml`]);
    expect(code).toBe(1);
    expect(err).toContain(`${folder}/slides/so-lieu.xlsx, ${folder}/data/so-lieu.xlsx`);
    expect(err).toContain('khac.xlsx');
  });
});

it('follows the source that it prefers, and names the other', async () => {
  const deck = DECK.replace('so-lieu.xlsx', 'data.xlsx\nprefer: yearbook');
  const more = 'budget_revenue,2021,,,18500,,,exact,yearbook,bảng 9,"18.500 tỷ đồng"\n';
  const data = province((name, text) => (name === 'observations' ? `${text.trim()}\n${more}` : text));
  const folder = temporaryFolder({ 'deck.yaml': deck, 'data.xlsx': data });
  const { out } = await twindeck(['inspect', `${folder}/deck.yaml`]);
  expect(JSON.parse(out).slides[0].figures[0].text).toContain('18.500');
  const { code, err } = await twindeck(['check', `${folder}/deck.yaml`]);
  expect(code).toBe(0);
  expect(err).toMatch(/yearbook ghi 18\.500\stỷ\sđồng, report ghi 18\.000\stỷ\sđồng. Số của yearbook được dùng/);
});

it.each([
  ['title: A\nprefer: report\nslides:\n  - layout: title\n', 'deck.yaml:2:9 error There is a prefer'],
  [
    `title: A\ndata: ${PROVINCE}\nprefer: [yearbok]\nslides:\n  - layout: title\n`,
    'deck.yaml:3:9 error There is no source “yearbok”',
  ],
])('a preference that can not be followed is an error at its line: %#', async (deck, message) => {
  const { code, err } = await twindeck([
    'check',
    '--lang',
    'en',
    `${temporaryFolder({ 'deck.yaml': deck })}/deck.yaml`,
  ]);
  expect([code, err]).toEqual([1, expect.stringContaining(message)]);
});
