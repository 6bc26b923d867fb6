import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/cli/node-effects.ts';
import { compile } from '../../../src/pipeline.ts';
import { renderHtml, renderPptx } from '../../../src/render.ts';
import { jpeg, png, svg } from '../../pictures.ts';
import { effectsWith } from '../../twindeck.ts';
import { defectsOf, partsOf } from './oracle.ts';

const SLIDES = `
  - layout: title
  - layout: section
    title: Kinh tế
    number: 1
  - layout: chart
    title: Tăng
    chart: { type: column, categories: [a, b], series: [{ name: S, values: [1, 2] }] }
    notes: Nói chậm.
  - layout: table
    title: Bảng
    table: { columns: [A, B], rows: [[1, 2], [3, 4]], highlight: [1] }
  - layout: closing
    title: Hết
`;

/** Both files of a deck in a theme of its own. */
async function inTheme(theme: string, pictures: Readonly<Record<string, Uint8Array>> = {}) {
  const effects = effectsWith({
    '/p/d.yaml': `title: T\ntheme: ./t.yaml\nslides:${SLIDES}`,
    '/p/t.yaml': theme,
    ...pictures,
  });
  const { compiled, diagnostics } = compile('/p/d.yaml', effects);
  if (!compiled || diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error(JSON.stringify(diagnostics));
  const file = await renderPptx(compiled, effects);
  return { file, parts: partsOf(file), html: () => renderHtml(compiled, null, nodeEffects()) };
}

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const relationsOf = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels');

describe('a dark theme', () => {
  it('keeps Office’s dark colours dark and turns the master’s map, so that new text is read', async () => {
    const { parts, file } = await inTheme('extends: dem-hoi-truong\n');
    const theme = parts.get('ppt/theme/theme1.xml') ?? '';
    expect(theme).toContain('<a:dk1><a:srgbClr val="0F1A16"/></a:dk1><a:lt1><a:srgbClr val="F5F3EA"/></a:lt1>');
    expect(parts.get(MASTER)).toContain('<p:clrMap bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"');
    expect(await defectsOf(file)).toEqual([]);
  });

  it('has notes that are read on white paper', async () => {
    const { parts } = await inTheme('extends: dem-hoi-truong\n');
    expect(parts.get('ppt/notesMasters/notesMaster1.xml')).toContain(
      '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
    );
    expect(parts.get('ppt/theme/theme2.xml')).toBe(parts.get('ppt/theme/theme1.xml'));
  });

  it('names colours by their use, so that charts and tables turn with the map', async () => {
    const { parts } = await inTheme('extends: dem-hoi-truong\n');
    for (const part of ['ppt/charts/chart1.xml', 'ppt/slides/slide4.xml', 'ppt/tableStyles.xml'])
      expect(parts.get(part)).not.toMatch(/schemeClr val="(?:dk|lt)[12]"/);
  });
});

describe('a sober theme', () => {
  it('names Times New Roman for headings and ships Tinos with the page', async () => {
    const { parts, html } = await inTheme('extends: hanh-chinh\n');
    expect(parts.get('ppt/theme/theme1.xml')).toMatch(/<a:majorFont><a:latin typeface="Times New Roman"\/>/);
    expect(html()).toMatch(/--heading:"Tinos",serif/);
    expect(html()).toMatch(/@font-face\{font-family:"Tinos";font-weight:700/);
    expect(html()).not.toMatch(/font-family:"Tinos";font-weight:\d+;font-style:italic/);
  });
});

describe('a theme’s logo', () => {
  it.each([
    ['logo.png', png(40, 20), ['image1.png']],
    ['logo.jpg', jpeg(6), ['image1.jpeg']],
    ['logo.svg', svg(), ['image1.png', 'image1.svg']],
  ])('%s stands on the master, and once in the page', async (name, data, media) => {
    const { parts, file, html } = await inTheme(`extends: trung-du\nlogo: { src: ${name}, alt: Tỉnh }\n`, {
      [`/p/${name}`]: data,
    });
    expect(parts.get(MASTER)).toMatch(/<p:pic>.*descr="Tỉnh".*noChangeAspect="1"/);
    for (const image of media) expect(parts.get(relationsOf(MASTER))).toContain(`../media/${image}`);
    expect([...parts].filter(([part, xml]) => part.startsWith('ppt/slides/') && xml.includes('<p:pic>'))).toEqual([]);
    expect(html().split(Buffer.from(data).toString('base64'))).toHaveLength(2);
    expect(await defectsOf(file)).toEqual([]);
  });
});

describe('a theme’s background picture', () => {
  const theme = 'extends: trung-du\nbackground: { image: nen.png }\nlogo: { src: nen.png, alt: Tỉnh }\n';
  const pictures = { '/p/nen.png': png(64, 64) };

  it('lies under its scrim on the layouts of covers alone, the logo over it once more', async () => {
    const { parts, file } = await inTheme(theme, pictures);
    const layouts = [...parts].filter(([part]) => /slideLayout\d+\.xml$/.test(part));
    const covers = layouts.filter(([, xml]) => xml.includes('<p:pic>'));
    expect(covers).toHaveLength(3);
    for (const [part, xml] of covers) {
      expect(xml).toMatch(/<p:pic>.*<a:srcRect t="21875" b="21875"\/>.*<a:alpha val="\d+"\/>.*<p:pic>/);
      expect(parts.get(relationsOf(part))).toContain('../media/image1.png');
    }
    expect([...parts.keys()].filter((part) => part.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
    expect(await defectsOf(file)).toEqual([]);
  });

  it('stands in the page once', async () => {
    const { html } = await inTheme(theme, pictures);
    expect(html().split(Buffer.from(pictures['/p/nen.png']).toString('base64')).length).toBeLessThanOrEqual(3);
  });
});
