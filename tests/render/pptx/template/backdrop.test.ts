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

const gradient = (course: string) =>
  `<a:gradFill><a:gsLst><a:gs pos="100000"><a:srgbClr val="FFFFFF"><a:alpha val="20000"/></a:srgbClr></a:gs><a:gs pos="0"><a:schemeClr val="accent1"/></a:gs></a:gsLst>${course}</a:gradFill>`;

describe('what a template shows behind slides', () => {
  it('stands on the web deck too, a logo once in the page however many slides have it', async () => {
    const deck = onTemplate(await department());
    const [, , first] = deck.compiled?.scenes ?? [];
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

  it('are bands of plain colour, in the theme’s', async () => {
    const { compiled } = onTemplate(await department({ [MASTER]: onTop(band(solid) + band('<a:noFill/>')) }));
    expect(compiled?.scenes[2]?.backdrop?.slice(1)).toEqual([
      expect.objectContaining({
        kind: 'shape',
        box: { x: 0, y: 700, w: 1280, h: 20 },
        fill: { slot: 'accent2', alpha: 50 },
      }),
    ]);
  });

  it.each([
    [
      'an ellipse',
      band(solid, 'ellipse'),
      /<path d="M0 10a640 10 .* fill="#\w{6}" fill-opacity="0.5" transform="translate\(0 700\)"/,
    ],
    ['a turned band', band(solid, 'rect', ' rot="5400000"'), /rotate\(90 640 10\)/],
    [
      'a band in a colour that the theme lacks',
      band('<a:solidFill><a:srgbClr val="123456"/></a:solidFill>'),
      /fill="#123456"/,
    ],
    [
      'a band in a pattern',
      band(
        '<a:pattFill prst="pct5"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="654321"/></a:bgClr></a:pattFill>',
      ),
      /fill="#654321"/,
    ],
    ['a mirrored triangle', band(solid, 'triangle', ' flipV="1"'), /translate\(0 20\) scale\(1 -1\)/],
    [
      'a gradient along a line',
      band(gradient('<a:lin ang="0"/>')),
      /<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="0" y1="10" x2="1280" y2="10"><stop offset="0" stop-color="#8B1A1A"\/><stop offset="1" stop-color="#FFFFFF" stop-opacity="0.2"/,
    ],
    ['a gradient from a point', band(gradient('<a:path path="circle"/>')), /<radialGradient .*cx="640" cy="10"/],
    [
      'a line',
      band(
        '<a:ln w="19050"><a:solidFill><a:srgbClr val="123456"/></a:solidFill><a:prstDash val="dash"/></a:ln>',
        'line',
      ),
      /stroke="#123456" stroke-width="2" stroke-dasharray="8 6"/,
    ],
    [
      'a shape of points',
      band(solid).replace(
        /<a:prstGeom.*<\/a:prstGeom>/,
        '<a:custGeom><a:pathLst><a:path w="10" h="10"><a:moveTo><a:pt x="0" y="10"/></a:moveTo><a:lnTo><a:pt x="10" y="0"/></a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>',
      ),
      /d="M0 20L1280 0Z"/,
    ],
  ])('is %s, as a drawing', async (_, shape, drawing) => {
    const deck = onTemplate(await department({ [MASTER]: onTop(shape) }));
    const [, drawn] = deck.compiled?.scenes[2]?.backdrop ?? [];
    expect(drawn).toMatchObject({ kind: 'image', box: { x: 0, y: 0, w: 1280, h: 720 }, picture: { kind: 'svg' } });
    expect(drawn?.kind === 'image' && new TextDecoder().decode(drawn.picture.data)).toMatch(drawing);
    expect(deck.html()).toContain('data:image/svg+xml');
  });

  it('is the gradient of the background, under all else', async () => {
    const fill = (xml: string) =>
      xml.replace(
        /<p:bg>.*?<\/p:bg>/,
        `<p:bg><p:bgPr>${gradient('<a:lin ang="5400000"/>')}<a:effectLst/></p:bgPr></p:bg>`,
      );
    const [first] = onTemplate(await department({ [TITLE_LAYOUT]: fill })).compiled?.scenes ?? [];
    const [ground] = first?.backdrop ?? [];
    expect(ground?.kind === 'image' && new TextDecoder().decode(ground.picture.data)).toMatch(
      /x1="640" y1="0" x2="640" y2="720".*<rect width="1280" height="720" fill="url\(#g\)"/,
    );
  });

  it('is the colour of the background where the theme lacks it', async () => {
    const fill = (xml: string) =>
      xml.replace(
        /<p:bg>.*?<\/p:bg>/,
        '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="0A2540"/></a:solidFill></p:bgPr></p:bg>',
      );
    const [first] = onTemplate(await department({ [TITLE_LAYOUT]: fill })).compiled?.scenes ?? [];
    const [ground] = first?.backdrop ?? [];
    expect(ground?.kind === 'image' && new TextDecoder().decode(ground.picture.data)).toMatch(/<rect .*fill="#0A2540"/);
  });

  it('has the words of its shapes, which nobody hears read on each slide', async () => {
    const words =
      '<p:txBody><a:bodyPr anchor="ctr"/><a:p><a:pPr algn="r"/><a:r><a:rPr sz="1200" b="1"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:rPr><a:t>Sở Kế hoạch &amp; Đầu tư</a:t></a:r></a:p></p:txBody></p:sp>';
    const deck = onTemplate(await department({ [MASTER]: onTop(band('<a:noFill/>').replace('</p:sp>', words)) }));
    expect(deck.compiled?.scenes[2]?.backdrop?.[1]).toMatchObject({
      kind: 'text',
      anchor: 'middle',
      box: { x: 10, y: 705, w: 1260, h: 10 },
      paragraphs: [
        { align: 'right', runs: [{ text: 'Sở Kế hoạch & Đầu tư', size: 16, bold: true, color: { slot: 'accent1' } }] },
      ],
    });
    expect(deck.html()).toMatch(/<div aria-hidden="true"><div class="item text[^>]*>.*Sở Kế hoạch &amp; Đầu tư/);
    expect(deck.html()).toContain('<section');
  });

  it.each([
    ['a shape of Office’s that is seldom seen', band(solid, 'cloud')],
    ['a shape filled with a picture', band('<a:blipFill><a:blip/></a:blipFill>')],
  ])('leaves out %s on the web, and says so', async (_, shape) => {
    const { diagnostics } = onTemplate(await department({ [MASTER]: onTop(shape) }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['template/not-on-web']);
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

  it('has titles in the colour that the template gives them, and no warning of a band which that is read on', async () => {
    const header = band('<a:solidFill><a:srgbClr val="0A2540"/></a:solidFill>')
      .replace('y="6667500"', 'y="0"')
      .replace('cy="190500"', 'cy="1200000"');
    const white = (xml: string) =>
      onTop(header)(xml).replace(
        /(<p:titleStyle><a:lvl1pPr.*?<a:solidFill>).*?(<\/a:solidFill>)/,
        '$1<a:schemeClr val="bg1"/>$2',
      );
    const { compiled, diagnostics, html } = onTemplate(await department({ [MASTER]: white }));
    const title = compiled?.scenes[2]?.items.find((item) => item.kind === 'text' && item.purpose === 'title');
    expect(title).toMatchObject({ paragraphs: [{ runs: [{ color: { slot: 'lt1' } }] }] });
    expect(html()).toContain('<section');
    expect(diagnostics).toEqual([]);
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
      [1280, 720], // the layout's curves, as a drawing
    ]);
    expect(second?.backdrop).toHaveLength(1);
  });

  it('is not that of the master where the layout hides it', async () => {
    const alone = (xml: string) => xml.replace('<p:sldLayout ', '<p:sldLayout showMasterSp="0" ');
    const { compiled } = onTemplate(await department({ [TITLE_LAYOUT]: alone }));
    expect(compiled?.scenes[0]?.backdrop?.map((item) => 'picture' in item && item.picture.kind)).toEqual([
      'svg', // its own curves
    ]);
    expect(compiled?.scenes[2]?.backdrop?.map((item) => 'picture' in item && item.picture.kind)).toEqual(['png']);
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
