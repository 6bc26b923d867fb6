import { describe, expect, it } from 'vitest';
import { defectsOf, partsOf } from '../oracle.ts';
import { department, LOGO, onTemplate, TITLE_LAYOUT, withPicture, withRelation } from './templates.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const MASTER_RELATIONS = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
const TITLE_RELATIONS = TITLE_LAYOUT.replace('slideLayouts/', 'slideLayouts/_rels/').concat('.rels');

const band = (fill: string, shape = 'rect', more = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="98" name="B"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm${more}><a:off x="0" y="6667500"/><a:ext cx="12192000" cy="190500"/></a:xfrm><a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>${fill}</p:spPr></p:sp>`;
const onTop = (shapes: string) => (xml: string) => xml.replace('</p:spTree>', `${shapes}</p:spTree>`);
const solid = '<a:solidFill><a:schemeClr val="accent2"><a:alpha val="50000"/></a:schemeClr></a:solidFill>';

describe('what a template shows behind slides', () => {
  it('stands on the web deck too, a logo once in the page however many slides have it', async () => {
    const deck = onTemplate(await department());
    const [first] = deck.compiled?.scenes ?? [];
    expect(first?.backdrop).toMatchObject([
      { kind: 'image', box: { x: 10, y: 10, w: 20, h: 20 }, picture: { kind: 'png', alt: '' } },
    ]);
    const html = deck.html();
    expect(html.split(Buffer.from(LOGO).toString('base64'))).toHaveLength(2);
    expect(html.match(/<section[^>]*><div class="item d\d+ d\d+" aria-hidden="true"><\/div>/g)).toHaveLength(5);
  });

  it('is cropped as in PowerPoint', async () => {
    const cropped = (xml: string) =>
      xml.replace(/(<a:blip r:embed="rId77"\/>)/, '$1<a:srcRect l="25000" r="25000" b="50000"/>');
    const { compiled, html } = onTemplate(
      await department({ [MASTER]: (xml) => cropped(withPicture('rId77', 95250)(xml)) }),
    );
    expect(compiled?.scenes[0]?.backdrop?.[0]).toMatchObject({
      crop: { left: 0.25, top: 0, right: 0.25, bottom: 0.5 },
    });
    expect(html()).toContain('50% 0%/200% 200% no-repeat');
  });

  it('are bands of plain colour, but neither other shapes nor turned ones', async () => {
    const shapes = band(solid) + band(solid, 'ellipse') + band(solid, 'rect', ' rot="60000"') + band('<a:noFill/>');
    const { compiled } = onTemplate(await department({ [MASTER]: onTop(shapes) }));
    expect(compiled?.scenes[2]?.backdrop?.slice(1)).toEqual([
      expect.objectContaining({
        kind: 'shape',
        box: { x: 0, y: 700, w: 1280, h: 20 },
        fill: { slot: 'accent2', alpha: 50 },
      }),
    ]);
  });

  it('is warned of where text would stand on a band of a colour that hides it, and only there', async () => {
    const over = (fill: string) =>
      department({
        [MASTER]: onTop(band(fill).replace('y="6667500"', 'y="500000"').replace('cy="190500"', 'cy="900000"')),
      });
    const codes = async (fill: string) => onTemplate(await over(fill)).diagnostics.map(({ code }) => code);
    const plain = (color: string) => `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`;
    expect(await codes(plain('accent2'))).toEqual(['template/in-the-way']);
    expect(await codes(plain('bg2'))).toEqual([]);
  });

  it('is the picture of the background, under all else', async () => {
    const fill = (xml: string) =>
      xml.replace(
        /<p:bg>.*?<\/p:bg>/,
        '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId9"/><a:stretch/></a:blipFill><a:effectLst/></p:bgPr></p:bg>',
      );
    const deck = onTemplate(
      await department({ [TITLE_LAYOUT]: fill, [TITLE_RELATIONS]: withRelation('rId9', 'image', '../media/logo.png') }),
    );
    const [first, second] = deck.compiled?.scenes ?? [];
    expect(first?.backdrop?.map(({ box }) => [box.w, box.h])).toEqual([
      [1280, 720],
      [20, 20],
    ]);
    expect(second?.backdrop).toHaveLength(1);
  });

  it('is not that of the master where the layout hides it', async () => {
    const alone = (xml: string) => xml.replace('<p:sldLayout ', '<p:sldLayout showMasterSp="0" ');
    const { compiled } = onTemplate(await department({ [TITLE_LAYOUT]: alone }));
    expect(compiled?.scenes[0]?.backdrop).toBeUndefined();
    expect(compiled?.scenes[2]?.backdrop).toHaveLength(1);
  });

  it.each([
    ['an EMF', 'logo.emf', new Uint8Array([1, 0, 0, 0])],
    ['a broken PNG', 'logo2.png', new Uint8Array([0x89, 0x50])],
    [
      'an SVG with a script',
      'bad.svg',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>x</script></svg>'),
    ],
  ])('leaves out %s on the web, and says so', async (_, name, data) => {
    const deck = onTemplate(
      await department({
        [MASTER]: withPicture('rId88', 11_000_000),
        [MASTER_RELATIONS]: withRelation('rId88', 'image', `../media/${name}`),
        [`ppt/media/${name}`]: data,
      }),
    );
    expect(deck.diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual([
      'template/not-on-web',
      'info',
    ]);
    expect(deck.html()).not.toContain('<script>x');
    expect(
      [...partsOf(await deck.pptx()).keys()].filter((part) => /media\/template/.test(part)).length,
    ).toBeGreaterThan(0);
  });
});

describe('what goes with a template', () => {
  it('is kept: embedded fonts and themes that a layout overrides', async () => {
    const override =
      '<a:themeOverride xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:extLst/></a:themeOverride>';
    const deck = onTemplate(
      await department({
        'ppt/presentation.xml': (xml) =>
          xml.replace(
            /(<p:notesSz[^>]*>)/,
            '$1<p:embeddedFontLst><p:embeddedFont><p:font typeface="Chữ &amp; Số" pitchFamily="34"/><p:regular r:id="rId901"/><p:bold r:id="rId902"/></p:embeddedFont></p:embeddedFontLst>',
          ),
        'ppt/_rels/presentation.xml.rels': (xml) =>
          withRelation(
            'rId902',
            'font',
            'https://a.vn/f.fntdata',
            'External',
          )(withRelation('rId901', 'font', 'fonts/font1.fntdata')(xml)),
        'ppt/fonts/font1.fntdata': new Uint8Array([1, 2, 3]),
        [TITLE_RELATIONS]: withRelation('rId9', 'themeOverride', '../theme/themeOverride1.xml'),
        'ppt/theme/themeOverride1.xml': new TextEncoder().encode(override.replace('<a:extLst/>', '')),
      }),
    );
    const file = await deck.pptx();
    expect(await defectsOf(file)).toEqual([]);
    const parts = partsOf(file);
    expect(parts.get('ppt/presentation.xml')).toContain('typeface="Chữ &amp; Số"');
    expect([...parts.keys()].filter((part) => part.startsWith('ppt/fonts/'))).toEqual([
      'ppt/fonts/font1-regular.fntdata',
    ]);
    expect(parts.get('ppt/theme/themeOverride1.xml')).toContain('themeOverride');
    expect(parts.get('ppt/slideLayouts/_rels/slideLayout1.xml.rels')).toContain('../theme/themeOverride1.xml');
    expect(deck.diagnostics).toEqual([]);
  });
});

describe('a template whose colour map turns dark and light over', () => {
  const turn = (xml: string) => xml.replace('bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"');
  const luminance = (xml: string | undefined, slot: string) =>
    Number.parseInt(new RegExp(`<a:${slot}><a:srgbClr val="(\\w{6})`).exec(xml ?? '')?.[1] ?? '', 16);

  it('has light notes all the same', async () => {
    const parts = partsOf(await onTemplate(await department({ [MASTER]: turn })).pptx());
    const theme = parts.get('ppt/theme/theme2.xml');
    expect(luminance(theme, 'lt1')).toBeGreaterThan(luminance(theme, 'dk1'));
  });

  it('on one layout alone has its slides say the map that their colours are meant in', async () => {
    const own = (xml: string) =>
      xml.replace(
        '<a:masterClrMapping/>',
        '<a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
      );
    const file = await onTemplate(await department({ [TITLE_LAYOUT]: own })).pptx();
    expect(await defectsOf(file)).toEqual([]);
    const parts = partsOf(file);
    expect(parts.get('ppt/slides/slide1.xml')).toContain('<a:overrideClrMapping bg1="lt1" tx1="dk1"');
    expect(parts.get('ppt/slides/slide3.xml')).toContain('<a:masterClrMapping/>');
  });
});
