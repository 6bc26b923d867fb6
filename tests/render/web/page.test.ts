import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/render/web/page.ts';
import type { PageData } from '../../../src/render/web/page-data.ts';
import { bullets, chart, chartItem, deck, figure, pageInput, scene, sha256, textItem } from './fixtures.ts';
import { showcase } from './showcase.ts';

const slidesShown = showcase.filter((slide) => !slide.hidden).length;
const page = renderPage(pageInput(showcase));
const HOSTILE = `</script><img src=x onerror=alert(1)> & "a" 'b'`;

/** The page without the parts that aren't markup. */
const markup = (html: string): string => html.replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>');

function inner(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`${pattern} is not in the page`);
  return found;
}

const dataOf = (html: string): PageData => JSON.parse(unpacked(html, 'twindeck-data')) as PageData;

function unpacked(html: string, id: string): string {
  const packed = inner(html, new RegExp(`id="${id}">([\\s\\S]*?)</script>`));
  return inflateRawSync(Buffer.from(packed, 'base64')).toString();
}

describe('renderPage', () => {
  it('names its language, title and description', () => {
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('<title>Thái Nguyên năm 2021</title>');
    expect(page).toContain('content="10 sự kiện &amp; thành tựu &quot;tiêu biểu&quot;"');
  });

  it('allows exactly its own scripts and style sheet by their hashes', () => {
    const policy = inner(page, /http-equiv="Content-Security-Policy" content="([^"]*)"/).replaceAll('&#39;', "'");
    const css = inner(page, /<style>([\s\S]*?)<\/style>/);
    const script = inner(page, /<script>([\s\S]*?)<\/script>/);
    expect(policy).toContain("default-src 'none'");
    const runtime = unpacked(page, 'twindeck-runtime');
    expect(policy).toContain(`script-src 'sha256-${sha256(script)}' 'sha256-${sha256(runtime)}';`);
    expect(policy).toContain(`style-src 'sha256-${sha256(css)}'`);
    expect(policy).not.toContain('unsafe');
  });

  it('has neither style attributes nor inline handlers', () => {
    expect(markup(page)).not.toMatch(/<[^>]*\s(style|on\w+)=/);
  });

  it('names nothing to fetch', () => {
    const addresses = [...markup(page).matchAll(/\s(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    expect(addresses.filter((address) => !/^(data:|#|https:\/\/example\.vn\/)/.test(address ?? ''))).toEqual([]);
  });

  it('keeps hostile text inert in the slides, the title, the notes and the data', () => {
    const hostile = scene(
      'a',
      [
        textItem({ x: 0, y: 0, w: 900, h: 300 }, [HOSTILE]),
        chartItem(chart('a/1', 'column', { categories: [HOSTILE, 'b', 'c'] })),
      ],
      {
        title: HOSTILE,
        notes: [{ at: [], level: 0, bullet: false, runs: [{ text: HOSTILE }] }],
      },
    );
    const html = renderPage(pageInput([hostile], { deck: { ...deck, title: HOSTILE } }));
    expect(html.match(/<script/g)).toHaveLength(4);
    expect(html).not.toContain('<img');
    expect(dataOf(html).charts['a/1']?.categories[0]).toBe(HOSTILE);
  });

  it('shows each slide once, in order, without the hidden ones', () => {
    const ids = [...page.matchAll(/<section[^>]*data-slide="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toEqual(showcase.filter((slide) => !slide.hidden).map((slide) => slide.id));
    expect(page).not.toContain('Trang ẩn');
  });

  it('has one h1, on the title slide, and an h2 on every other', () => {
    expect(markup(page).match(/<h1/g)).toHaveLength(1);
    expect(markup(page).match(/<h2/g)).toHaveLength(slidesShown - 1);
  });

  it('turns levels into nested lists', () => {
    const item = textItem(
      { x: 0, y: 0, w: 900, h: 400 },
      bullets([0, { text: 'a' }], [1, { text: 'b' }], [1, { text: 'c' }], [0, { text: 'd' }]),
    );
    const html = renderPage(pageInput([scene('a', [item])]));
    const list = inner(html, /(<ul[\s\S]*<\/ul>)/).replace(/<span[^>]*>|<\/span>| role="list"/g, '');
    expect(list).toBe('<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>');
  });

  it('opens web links apart, turns slide links into hashes and drops others', () => {
    const runs = ['https://example.vn/?a=1&b=2', '#column', '#2021', 'javascript:alert(1)'].map((link) => ({
      text: 'x',
      link,
    }));
    const html = renderPage(pageInput([scene('a', [textItem({ x: 0, y: 0, w: 900, h: 300 }, [{ runs }])])]));
    const links = [...markup(html).matchAll(/<a ([^>]*)>/g)].map((match) => match[1]);
    expect(links).toEqual([
      'href="https://example.vn/?a=1&amp;b=2" target="_blank" rel="noopener"',
      'href="#/column"',
      'href="#/slide-2021"',
    ]);
  });

  it('points a bound figure at its trace, and keeps equal traces once', () => {
    const twice = {
      runs: [
        { text: '18.000', figure: figure('18.000') },
        { text: ' và ' },
        { text: '18.000', figure: figure('18.000') },
      ],
    };
    const html = renderPage(pageInput([scene('a', [textItem({ x: 0, y: 0, w: 900, h: 300 }, [twice])])]));
    expect(html.match(/class="figure [^"]*" tabindex="0" data-trace="0"/g)).toHaveLength(2);
    expect(dataOf(html).traces).toEqual([
      {
        text: '18.000',
        name: 'Thu ngân sách',
        working: '',
        observations: [{ text: 'đạt 18.000', source: 0, locator: 'mục 4, đoạn 2' }],
        more: 0,
      },
    ]);
    expect(dataOf(html).sources).toEqual(['Cổng Thông tin điện tử tỉnh']);
  });

  it('carries the PowerPoint file only when there is one', () => {
    expect(page).toContain('id="twindeck-pptx" data-name="thai-nguyen-2021.pptx">UEsDBA==</script>');
    const without = renderPage(pageInput(showcase, { downloads: { pptx: null, pdf: null } }));
    expect(without).not.toContain('id="twindeck-pptx"');
    expect(without).not.toContain('<span>Tải PowerPoint</span>');
  });

  it('speaks English for every language but Vietnamese', () => {
    const english = renderPage(pageInput(showcase, { deck: { ...deck, lang: 'en-GB' } }));
    expect(english).toContain('Download PowerPoint');
  });

  it('gives each chart a name and its data as a hidden table', () => {
    const table = inner(page, /aria-label="Biểu đồ: 2018[\s\S]*?<div class="data unseen">([\s\S]*?)<\/div>/);
    expect(table).toContain('<th scope="col">Thu ngân sách (tỷ đồng)</th>');
    expect(table).toContain('<th scope="row">2020</th><td>không có số liệu</td><td><data value="-6">−6</data></td>');
    expect(table).toContain('<td><data value="8">8</data></td><td><data value="0">0</data></td>');
  });

  it('writes tables with header cells for columns and rows', () => {
    const table = inner(page, /<div class="item table[^>]*>(<table>[\s\S]*?<\/table>)/);
    expect(table.match(/<th scope="col">/g)).toHaveLength(4);
    expect(table.match(/<th scope="row">/g)).toHaveLength(3);
    expect(table).toContain('Xuất khẩu &lt;&amp; &quot;khác&quot;&gt;');
  });

  it('renders a deck without slides', () => {
    expect(dataOf(renderPage(pageInput([]))).charts).toEqual({});
  });

  it('stays within 340 KB for eight slides in upright letters, without the PowerPoint file', () => {
    const plain = showcase.filter(({ id, hidden }) => id !== 'bullets' && id !== 'whole' && !hidden);
    expect(plain).toHaveLength(8);
    const html = renderPage(pageInput(plain, { downloads: { pptx: null, pdf: null } }));
    expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(340 * 1024);
  });
});
