import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/data/check.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { readText } from '../../src/verify/read-text.ts';
import { verify } from '../../src/verify/verify.ts';
import { loadRows } from '../data/helpers.ts';
import { twindeck } from '../twindeck.ts';

const VI = `BÁO CÁO NĂM 2021

Phần đầu có 27 sở, ngành.

1. Kinh tế

Tăng trưởng đạt 6,56%, gấp hơn 2 lần cả nước. Thu ngân sách trên 18.000 tỷ đồng, cao hơn 5 tỷ đồng.

Xuất khẩu gần 28,8 tỷ đô la Mỹ; 109/137 xã đạt chuẩn, từ 10 - 12 xã mỗi huyện. Cả ba tiêu chí đều giảm, một nửa đạt.

2. Văn bản

Nghị quyết số 01 ngày 18/5/2021, nhiệm kỳ 2020 - 2025, tinh thần “6 dám”, COVID-19, Nghị quyết TƯ 4. Làm việc với 27 sở, ngành.
`;
const EN = `# Report of 2021

Some 27 agencies took part.

## The economy

Growth was **6.56%**, more than 2 times the country's. Revenue came to over 18,000 billion VND.

* Exports: nearly USD 28.8 billion
* 109 of 137 communes

| Measure | Value |
|---|---|
| Rate | at least 90% |

## Documents

Resolution No. 1 of 18 May 2021, COVID-19. Half of the plan was met; see [page 7](http://a.vn/12).
`;
const HTML = `<!doctype html><html><head><title>12 lỗi</title><script>var x = 99;</script></head><body>
<h1>B&aacute;o c&aacute;o năm 2021</h1><p>Phần đầu có 27&nbsp;sở, ngành.</p>
<h2>Kinh tế</h2><p>Tăng trưởng đạt <b>6,56</b>%,
gấp hơn 2 lần cả nước.</p><ul><li>Thu ngân sách trên <a href="/x?id=55">18.000 tỷ đồng</a></li></ul></body></html>`;

/** The codes and columns of what is wrong with these rows (without the texts' own figures), and the count of what isn't. */
function verified(rows: readonly string[], raw = VI, file = 'bao-cao.txt', lang = 'vi') {
  const { dataset, found } = loadRows(rows, { 'sources.csv': `id,title,lang\na,A,${lang}\nb,B,\n` });
  if (!dataset) throw new Error('no data set');
  checkDataset(dataset, (path) => reporterFor(path, found));
  const text = readText(file, raw);
  const counts = verify(dataset, new Map([['a', text]]), (path) => reporterFor(path, found));
  const uncovered = found.filter(({ code }) => code === 'verify/uncovered');
  const wrong = found.filter(({ code }) => code !== 'verify/uncovered');
  return {
    counts,
    wrong,
    codes: wrong.map(({ code, at }) => [code, at.at(-1)].join(' ')),
    uncovered: uncovered.map(({ args }) => args['number']),
    spans: uncovered.map(({ span: [start, end] = [0, 0] }) => text.raw.slice(start, end)),
  };
}

const row = (
  id: string,
  value: string,
  quote: string,
  locator: string,
  more: { of?: string; qualifier?: string } = {},
) =>
  `${id},2021,,,${value},,${more.of ?? ''},${more.qualifier ?? ''},a,"${locator.replaceAll('"', '""')}","${quote.replaceAll('"', '""')}"`;

describe('an observation is proven', () => {
  it.each([
    [row('rate', '6.56', 'đạt 6,56%', 'mục 1, đoạn 1')],
    [row('plain', '2', 'gấp hơn 2 lần', 'mục 1, đoạn 1', { qualifier: 'over' })],
    [row('plain', '2', '2 lần cả nước', 'mục 1', { qualifier: 'over' })],
    [row('budget', '18000', 'trên 18.000 tỷ đồng', 'đoạn 3', { qualifier: 'over' })],
    [row('budget', '18', '18.000 tỷ đồng', 'dòng 7', { qualifier: 'over' })],
    [row('budget', '5', 'cao hơn 5 tỷ đồng', '“Kinh tế”, đoạn 1')],
    [row('plain', '28.8', '28,8 tỷ đô la Mỹ', 'Mục 1, đoạn 2', { qualifier: 'nearly' })],
    [row('plain', '109', '109/137 xã', 'mục 1, đoạn 1-2', { of: '137' })],
    [row('plain', '137', '137 xã', 'mục 1, đoạn 2')],
    [row('plain', '10', '10 – 12 xã', 'mục 1, đoạn 2')],
    [row('plain', '3', 'Cả ba tiêu chí', 'mục 1, đoạn 2')],
    [row('rate', '50', 'một nửa đạt', 'mục 1, đoạn 2')],
    [row('plain', '27', '27 sở,  ngành', 'mục 0, đoạn 2')],
    [row('plain', '6', 'tinh thần "6 dám"', 'mục 2, đoạn 1')],
  ])('by a Vietnamese text: %s', (line) => {
    const { codes, counts } = verified([line.replace('budget,2021,,,18,', 'budget,2021,,,18000,')]);
    expect(codes).toEqual([]);
    expect(counts).toMatchObject({ proven: 1, failed: 0 });
  });

  it.each([
    [row('rate', '6.56', 'Growth was 6.56%', 'section 1, paragraph 1')],
    [row('budget', '18000', '18,000 billion VND', '"The economy"', { qualifier: 'over' })],
    [row('plain', '2', 'more than 2 times', 'line 7', { qualifier: 'over' })],
    [row('plain', '28.8', 'USD 28.8 billion', 'section 1, paragraph 2', { qualifier: 'nearly' })],
    [row('plain', '109', '109 of 137 communes', 'section 1, paragraph 3', { of: '137' })],
    [row('rate', '90', 'Rate at least 90%', 'section 1', { qualifier: 'over' })],
    [row('plain', '27', '27 agencies', 'section 0, paragraph 2', { qualifier: 'about' })],
    [row('rate', '50', 'Half of the plan', 'section 2, paragraph 1')],
  ])('by an English Markdown text: %s', (line) => {
    const { codes, counts } = verified([line], EN, 'report.md', 'en');
    expect(codes).toEqual([]);
    expect(counts).toMatchObject({ proven: 1, failed: 0 });
  });

  it.each([
    [row('rate', '6.56', 'đạt 6,56%, gấp hơn 2 lần', 'mục 1, đoạn 1')],
    [row('budget', '18000', '18.000 tỷ đồng', 'mục 1, đoạn 2', { qualifier: 'over' })],
    [row('plain', '27', '27 sở', 'mục 0, đoạn 2')],
    [row('plain', '2021', 'Báo cáo năm 2021', 'mục 0')],
  ])('by a page of the web: %s', (line) => {
    expect(verified([line], HTML, 'bao-cao.html').codes).toEqual([]);
  });

  it('by the page, or one of the pages, of a text taken out of a PDF, whose lines are broken', () => {
    const pdf = 'Báo cáo\nnăm 2021\n\fThu ngân sách đạt\n18.000 tỷ\nđồng.\n\nHết.\n';
    expect(verified([row('budget', '18000', '18.000 tỷ đồng', 'trang 2')], pdf).codes).toEqual([]);
    expect(verified([row('budget', '18000', '18.000 tỷ đồng', 'trang 3')], pdf).codes).toEqual([
      'verify/wrong-place locator',
    ]);
  });
});

describe('an observation fails', () => {
  it.each([
    ['for a wrong value', row('rate', '6.5', 'đạt 6,56%', 'mục 1, đoạn 1'), 'data/as-written-disagrees value'],
    [
      'for a whole that differs',
      row('plain', '109', '109/137 xã', 'mục 1', { of: '138' }),
      'data/as-written-disagrees of',
    ],
    ['in a wrong paragraph', row('rate', '6.56', 'đạt 6,56%', 'mục 1, đoạn 2'), 'verify/wrong-place locator'],
    ['in a section that is not there', row('rate', '6.56', 'đạt 6,56%', 'mục 9'), 'verify/wrong-place locator'],
    ['on a wrong line', row('rate', '6.56', 'đạt 6,56%', 'dòng 9'), 'verify/wrong-place locator'],
    ['under a heading that is not there', row('rate', '6.56', 'đạt 6,56%', '“Xã hội”'), 'verify/wrong-place locator'],
    ['where its words are not there', row('rate', '6.56', 'tăng 6,56%', 'mục 1'), 'verify/not-found as_written'],
    [
      'where its number is part of a longer one',
      row('plain', '8', '8.000 tỷ', 'mục 1'),
      'data/as-written-disagrees value,verify/not-found as_written',
    ],
    ['without words', row('rate', '6.56', '', 'mục 1'), 'verify/no-quote indicator'],
    ['for a lost qualifier', row('budget', '18000', '18.000 tỷ đồng', 'mục 1'), 'verify/qualifier qualifier'],
    [
      'for an invented qualifier',
      row('rate', '6.56', '6,56%', 'mục 1', { qualifier: 'about' }),
      'verify/qualifier qualifier',
    ],
    ['for words that say another number', row('plain', '4', 'Cả ba tiêu chí', 'mục 1'), 'verify/no-number as_written'],
  ])('%s', (_, line, codes) => {
    const { codes: found, counts } = verified([line]);
    expect(found).toEqual(codes.split(','));
    expect(counts).toMatchObject({ proven: 0, failed: 1 });
  });

  it('in the numbers of the other language', () => {
    const line = row('budget', '18', '18,000 billion VND', 'section 1', { qualifier: 'over' });
    expect(verified([line], EN, 'report.md', 'en').codes).toEqual(['data/as-written-disagrees value']);
    expect(verified([line], EN, 'report.md', 'vi').codes).toEqual(['verify/qualifier qualifier']);
  });

  it('with the place that its words are in, as a locator and as line and column', () => {
    const [wrong] = verified([row('rate', '6.56', 'đạt 6,56%', 'mục 2')]).wrong;
    expect(wrong?.args).toMatchObject({ found: 'mục 1, đoạn 1', at: 'bao-cao.txt:7:13' });
  });
});

it.each(['', 'bảng 3', 'trang 2'])('warns of the locator “%s”, which names no place in such a text', (locator) => {
  const { codes, counts } = verified([row('rate', '6.56', 'đạt 6,56%', locator)]);
  expect(codes).toEqual(['verify/unclear-place locator']);
  expect(counts.proven).toBe(1);
});

describe('a formula', () => {
  const parts = [
    row('rate', '6.56', 'đạt 6,56%', 'mục 1'),
    row('plain', '2', 'gấp hơn 2 lần', 'mục 1', { qualifier: 'over' }),
  ];

  it('is proven by its parts', () => {
    const { codes, counts } = verified([...parts, 'rate,2020,,,,= rate@2021 / plain@2021,,,a,mục 1,']);
    expect([codes, counts]).toMatchObject([[], { proven: 2, derived: 1 }]);
  });

  it.each([
    ['= plain@2021 + 135', []],
    ['= plain@2021 + 100', ['verify/value formula']],
  ])('that has words of its own must come to their number: %s', (formula, codes) => {
    expect(verified([...parts, `plain,2020,,,,${formula},,,a,mục 1,137 xã`]).codes).toEqual(codes);
  });
});

it('says what no text was given for', () => {
  const { wrong, counts } = verified(['rate,2021,,,6.5,,,,b,x,"6,5%"', 'rate,2020,,,6.4,,,,b,x,"6,4%"']);
  expect(wrong).toMatchObject([{ code: 'verify/no-text', severity: 'info', args: { source: 'b', count: 2 } }]);
  expect(counts.unchecked).toBe(2);
});

describe('the figures that nothing covers', () => {
  it('are listed, but not dates, numbers of documents, terms of office, names and headings', () => {
    const { uncovered, spans } = verified([]);
    expect(uncovered).toEqual(['27', '6,56', '2', '18.000', '5', '28,8', '109', '137', '10 - 12', '27']);
    expect(spans).toEqual(uncovered);
  });

  it('are not those that are said twice', () => {
    expect(verified([row('plain', '27', '27 sở, ngành', 'mục 0')]).uncovered).not.toContain('27');
  });

  it('in Markdown leave out addresses and links, in HTML scripts and attributes', () => {
    expect(verified([], EN, 'report.md', 'en').spans).toEqual([
      '27',
      '6.56',
      '2',
      '18,000',
      '28.8',
      '109',
      '137',
      '90',
    ]);
    const html = verified([], HTML, 'bao-cao.html');
    expect(html.uncovered).toEqual(['27', '6,56', '2', '18.000']);
    expect(html.spans).toEqual(html.uncovered);
  });
});

it.each(['', '\n\n', '<p>', '# \n', '\f\f', 'x'.repeat(100_000)])('reads an awkward text (%#)', (raw) => {
  for (const file of ['a.txt', 'a.md', 'a.html'])
    expect(verified([row('rate', '6.56', '6,56%', 'mục 1')], raw, file).codes).toEqual(['verify/not-found as_written']);
});

const ARTICLE = new URL('../../../shared/source/article.vi.txt', import.meta.url);
const PACKAGE = new URL('../../data/thai-nguyen-2021', import.meta.url).pathname;

describe.skipIf(!existsSync(ARTICLE))('the data set of Thái Nguyên (skipped where the article is not at hand)', () => {
  it('stands in the article, figure by figure, and leaves out none', async () => {
    const { code, out } = await twindeck(['verify', PACKAGE, '--text', ARTICLE.pathname, '--json', '--strict']);
    const { verified, diagnostics } = JSON.parse(out);
    expect(verified).toEqual({ proven: 73, derived: 21, failed: 0, unchecked: 1, uncovered: 0 });
    expect(diagnostics.map((each: { code: string }) => each.code)).toEqual(['data/sources-disagree', 'verify/no-text']);
    expect(code).toBe(0);
  });
});

describe('texts as strangers write them', () => {
  const REPORT = `---
title: Report of 2021, 12 pages
---

# Report

## 1. Growth

The economy **grew by 6.56%**[^1], see [chart 3](http://x.vn/a?b=55 "12").

## Budget &amp; trade

Revenue: *over* VND&nbsp;18,000 <b>bil</b>lion \\
in all.

| Measure | 2020 | 2021 |
|:--|--:|--:|
| Exports | low | nearly $28.8&nbsp;bn |

## 2. Society

Some words.

1. 109 of 137 communes

<div>Raw <b>5.5</b> html</div>

[^1]: Statistics office, page 9.
`;
  const BAO_CAO = `<h1>B&aacute;o c&aacute;o</h1>
<h2>I. Kinh tế</h2><h3>1. Tăng trưởng</h3><p>GRDP <em>tăng&nbsp;<strong>6,56</strong>%</em>, xem Bảng 2.</p>
<h3>2. Thu &amp; chi</h3><p>Thu đạt trên 18.<wbr>000 tỷ đồng.</p>
<table><tr><th>Chỉ tiêu</th><th>Số</th></tr><tr><td>Xuất khẩu</td><td>gần 28,8 tỷ USD</td></tr></table>
<h2>II. Xã hội</h2><p>Mở đầu.</p><ul><li>109/137&#x202F;xã đạt chuẩn</li></ul>`;

  it('are read in Markdown: entities, footnotes, HTML, tables, unnumbered headings between numbered ones', () => {
    const found = verified(
      [
        row('rate', '6.56', 'grew by 6.56%, see', 'section 1, paragraph 1'),
        row('budget', '18000', 'over VND 18,000 billion in all', '"Budget & trade", paragraph 1', {
          qualifier: 'over',
        }),
        row('plain', '28.8', 'Exports low nearly $28.8 bn', 'table 1, row 1', { qualifier: 'nearly' }),
        row('rise', '109', '109 of 137', 'section 2, paragraph 2', { of: '137' }),
      ],
      REPORT,
      'report.md',
      'en',
    );
    expect(found.codes).toEqual([]);
    expect(found.counts.proven).toBe(4);
    expect(found.uncovered).toEqual(['5.5']);
  });

  it('are read in HTML: Roman numerals, entities, cells of a row together', () => {
    const found = verified(
      [
        row('rate', '6.56', 'tăng 6,56%', 'mục I.1, đoạn 1'),
        row('budget', '18000', 'trên 18.000 tỷ đồng', 'mục 1.2', { qualifier: 'over' }),
        row('plain', '28.8', 'Xuất khẩu gần 28,8 tỷ USD', 'bảng 1, dòng 2', { qualifier: 'nearly' }),
        row('rise', '109', '109/137 xã', 'mục II, đoạn 2', { of: '137' }),
      ],
      BAO_CAO,
      'bao-cao.html',
    );
    expect(found.codes).toEqual([]);
    expect(found.counts.proven).toBe(4);
    expect(found.uncovered).toEqual([]);
  });

  it('are told a locator that finds the place again', () => {
    const wrong = row('plain', '109', '109/137 xã', 'mục I', { of: '137' });
    expect(verified([wrong], BAO_CAO, 'a.html').wrong[0]?.args['found']).toBe('mục 2, đoạn 2');
    const quoted = row('budget', '18000', 'over VND 18,000', 'section 1', { qualifier: 'over' });
    expect(verified([quoted], REPORT, 'a.md', 'en').wrong[0]?.args['found']).toBe('"Budget & trade", paragraph 1');
  });
});
