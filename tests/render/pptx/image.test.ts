import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/cli/node-effects.ts';
import { readPictureFile } from '../../../src/deck/picture-file.ts';
import type { Box, Crop, ImageItem } from '../../../src/layout/types.ts';
import { jpeg, png, svg } from '../../pictures.ts';
import { scene, title } from './fixtures.ts';
import { defectsOf, partsOf, pptx } from './oracle.ts';

const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 };
const BOX: Box = { x: 100, y: 200, w: 300, h: 200 };

function imageItem(data: Uint8Array, more: { box?: Box; crop?: Crop; alt?: string } = {}): ImageItem {
  const { box = BOX, crop = WHOLE, alt = 'Cầu <Gia Bảy> & "sông Cầu"' } = more;
  const name = data[0] === 0x89 ? 'a.png' : data[0] === 0xff ? 'a.jpg' : 'a.svg';
  const read = readPictureFile(data, name);
  if (!read.ok) throw new Error(read.code);
  return { kind: 'image', at: [], box, crop, picture: { at: [], alt, ...read.file } };
}

const slideOf = (...items: readonly ImageItem[]) => scene('a', 'two-columns', [title('A'), ...items]);
const mediaOf = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('ppt/media/')));
const slideXml = async (...items: readonly ImageItem[]) =>
  partsOf(await pptx([slideOf(...items)])).get('ppt/slides/slide1.xml') ?? '';

describe('a picture in PowerPoint', () => {
  it('is its own bytes, once for all its uses, in a part of the right type', async () => {
    const photo = jpeg();
    const drawing = png(30, 20);
    const again = Uint8Array.from(photo);
    const file = await pptx([
      slideOf(imageItem(photo), imageItem(drawing), imageItem(again)),
      scene('b', 'image', [title('B'), imageItem(drawing)]),
    ]);
    expect(mediaOf(file)).toEqual({
      'ppt/media/image1.jpeg': new Uint8Array(photo),
      'ppt/media/image2.png': new Uint8Array(drawing),
    });
    const parts = partsOf(file);
    expect(parts.get('[Content_Types].xml')).toContain('<Default Extension="jpeg" ContentType="image/jpeg"/>');
    const targets = (slide: number) =>
      [...(parts.get(`ppt/slides/_rels/slide${slide}.xml.rels`) ?? '').matchAll(/media\/([^"]*)/g)].map(
        ([, name]) => name,
      );
    expect([targets(1), targets(2)]).toEqual([['image1.jpeg', 'image2.png', 'image1.jpeg'], ['image2.png']]);
    expect(await defectsOf(file)).toEqual([]);
  });

  it('has its alternative text, or is marked as decoration; never a path', async () => {
    const xml = await slideXml(imageItem(png(3, 2)), imageItem(png(3, 2), { alt: '' }));
    expect(xml).toContain('descr="Cầu &lt;Gia Bảy&gt; &amp; &quot;sông Cầu&quot;"');
    expect(xml).toMatch(/descr=""><a:extLst>.*adec:decorative/);
    expect(xml).not.toMatch(/preencoded|\.png/);
  });

  it('stands in its box to the EMU and is cropped in thousandths of a per cent', async () => {
    const xml = await slideXml(imageItem(png(3, 2), { crop: { left: 0.125, top: 0, right: 0.1, bottom: 0.0254321 } }));
    expect(xml).toContain('<a:srcRect l="12500" r="10000" b="2543"/>');
    expect(xml).toContain('<a:off x="952500" y="1905000"/><a:ext cx="2857500" cy="1905000"/>');
    expect(await slideXml(imageItem(png(3, 2)))).not.toContain('srcRect');
  });

  it('is turned and mirrored as its EXIF data say, the crop with it', async () => {
    const crop = { left: 0.1, top: 0.2, right: 0.3, bottom: 0.4 };
    const looks = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async (orientation) => {
        const xml = await slideXml(imageItem(jpeg(orientation), { crop }));
        const [, turn] = /<p:pic>.*<a:xfrm([^>]*)>/.exec(xml) ?? [];
        return [
          turn?.trim(),
          /<a:srcRect([^>]*)\/>/.exec(xml)?.[1]?.trim(),
          /<a:ext cx[^>]*>/.exec(xml.split('<p:pic>')[1] ?? '')?.[0],
        ];
      }),
    );
    const lying = '<a:ext cx="2857500" cy="1905000"/>';
    const standing = '<a:ext cx="1905000" cy="2857500"/>';
    expect(looks).toEqual([
      ['', 'l="10000" t="20000" r="30000" b="40000"', lying],
      ['flipH="1"', 'l="30000" t="20000" r="10000" b="40000"', lying],
      ['rot="10800000"', 'l="30000" t="40000" r="10000" b="20000"', lying],
      ['rot="10800000" flipH="1"', 'l="10000" t="40000" r="30000" b="20000"', lying],
      ['rot="16200000" flipH="1"', 'l="20000" t="10000" r="40000" b="30000"', standing],
      ['rot="5400000"', 'l="20000" t="30000" r="40000" b="10000"', standing],
      ['rot="5400000" flipH="1"', 'l="40000" t="30000" r="20000" b="10000"', standing],
      ['rot="16200000"', 'l="40000" t="10000" r="20000" b="30000"', standing],
    ]);
  });

  it('sits in the picture placeholder of its layout', async () => {
    const parts = partsOf(await pptx([scene('b', 'image', [title('B'), imageItem(png(3, 2))])]));
    expect(parts.get('ppt/slides/slide1.xml')).toContain('<p:ph type="pic" idx="1"/>');
    const layouts = [...parts].filter(
      ([name, xml]) => /slideLayout\d+\.xml$/.test(name) && xml.includes('type="picTx"'),
    );
    expect(layouts.map(([, xml]) => xml.includes('<p:ph type="pic" idx="1"/>'))).toEqual([true]);
  });
});

describe('an SVG in PowerPoint', () => {
  it('is kept beside a PNG of it, twice as fine as the slide, made once for its widest use', async () => {
    const wide = { ...BOX, w: 500 };
    const half = { ...WHOLE, left: 0.5 };
    const file = await pptx([slideOf(imageItem(svg()), imageItem(svg(), { box: wide, crop: half }))]);
    const media = mediaOf(file);
    expect(Object.keys(media)).toEqual(['ppt/media/image1.png', 'ppt/media/image1.svg']);
    expect(media['ppt/media/image1.svg']).toEqual(svg());
    expect(readPictureFile(media['ppt/media/image1.png'] ?? new Uint8Array(), 'a.png')).toMatchObject({
      file: { width: 2000, height: 1333 },
    });
    expect(partsOf(file).get('ppt/slides/slide1.xml')).toMatch(/r:embed="rId1">.*asvg:svgBlip[^>]* r:embed="rId1svg"/);
    expect(await defectsOf(file)).toEqual([]);
  });
});

describe('rasterise', () => {
  const { rasterise } = nodeEffects();

  it('gives the same bytes each time, also when two are asked for at once', async () => {
    const [one, two] = await Promise.all([rasterise(svg(), 96), rasterise(svg(), 96)]);
    expect(one).toEqual(two);
  });

  it('draws text in our font, Vietnamese letters in the weight that is asked for', async () => {
    const drawn = (style: string) => rasterise(svg(undefined, `<text y="20" ${style}>Nguyễn ưỡn</text>`), 96);
    const plain = await drawn('font-family="sans-serif"');
    expect(plain).not.toEqual(await rasterise(svg(), 96));
    expect(plain).toEqual(await drawn('font-family="No Such Font"'));
    expect(plain).not.toEqual(await drawn('font-weight="bold"'));
  });
});
