import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/pipeline.ts';
import { effectsWith, placesOf } from '../../../twindeck.ts';
import { defectsOf, partsOf } from '../oracle.ts';
import { changed, department, FIGURES_LAYOUT, onTemplate, withRelation } from './templates.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const MASTER_RELATIONS = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
const PRESENTATION = 'ppt/presentation.xml';
const PRESENTATION_RELATIONS = 'ppt/_rels/presentation.xml.rels';
const bytes = (text: string) => new TextEncoder().encode(text);
const codesOf = (template: Uint8Array, name?: string) => [
  ...new Set(onTemplate(template, '', name).diagnostics.map(({ code }) => code)),
];

describe('a template that can’t be used is refused where the deck names it', () => {
  it.each([
    [
      'with a password, or of PowerPoint 2003',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'pptx/compound-file',
    ],
    ['empty', new Uint8Array(), 'pptx/no-zip'],
    ['that unpacks to gigabytes', zipSync({ 'ppt/presentation.xml': new Uint8Array(65 * 2 ** 20) }), 'pptx/too-large'],
    ['that is a spreadsheet', zipSync({ 'xl/workbook.xml': bytes('<workbook/>') }), 'pptx/no-presentation'],
  ])('%s', (_, template, code) => {
    expect(placesOf(onTemplate(template).diagnostics)).toEqual([`4:11 ${code}`]);
  });

  it.each([
    ['its masters’ relationships', MASTER_RELATIONS],
    ['its theme', 'ppt/theme/theme1.xml'],
    ['a layout', 'ppt/slideLayouts/slideLayout3.xml'],
    ['the presentation’s relationships', PRESENTATION_RELATIONS],
  ])('without %s', async (_, part) => {
    expect(codesOf(await department({ [part]: null }))).toContain('pptx/missing-part');
  });

  it('without layouts, naming what it lacks', async () => {
    const bare = await department({ [MASTER]: (xml) => xml.replace(/<p:sldLayoutIdLst>.*?<\/p:sldLayoutIdLst>/, '') });
    expect(codesOf(bare)).toEqual(['template/no-layout']);
  });

  it.each(['so.pptm', 'so.potm', 'so.ppsm', 'SO.POTM'])('with macros, as %s', async (name) => {
    expect(codesOf(await department(), name)).toEqual(['template/macros']);
  });
});

describe('of what a template holds besides', () => {
  it('nothing comes along: slides, comments, sections, custom XML, handouts, add-ins’ tags, films, thumbnails', async () => {
    const extra = {
      'ppt/comments/comment1.xml': '<p:cmLst/>',
      'ppt/commentAuthors.xml': '<p:cmAuthorLst/>',
      'customXml/item1.xml': '<bí-mật/>',
      'ppt/handoutMasters/handoutMaster1.xml': '<p:handoutMaster/>',
      'ppt/tags/tag900.xml': '<p:tagLst/>',
      'ppt/printerSettings/printerSettings1.bin': 'x',
      'docProps/custom.xml': '<Properties/>',
      'docProps/thumbnail.jpeg': 'x',
    };
    const kinds = ['commentAuthors', 'customXml', 'handoutMaster', 'tags', 'printerSettings'];
    const relations = kinds.reduce(
      (change, kind, i) => (xml: string) => withRelation(`rId8${i}`, kind, `x/${kind}.xml`)(change(xml)),
      (xml: string) => xml,
    );
    const template = await department({
      ...Object.fromEntries(Object.entries(extra).map(([name, text]) => [name, bytes(text)])),
      'ppt/media/film.mp4': new Uint8Array(1000),
      [PRESENTATION_RELATIONS]: relations,
    });
    const deck = onTemplate(template);
    expect(deck.diagnostics).toEqual([]);
    const file = await deck.pptx();
    expect(await defectsOf(file)).toEqual([]);
    const parts = partsOf(file);
    for (const name of [...Object.keys(extra), 'ppt/media/film.mp4']) expect([...parts.keys()]).not.toContain(name);
    expect(parts.get(PRESENTATION)).not.toContain('Văn hóa');
    const texts = [...parts].filter(([name]) => name.startsWith('ppt/slides/')).map(([, xml]) => xml);
    expect(texts).toHaveLength(10);
    expect(texts.join()).not.toContain('Thu ngân sách');
  });

  it('no address comes along or is looked at: on clicks, of pictures, embedded objects, sounds, linked files', async () => {
    const targets: readonly (readonly [kind: string, target: string])[] = [
      ['hyperlink', 'javascript:alert(1)'],
      ['hyperlink', 'file:///etc/passwd'],
      ['image', 'file:///etc/passwd'],
      ['image', 'https://tracker.example/p.png'],
      ['oleObject', 'file://server/share/a.xlsx'],
      ['audio', 'https://tracker.example/a.mp3'],
      ['slideMaster', 'https://tracker.example/m.xml'],
      ['theme', 'https://tracker.example/t.xml'],
    ];
    const all = (xml: string) =>
      targets.reduce((made, [kind, target], i) => withRelation(`rIdX${i}`, kind, target, 'External')(made), xml);
    const clicks = (xml: string) =>
      xml
        .replace(/(<p:cNvPr id="2"[^>]*?)\/>/, '$1><a:hlinkClick r:id="rIdX0"/></p:cNvPr>')
        .replace('</p:spTree>', `${linkedPicture}</p:spTree>`);
    const template = await department({
      [MASTER]: clicks,
      [MASTER_RELATIONS]: all,
      [PRESENTATION_RELATIONS]: all,
      'ppt/theme/_rels/theme1.xml.rels': bytes(
        all('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'),
      ),
    });
    const read: string[] = [];
    const text = 'title: A\ntemplate: ./a.potx\nslides: [{ layout: bullets, title: A, bullets: [x] }]\n';
    const effects = effectsWith({ '/memory/deck.yaml': text, '/memory/a.potx': template });
    const watched = (path: string) => {
      read.push(path);
      return effects.read(path);
    };
    compile('/memory/deck.yaml', { ...effects, read: watched });
    expect(read.filter((path) => /passwd|tracker|share/.test(path))).toEqual([]);
    const deck = onTemplate(template);
    expect(deck.diagnostics.map(({ code }) => code)).toEqual(['template/left-out']);
    const file = await deck.pptx();
    expect(await defectsOf(file)).toEqual([]);
    for (const [name, xml] of partsOf(file)) expect(xml, name).not.toMatch(/passwd|tracker|javascript:|rIdX/);
    expect(deck.html()).not.toMatch(/passwd|tracker\.example/);
  });

  it('no part outside the package is reached by a path that climbs', async () => {
    const climbing = await department({
      [MASTER]: (xml) => xml.replace('</p:spTree>', `${linkedPicture.replace('r:link', 'r:embed')}</p:spTree>`),
      [MASTER_RELATIONS]: withRelation('rIdX2', 'image', '../../../../../../etc/passwd.png'),
    });
    const deck = onTemplate(climbing);
    expect(deck.diagnostics.map(({ code }) => code)).toContain('template/left-out');
    expect(partsOf(await deck.pptx()).get(MASTER)).not.toContain('rIdX2');
  });
});

it('takes masters without ids, and layouts whose names are markup', async () => {
  const odd = changed(await department(), {
    [PRESENTATION]: (xml) => xml.replace(/<p:sldMasterId id="\d+"/, '<p:sldMasterId'),
    [FIGURES_LAYOUT]: (xml) => xml.replace(/<p:cSld name="[^"]*"/, '<p:cSld name="&lt;A &amp; B&gt;"'),
  });
  const deck = onTemplate(odd, 'layouts: { bullets: "<A & B>" }\n');
  expect(deck.diagnostics).toEqual([]);
  expect(await defectsOf(await deck.pptx())).toEqual([]);
});

const linkedPicture =
  '<p:pic><p:nvPicPr><p:cNvPr id="970" name="X"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link="rIdX2"/><a:stretch/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';
