import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { renderPptx } from '../../src/render.ts';
import { missing, savedByOffice } from '../office.ts';
import { withParts } from '../render/pptx/read/reading.ts';
import { compileFile, compileText, PROVINCE, ROOT, SAMPLES, temporaryFolder, twindeck } from '../twindeck.ts';

const DECK = `
title: Một năm
lang: vi
data: ${PROVINCE}
slides:
  - layout: bullets
    id: thu
    title: "Thu ngân sách {{ budget_revenue }}"
    bullets: [Vượt kế hoạch, "Kinh tế tăng {{ grdp_growth }}"]
    notes: Cảm ơn các đồng chí.
  - layout: chart
    id: cot
    title: Biểu đồ
    chart:
      type: column
      categories: [Kế hoạch, Thực hiện]
      series: [{ name: Thu, values: [budget_revenue@plan, budget_revenue] }]
  - layout: table
    id: bang
    title: Bảng
    table: { columns: [Nơi, Số xã], rows: [[Toàn tỉnh, "{{ communes }}"]] }
`;

interface Said {
  readonly same: boolean;
  readonly slides: readonly { readonly [key: string]: unknown }[];
}

async function deckAndPptx(): Promise<{ folder: string; pptx: Uint8Array }> {
  const { compiled } = compileText(DECK);
  return { folder: temporaryFolder({ 'a.yaml': DECK }), pptx: await renderPptx(compiled!, nodeEffects()) };
}

/** A part of a file with something else in the place of each text; each must be there. */
function edited(
  pptx: Uint8Array,
  part: string,
  ...edits: (readonly [from: string | RegExp, to: string])[]
): Uint8Array {
  const text = strFromU8(unzipSync(pptx)[part]!);
  const changed = edits.reduce((so, [from, to]) => {
    expect(so.replace(from, to)).not.toBe(so);
    return so.replace(from, to);
  }, text);
  return withParts(pptx, { [part]: changed });
}

/** What `diff --json` says of the deck and a file that was made of it. */
async function difference(change: (pptx: Uint8Array) => Uint8Array): Promise<Said & { code: number | null }> {
  const { folder, pptx } = await deckAndPptx();
  const other = temporaryFolder({ 'b.pptx': change(pptx) });
  const { code, out, err } = await twindeck(['diff', `${folder}/a.yaml`, `${other}/b.pptx`, '--json']);
  expect(err).toBe('');
  return { ...JSON.parse(out), code };
}

const SLIDE = (number: number) => `ppt/slides/slide${number}.xml`;

describe('twindeck diff between a deck and the file that a leader worked on', () => {
  it('finds nothing where nothing was done, and ends with 0', async () => {
    expect(await difference((pptx) => pptx)).toMatchObject({
      ok: true,
      same: true,
      slides: [],
      code: 0,
      diagnostics: [],
    });
  });

  it('tells a figure that was written over, with its indicator, and ends with 1', async () => {
    const found = await difference((pptx) => edited(pptx, SLIDE(1), ['18.000', '18.500']));
    expect(found).toMatchObject({ ok: true, same: false, code: 1 });
    expect(found.slides).toMatchObject([
      {
        id: 'thu',
        kind: 'changed',
        figures: [{ before: '18.000 tỷ đồng', after: '18.500 tỷ đồng', indicators: ['budget_revenue'] }],
        texts: [{ before: 'Thu ngân sách 18.000 tỷ đồng', after: 'Thu ngân sách 18.500 tỷ đồng' }],
        notes: [],
      },
    ]);
  });

  it('tells a value of a chart and a cell of a table', async () => {
    const found = await difference((pptx) => {
      const chart = Object.keys(unzipSync(pptx)).find((name) => /charts\/chart\d+\.xml$/.test(name))!;
      return edited(edited(pptx, chart, ['<c:v>18000</c:v>', '<c:v>19000</c:v>']), SLIDE(3), [
        '>Toàn tỉnh<',
        '>Cả tỉnh<',
      ]);
    });
    expect(found.slides).toMatchObject([
      {
        id: 'cot',
        charts: [{ values: [{ category: 'Thực hiện', before: 18_000, after: 19_000, expression: 'budget_revenue' }] }],
      },
      { id: 'bang', cells: [{ row: 2, column: 1, before: 'Toàn tỉnh', after: 'Cả tỉnh' }] },
    ]);
  });

  it('tells slides that were taken out, moved and hidden, and notes that were written', async () => {
    const found = await difference((pptx) => {
      const turned = edited(pptx, 'ppt/presentation.xml', [
        /(<p:sldId [^>]*>)(<p:sldId [^>]*>)(<p:sldId [^>]*>)/,
        '$3$1',
      ]);
      const hidden = edited(turned, SLIDE(3), ['<p:sld ', '<p:sld show="0" ']);
      return edited(hidden, 'ppt/notesSlides/notesSlide1.xml', ['các đồng chí.', 'các đồng chí rất nhiều.']);
    });
    expect(found.slides).toMatchObject([
      { id: 'bang', moved: true, before: 3, after: 1, hidden: { before: false, after: true } },
      { id: 'thu', moved: false, notes: [{ after: 'Cảm ơn các đồng chí rất nhiều.' }] },
      { id: 'cot', kind: 'removed', before: 2, after: null },
    ]);
  });

  it('says it in words, in the language of the deck or of --lang', async () => {
    const { folder, pptx } = await deckAndPptx();
    const other = temporaryFolder({ 'b.PPTX': edited(pptx, SLIDE(1), ['18.000', '18.500']) });
    const said = async (...more: string[]) =>
      (await twindeck(['diff', `${folder}/a.yaml`, `${other}/b.PPTX`, ...more])).out;
    expect(await said()).toContain('số liệu: 18.000 tỷ đồng → 18.500 tỷ đồng (budget_revenue; ');
    expect(await said()).toMatch(/^Trang 1 “Thu ngân sách 18\.500 tỷ đồng”\n/);
    expect(await said('--lang', 'en')).toContain('1 slide differs.');
  });
});

describe('what a leader did in PowerPoint is told in plain words', () => {
  const WITH_PICTURE = `${DECK}  - layout: image
    id: anh
    title: Ảnh
    image: { src: anh.svg, alt: Hình tròn }
`;
  const CIRCLE =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30"><circle cx="20" cy="15" r="9"/></svg>';
  const said = async (change: (pptx: Uint8Array) => Uint8Array, lang: string) => {
    const folder = temporaryFolder({ 'a.yaml': WITH_PICTURE, 'anh.svg': CIRCLE });
    const pptx = await renderPptx(compileFile(`${folder}/a.yaml`), nodeEffects());
    const other = temporaryFolder({ 'b.pptx': change(pptx) });
    return (await twindeck(['diff', `${folder}/a.yaml`, `${other}/b.pptx`, '--lang', lang])).out;
  };
  const chartOf = (pptx: Uint8Array) =>
    Object.keys(unzipSync(pptx)).find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '';
  const pictureOf = (pptx: Uint8Array) =>
    Object.keys(unzipSync(pptx)).find((name) => /media\/.*\.png$/.test(name)) ?? '';
  const order = (to: string) => (pptx: Uint8Array) =>
    edited(pptx, 'ppt/presentation.xml', [/(<p:sldId [^>]*>)(<p:sldId [^>]*>)(<p:sldId [^>]*>)/, to]);

  it.each<[string, (pptx: Uint8Array) => Uint8Array, string, string]>([
    [
      'a title',
      (pptx) => edited(pptx, SLIDE(2), ['>Biểu đồ<', '>Thu và chi<']),
      'tiêu đề: “Biểu đồ” → “Thu và chi”',
      'title: “Biểu đồ” → “Thu và chi”',
    ],
    [
      'a number in the sheet of a chart',
      (pptx) => edited(pptx, chartOf(pptx), ['<c:v>18000</c:v>', '<c:v>19000.5</c:v>']),
      'biểu đồ 1, Thu, Thực hiện: 18.000 → 19.000,5 (budget_revenue; ',
      'chart 1, Thu, Thực hiện: 18,000 → 19,000.5 (budget_revenue; ',
    ],
    ['a slide taken out', order('$1$3'), 'Trang 2 “Biểu đồ”: bị bỏ', 'Slide 2 “Biểu đồ”: removed'],
    ['a slide moved', order('$3$1$2'), 'Trang 1 “Bảng”: chuyển từ vị trí 3', 'Slide 1 “Bảng”: moved from place 3'],
    [
      'another picture',
      (pptx) => withParts(pptx, { [pictureOf(pptx)]: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]) }),
      'ảnh được thay: “Hình tròn”',
      'picture replaced: “Hình tròn”',
    ],
  ])('%s', async (_, change, vi, en) => {
    expect(await said(change, 'vi')).toContain(vi);
    expect(await said(change, 'en')).toContain(en);
  });

  it('long texts are shown where they differ', async () => {
    const long = 'Cảm ơn các đồng chí và toàn thể bà con các dân tộc đã có mặt trong hội trường hôm nay. '.repeat(4);
    const folder = temporaryFolder({
      'a.yaml': DECK.replace('Cảm ơn các đồng chí.', `${long}Năm tới còn khó.`),
      'b.yaml': DECK.replace('Cảm ơn các đồng chí.', `${long}Năm tới sẽ khó.`),
    });
    const { out } = await twindeck(['diff', `${folder}/a.yaml`, `${folder}/b.yaml`]);
    expect(out).toMatch(/lời nói: “… [^“”]{0,60}Năm tới còn khó\.” → “… [^“”]{0,60}Năm tới sẽ khó\.”/);
  });
});

describe('twindeck diff between two decks', () => {
  it('tells another value in the data set as a figure and in the chart, not in the lines of the notes about it', async () => {
    const names = readdirSync(PROVINCE);
    const tables = names.map((name) => [`changed/${name}`, readFileSync(`${PROVINCE}/${name}`, 'utf8')] as const);
    const other = temporaryFolder({
      'b.yaml': DECK.replace(PROVINCE, './changed/datapackage.json'),
      ...Object.fromEntries(
        tables.map(([name, text]) => [name, text.replace('18000,', '18500,').replace('18.000', '18.500')]),
      ),
    });
    const folder = temporaryFolder({ 'a.yaml': DECK });
    const { out } = await twindeck(['diff', `${folder}/a.yaml`, `${other}/b.yaml`]);
    expect(out).toContain('số liệu: 18.000 tỷ đồng → 18.500 tỷ đồng (budget_revenue; ');
    expect(out).not.toContain('lời nói');
  });

  it('tells what another figure in the data set changes', async () => {
    const folder = temporaryFolder({ 'a.yaml': DECK, 'b.yaml': DECK.replace('grdp_growth }}', 'grdp_growth@vn }}') });
    const { code, out } = await twindeck(['diff', `${folder}/a.yaml`, `${folder}/b.yaml`, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).slides[0]).toMatchObject({
      id: 'thu',
      figures: [{ before: '6,56%', after: '2,58%', expression: 'grdp_growth' }],
    });
  });
});

describe('twindeck diff of what it can’t compare', () => {
  it.each([
    ['no file', ['a.yaml', 'none.pptx'], 'source/unreadable'],
    ['no zip', ['no-zip.pptx', 'a.yaml'], 'pptx/no-zip'],
    ['no presentation', ['a.yaml', 'empty.pptx'], 'pptx/no-presentation'],
    ['a deck with errors', ['wrong.yaml', 'a.yaml'], 'schema/unknown-key-near'],
    ['no YAML', ['a.yaml', 'none.yaml'], 'source/unreadable'],
  ])('says why and ends with 3: %s', async (_, names, code) => {
    const folder = temporaryFolder({
      'a.yaml': DECK,
      'wrong.yaml': `${DECK}\nslidez: []\n`,
      'no-zip.pptx': 'hello',
      'empty.pptx': withParts(await renderPptx(compileText(DECK).compiled!, nodeEffects()), { '_rels/.rels': null }),
    });
    const paths = names.map((name) => `${folder}/${name}`);
    const ran = await twindeck(['diff', ...paths, '--json']);
    expect(ran.code).toBe(3);
    const { ok, diagnostics } = JSON.parse(ran.out);
    expect(ok).toBe(false);
    expect(diagnostics.map((one: { code: string }) => one.code)).toContain(code);
  });

  it('wants two files', async () => {
    for (const operands of [[], ['a.yaml'], ['a', 'b', 'c']])
      expect((await twindeck(['diff', ...operands])).code).toBe(2);
  });
});

const note = missing('soffice');
const EVERY_LAYOUT = `${ROOT}/tests/decks/every-layout/deck.yaml`;
const CHARTS = `${ROOT}/tests/decks/charts-gallery/charts.yaml`;

describe('the file made of a deck', () => {
  const compared = async (deck: string, change: (pptx: Uint8Array) => Uint8Array) => {
    const folder = temporaryFolder({ 'b.pptx': change(await renderPptx(compileFile(deck), nodeEffects())) });
    return (await twindeck(['diff', deck, `${folder}/b.pptx`, '--lang', 'en'])).out;
  };

  it.each([...SAMPLES, EVERY_LAYOUT, CHARTS])('says the same as its deck: %s', async (deck) => {
    expect(await compared(deck, (pptx) => pptx)).toBe('Both say the same.\n');
  });

  it.skipIf(note !== '').each([SAMPLES[0], EVERY_LAYOUT])(
    `still does when LibreOffice has saved it again: %s${note && ` (${note})`}`,
    async (deck) => {
      expect(await compared(deck, (pptx) => savedByOffice(pptx, 'pptx'))).toBe('Both say the same.\n');
    },
  );
});
