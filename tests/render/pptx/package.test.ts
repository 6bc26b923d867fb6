import { describe, expect, it } from 'vitest';
import { readTree } from '../../../src/render/pptx/slide/tree.ts';
import { everything } from './deck.ts';
import { scene, source, title } from './fixtures.ts';
import { partsOf, pptx } from './oracle.ts';

const file = async (...args: Parameters<typeof pptx>) => partsOf(await pptx(...args));
const tree = (parts: ReadonlyMap<string, string>, name: string) => readTree(parts.get(name) ?? '');
const plain = scene('a', 'bullets', [title('A')]);

describe('the package', () => {
  it('declares exactly the parts that there are', async () => {
    const parts = await file(everything());
    const declared = tree(parts, '[Content_Types].xml')
      .all('Override')
      .map(({ attribs }) => attribs['PartName']?.slice(1));
    const present = [...parts.keys()].filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
    expect([...declared].sort()).toEqual(present.sort());
  });

  it('has no relationship to a part that is not there', async () => {
    const parts = await file(everything());
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const { attribs } of readTree(xml).all('Relationship')) {
        if (attribs['TargetMode'] === 'External') continue;
        const target = new URL(attribs['Target'] ?? '', `zip:///${folder}`).pathname.slice(1);
        expect([...parts.keys()], `${name} → ${target}`).toContain(target);
      }
    }
  });

  it('lists master, notes master, slides in the order of the schema', async () => {
    const { root } = tree(await file(everything()), 'ppt/presentation.xml');
    const order = root.children.flatMap((node) => (typeof node === 'string' ? [] : [node.name]));
    expect(order).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle',
      'p:extLst',
    ]);
  });
});

describe('masters and theme', () => {
  it('has one master named after the theme, with all its placeholders', async () => {
    const parts = await file([plain]);
    const master = tree(parts, 'ppt/slideMasters/slideMaster1.xml');
    expect(master.all('p:cSld')[0]?.attribs['name']).toBe('Trung du');
    expect(master.all('p:ph').map(({ attribs }) => attribs['type'])).toEqual(['title', 'body', 'dt', 'ftr', 'sldNum']);
    expect([...parts.keys()].filter((name) => /slideMaster\d+\.xml$/.test(name))).toHaveLength(1);
  });

  it('has layouts of placeholders alone, each with a title', async () => {
    const parts = await file([plain]);
    const layouts = [...parts.keys()].filter((name) => /slideLayout\d+\.xml$/.test(name));
    expect(layouts.length).toBeGreaterThan(5);
    for (const name of layouts) {
      const layout = tree(parts, name);
      expect(layout.all('p:sp')).toHaveLength(layout.all('p:ph').length);
      expect(layout.all('p:ph').some(({ attribs }) => /itle$/.test(attribs['type'] ?? ''))).toBe(true);
    }
  });

  it('gives the notes master a theme of its own, with the deck’s colours and fonts in both', async () => {
    const parts = await file([plain]);
    expect(parts.get('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml');
    expect(parts.get('ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('theme1.xml');
    const theme = tree(parts, 'ppt/theme/theme1.xml');
    expect(
      theme
        .all('a:srgbClr')
        .map(({ attribs }) => attribs['val'])
        .slice(0, 5),
    ).toEqual(['1B2620', 'FAF8F2', '55615A', 'D8D5CA', '1F5A41']);
    expect(theme.all('a:latin').map(({ attribs }) => attribs['typeface'])).toEqual(['Calibri', 'Calibri']);
  });
});

describe('notes', () => {
  it('make a page only for slides that have some', async () => {
    const parts = await file(everything());
    expect([...parts.keys()].filter((name) => /notesSlides\/notesSlide/.test(name))).toEqual([
      'ppt/notesSlides/notesSlide3.xml',
      'ppt/notesSlides/notesSlide5.xml',
    ]);
  });

  it('keep paragraphs, bold, italic and links', async () => {
    const parts = await file(everything());
    const notes = parts.get('ppt/notesSlides/notesSlide3.xml') ?? '';
    expect(readTree(notes).all('a:p')).toHaveLength(2);
    expect(notes).toMatch(/b="1"[^>]*\/><a:t>chậm/);
    expect(notes).toMatch(/i="1"[^>]*\/><a:t> &amp; rõ/);
    expect(parts.get('ppt/notesSlides/_rels/notesSlide3.xml.rels')).toContain('https://thainguyen.gov.vn/?a=1&amp;b=2');
  });

  it('speak the deck’s language', async () => {
    const notes = [{ at: [], level: 0, bullet: false, runs: [{ text: 'Slowly' }] }];
    const parts = await file([scene('a', 'bullets', [title('A')], { notes, sources: [source] })], { lang: 'en' });
    const page = parts.get('ppt/notesSlides/notesSlide1.xml') ?? '';
    expect(
      new Set(
        readTree(page)
          .all('a:rPr')
          .map(({ attribs }) => attribs['lang']),
      ),
    ).toEqual(new Set(['en-US']));
  });
});

describe('sections', () => {
  it('hold every slide once, those before the first under the deck’s title', async () => {
    const parts = await file(everything());
    const presentation = tree(parts, 'ppt/presentation.xml');
    expect(presentation.all('p14:section').map(({ attribs }) => attribs['name'])).toEqual([
      'Thái Nguyên năm 2021',
      'Kinh tế & xã hội',
      'Văn hóa',
    ]);
    expect(presentation.all('p14:sldId').map(({ attribs }) => attribs['id'])).toEqual(
      presentation.all('p:sldId').map(({ attribs }) => attribs['id']),
    );
    for (const { attribs } of presentation.all('p14:section'))
      expect(attribs['id']).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  });

  it('are left out where the deck has none', async () => {
    expect((await file([plain])).get('ppt/presentation.xml')).not.toContain('sectionLst');
  });
});

describe('properties', () => {
  it('come from the deck, never from the clock', async () => {
    const core = (await file([plain])).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Thái Nguyên năm 2021</dc:title>');
    expect(core).toContain('<dc:creator>Văn phòng UBND tỉnh &lt;R&amp;D&gt; &quot;Thái Nguyên&quot;</dc:creator>');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2021-12-31T00:00:00Z</dcterms:created>');
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
  });

  it('name the sections as keywords, each once', async () => {
    const core = (await file(everything())).get('docProps/core.xml') ?? '';
    expect(core).toContain('<cp:keywords>Kinh tế &amp; xã hội; Văn hóa</cp:keywords>');
    expect((await file([plain])).get('docProps/core.xml')).not.toContain('keywords');
  });

  it.each(['', '31/12/2021'])('leave out the dates where the deck’s is "%s"', async (date) => {
    expect((await file([plain], { date })).get('docProps/core.xml')).not.toContain('dcterms:created');
  });

  it.each([
    ['vi', 'vi-VN'],
    ['en', 'en-US'],
    ['en-GB', 'en-GB'],
    ['fr', 'fr'],
  ])('write the language %s as %s', async (lang, tag) => {
    const parts = await file([plain], { lang });
    expect(parts.get('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    expect(readTree(parts.get('ppt/slides/slide1.xml') ?? '').all('a:rPr')[0]?.attribs['lang']).toBe(tag);
  });

  it('count slides, notes and hidden slides', async () => {
    const app = (await file(everything())).get('docProps/app.xml') ?? '';
    expect(app).toContain('<Slides>12</Slides><Notes>2</Notes><HiddenSlides>1</HiddenSlides>');
  });
});

it('names slides by their ids and hides the hidden', async () => {
  const parts = await file(everything());
  expect(parts.get('ppt/slides/slide8.xml')).toContain('<p:cSld name="bang">');
  expect(tree(parts, 'ppt/slides/slide11.xml').root.attribs['show']).toBe('0');
});
