import { describe, expect, it } from 'vitest';
import { missing, savedByOffice } from '../../../office.ts';
import { compileText, placesOf } from '../../../twindeck.ts';
import { everything } from '../deck.ts';
import { defectsOf, partsOf, pptx } from '../oracle.ts';
import {
  changed,
  department,
  FIGURES_LAYOUT,
  LOGO,
  layoutsOf,
  onTemplate,
  TITLE_LAYOUT,
  withPicture,
  withRelation,
} from './templates.ts';

const codesOf = ({ diagnostics }: ReturnType<typeof onTemplate>) => diagnostics.map(({ code }) => code);
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const MASTER_RELATIONS = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
const PRESENTATION = 'ppt/presentation.xml';

describe('a deck on the organisation’s own template', () => {
  it('is a valid file with the template’s theme, master, layouts and logo, and nothing else of it', async () => {
    const template = await department();
    const deck = onTemplate(template);
    expect(codesOf(deck)).toEqual([]);
    const file = await deck.pptx();
    expect(await defectsOf(file)).toEqual([]);
    const [parts, given] = [partsOf(file), partsOf(template)];
    expect(parts.get('ppt/theme/theme1.xml')).toBe(given.get('ppt/theme/theme1.xml'));
    expect(parts.get(MASTER)).toBe(given.get(MASTER));
    expect(parts.get('ppt/media/template1.png')).toBe(new TextDecoder().decode(LOGO));
    const count = (folder: string) => [...parts.keys()].filter((name) => name.startsWith(folder)).length;
    expect(count('ppt/slides/slide')).toBe(5);
    expect(count('ppt/notesSlides/notesSlide')).toBe(1);
  });

  it('has each slide on the layout of its type, titles in title placeholders', async () => {
    const parts = partsOf(await onTemplate(await department()).pptx());
    expect(layoutsOf(parts)).toEqual([
      'Trang mở đầu',
      'Trang phần',
      'Tiêu đề và nội dung',
      'Tiêu đề và biểu đồ',
      'Trang kết thúc',
    ]);
    const placeholders = [1, 2, 3, 4].map((n) => parts.get(`ppt/slides/slide${n}.xml`)?.match(/<p:ph [^>]*>/g));
    expect(placeholders.map((found) => found?.[0])).toEqual([
      '<p:ph type="ctrTitle"/>',
      '<p:ph type="title"/>',
      '<p:ph type="title"/>',
      '<p:ph type="title"/>',
    ]);
    expect(placeholders[3]).toContain('<p:ph type="chart" idx="1"/>');
  });

  it('says every box and look itself, so that both decks stay alike', async () => {
    const parts = partsOf(await onTemplate(await department()).pptx());
    for (const [name, xml] of parts) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
      expect(xml, name).not.toContain('<p:spPr/>');
      expect(xml.match(/<a:rPr /g)?.length, name).toBe(xml.match(/<a:rPr [^>]*cap="none" spc="0"/g)?.length);
    }
  });

  it('is the same bytes each time', async () => {
    const template = await department();
    expect(await onTemplate(template).pptx()).toEqual(await onTemplate(template).pptx());
  });

  it('gives its colours to the web deck, system colours included', async () => {
    const deck = onTemplate(await department());
    expect(deck.compiled?.theme.colors).toMatchObject({ accent1: '#8B1A1A', dk1: '#102030' });
    expect(deck.compiled?.theme.title).toBe('Sở Kế hoạch & Đầu tư');
    expect(deck.html()).toContain('#8B1A1A');
  });

  it('sets its title slide in ink where the template’s title layout is light, without a motif', async () => {
    const light = await department({ [TITLE_LAYOUT]: (xml) => xml.replace(/<p:bg>.*?<\/p:bg>/, '') });
    const [first] = onTemplate(light).compiled?.scenes ?? [];
    expect(first).toMatchObject({ background: { slot: 'lt1' }, dark: false });
    const colors = first?.items.map((item) =>
      item.kind === 'text' ? item.paragraphs[0]?.runs[0]?.color.slot : item.kind,
    );
    expect(new Set(colors)).toEqual(new Set(['dk1']));
  });

  it('takes a picture that fills the layout for its ground, dark where the title on it is light', async () => {
    const fill = (xml: string) =>
      xml.replace(
        /<p:bg>.*?<\/p:bg>/,
        '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId9"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr></p:bg>',
      );
    const relations = TITLE_LAYOUT.replace('slideLayouts/', 'slideLayouts/_rels/').concat('.rels');
    const pictured = await department({
      [TITLE_LAYOUT]: fill,
      [relations]: withRelation('rId9', 'image', '../media/logo.png'),
    });
    const deck = onTemplate(pictured);
    expect(deck.compiled?.scenes[0]).toMatchObject({ background: { slot: 'dk1' }, dark: true });
    expect(await defectsOf(await deck.pptx())).toEqual([]);
  });

  it('turns ink and paper over where the template’s colour map does', async () => {
    const map = (xml: string) => xml.replace('bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"');
    const { compiled } = onTemplate(await department({ [MASTER]: map }));
    expect(compiled?.theme.colors.lt1).toBe('#102030');
  });

  it('is warned of a font without metrics, and of colours that can’t be read', async () => {
    const faint = await department({
      'ppt/theme/theme1.xml': (xml) =>
        xml
          .replace(/(<a:dk2>.*?val=")\w{6}/, '$1DDDDDD')
          .replace(/(<a:majorFont><a:latin typeface=")[^"]*/, '$1Chữ Lạ'),
    });
    const { diagnostics } = onTemplate(faint);
    expect(placesOf(diagnostics)).toEqual(['4:11 template/low-contrast', '4:11 template/font']);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it.each([
    ['Arial', 'Arimo', []],
    ['Calibri Light', 'Carlito', ['template/font']],
    ['Segoe UI', 'Arimo', ['template/font']],
  ])('is set in the widths of %s, or the nearest there are: %s', async (font, family, codes) => {
    const named = await department({
      'ppt/theme/theme1.xml': (xml) => xml.replace(/(<a:m\w+Font><a:latin typeface=")[^"]*/g, `$1${font}`),
    });
    const { compiled, diagnostics } = onTemplate(named);
    expect(compiled?.theme.fonts.body.family).toBe(family);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    const { title } = compiled!.theme.text;
    expect(title.leading).toBeGreaterThanOrEqual(compiled!.theme.fonts.heading.leastLeading);
  });

  it('is warned of a logo in the place of its texts', async () => {
    const crowded = await department({
      [MASTER]: (xml) => xml.replace('<a:off x="95250" y="95250"/>', '<a:off x="3000000" y="600000"/>'),
    });
    expect(codesOf(onTemplate(crowded))).toEqual(['template/in-the-way']);
  });
});

describe('layouts of a template', () => {
  it('are chosen by the deck’s own words first', async () => {
    const deck = onTemplate(await department(), 'layouts: { bullets: Chỉ có tiêu đề }\n');
    expect(codesOf(deck)).toEqual([]);
    const parts = partsOf(await deck.pptx());
    expect(layoutsOf(parts)[2]).toBe('Chỉ có tiêu đề');
  });

  it('that don’t exist are reported with those that do, and with the one that was meant', async () => {
    const { diagnostics } = onTemplate(
      await department(),
      'layouts:\n  bullets: Chỉ có tiêu dề\n  quote: Không hề có\n',
    );
    expect(placesOf(diagnostics)).toEqual(['6:12 template/unknown-layout-near', '7:10 template/unknown-layout']);
    expect(diagnostics[0]?.hint).toContain('“Chỉ có tiêu đề”');
  });

  it('are found by usual names where the template gives no types', async () => {
    const untyped = (xml: string) => xml.replace(/(<p:sldLayout [^>]*) type="\w+"/, '$1');
    const numbers = Array.from({ length: 15 }, (_, i) => `ppt/slideLayouts/slideLayout${i + 1}.xml`);
    const deck = onTemplate(await department(Object.fromEntries(numbers.map((name) => [name, untyped]))));
    expect(codesOf(deck)).toEqual([]);
    expect(layoutsOf(partsOf(await deck.pptx()))[3]).toBe('Tiêu đề và biểu đồ');
  });

  it('that are missing make way for what serves as well, else are reported with a list', async () => {
    const keep = (pattern: RegExp) => (xml: string) =>
      xml.replace(/<p:sldLayoutId [^>]*r:id="(rId\d+)"[^>]*>/g, (all, id) => (pattern.test(id) ? all : ''));
    const few = onTemplate(await department({ [MASTER]: keep(/^rId[14]$/) }));
    expect(codesOf(few)).toEqual([]);
    expect(layoutsOf(partsOf(await few.pptx()))).toEqual([
      'Trang mở đầu',
      'Trang mở đầu',
      'Chỉ có tiêu đề',
      'Chỉ có tiêu đề',
      'Trang mở đầu',
    ]);
    const one = onTemplate(await department({ [MASTER]: keep(/^rId1$/) }));
    expect(placesOf(one.diagnostics)).toEqual(['11:13 template/no-layout', '14:13 template/no-layout']);
    expect(one.diagnostics[0]?.hint).toContain('“Trang mở đầu”');
  });

  it('need a title placeholder', async () => {
    const bare = await department({
      [FIGURES_LAYOUT]: (xml) => xml.replace('<p:ph type="title"/>', '<p:ph type="body" idx="40"/>'),
    });
    const { diagnostics } = onTemplate(bare, 'layouts: { bullets: Chỉ có tiêu đề }\n');
    expect(placesOf(diagnostics)).toEqual(['5:21 template/no-title']);
  });

  it('mean nothing without a template', () => {
    const { diagnostics } = compileText('title: A\nlayouts: { bullets: B }\nslides: [{ layout: title }]\n');
    expect(placesOf(diagnostics)).toEqual(['2:1 template/layouts-alone']);
  });
});

describe('what a template may hold', () => {
  it('is left out, with what refers to it, when it is no picture of its own', async () => {
    const linked = await department({
      [MASTER]: withPicture('rId88', 4_000_000),
      [MASTER_RELATIONS]: withRelation('rId88', 'image', 'file:///C:/logo.png', 'External'),
    });
    const deck = onTemplate(linked);
    expect(codesOf(deck)).toEqual(['template/left-out']);
    const file = await deck.pptx();
    expect(await defectsOf(file)).toEqual([]);
    expect(partsOf(file).get(MASTER)).not.toContain('rId88');
  });

  it('is refused with macros, of the shape of a banner, in the strict form, or without a master', async () => {
    const macros = await department({
      'ppt/_rels/presentation.xml.rels': withRelation('rId90', 'vbaProject', 'vbaProject.bin'),
    });
    expect(codesOf(onTemplate(macros))).toEqual(['template/macros']);
    expect(codesOf(onTemplate(await department(), '', 'so.pptm'))).toEqual(['template/macros']);
    const banner = await department({ [PRESENTATION]: (xml) => xml.replace('cy="6858000"', 'cy="1524000"') });
    const { diagnostics } = onTemplate(banner);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['template/slide-size', 'The template’s slides are 33.9 × 4.2 cm: too low or too high for a title and content.'],
    ]);
    const strict = await department({
      [PRESENTATION]: (xml) =>
        xml.replace(
          'http://schemas.openxmlformats.org/presentationml/2006/main',
          'http://purl.oclc.org/ooxml/presentationml/main',
        ),
    });
    expect(codesOf(onTemplate(strict))).toEqual(['template/strict']);
    const headless = await department({
      [PRESENTATION]: (xml) => xml.replace(/<p:sldMasterIdLst>.*?<\/p:sldMasterIdLst>/, ''),
    });
    expect(codesOf(onTemplate(headless))).toEqual(['pptx/missing-part']);
  });

  it('is reported where the deck names it when it is no PowerPoint file, or broken, or not there', async () => {
    expect(placesOf(onTemplate(new TextEncoder().encode('xin chào')).diagnostics)).toEqual(['4:11 pptx/no-zip']);
    const broken = await department({ 'ppt/theme/theme1.xml': () => '<a:theme' });
    expect(placesOf(onTemplate(broken).diagnostics)).toContain('4:11 pptx/broken-xml');
    const { diagnostics } = compileText('title: A\ntemplate: ./không-có.potx\nslides: [{ layout: title }]\n');
    expect(placesOf(diagnostics)).toEqual(['2:11 template/missing']);
  });

  it('has masters besides the first kept only where the deck names a layout of theirs', async () => {
    const twice = await secondMaster();
    expect([...partsOf(await onTemplate(twice).pptx()).keys()]).not.toContain('ppt/slideMasters/slideMaster2.xml');
    const deck = onTemplate(twice, 'layouts: { closing: Riêng }\n');
    const file = await deck.pptx();
    expect(await defectsOf(file)).toEqual([]);
    expect(layoutsOf(partsOf(file))[4]).toBe('Riêng');
  });

  it.skipIf(missing('soffice') !== '')('is what LibreOffice saves as well', { timeout: 90_000 }, async () => {
    const deck = onTemplate(savedByOffice(await pptx(everything()), 'potx'));
    expect(deck.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await defectsOf(await deck.pptx())).toEqual([]);
  });
});

/** A template with a second master, which has one layout. */
async function secondMaster(): Promise<Uint8Array> {
  const base = await department();
  const parts = partsOf(base);
  const bytes = (text = '') => new TextEncoder().encode(text);
  const master = (parts.get(MASTER) ?? '').replace(
    /<p:sldLayoutIdLst>.*?<\/p:sldLayoutIdLst>/,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483801" r:id="rId1"/></p:sldLayoutIdLst>',
  );
  const rels = (...targets: readonly (readonly [string, string, string])[]): Uint8Array =>
    bytes(
      targets.reduce(
        (xml, [id, kind, target]) => withRelation(id, kind, target)(xml),
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      ),
    );
  return changed(base, {
    'ppt/slideMasters/slideMaster2.xml': bytes(master),
    'ppt/slideMasters/_rels/slideMaster2.xml.rels': rels(
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout99.xml'],
      ['rId2', 'theme', '../theme/theme9.xml'],
      ['rId77', 'image', '../media/logo.png'],
    ),
    'ppt/slideLayouts/slideLayout99.xml': bytes(parts.get(TITLE_LAYOUT)?.replace(/(<p:cSld name=")[^"]*/, '$1Riêng')),
    'ppt/slideLayouts/_rels/slideLayout99.xml.rels': rels(['rId1', 'slideMaster', '../slideMasters/slideMaster2.xml']),
    'ppt/theme/theme9.xml': bytes(parts.get('ppt/theme/theme1.xml')),
    'ppt/_rels/presentation.xml.rels': withRelation('rId500', 'slideMaster', 'slideMasters/slideMaster2.xml'),
    [PRESENTATION]: (xml) =>
      xml.replace('</p:sldMasterIdLst>', '<p:sldMasterId id="2147483800" r:id="rId500"/></p:sldMasterIdLst>'),
  });
}
