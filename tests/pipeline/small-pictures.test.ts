import { describe, expect, it } from 'vitest';
import { isCmyk } from '../../src/deck/jpeg.ts';
import type { Picture } from '../../src/deck/types.ts';
import { createMemory } from '../../src/memory/memory.ts';
import { compile } from '../../src/pipeline.ts';
import { renderHtml, renderPptx } from '../../src/render.ts';
import { withSmallPictures } from '../../src/with-small-pictures.ts';
import { CMYK_JPEG, jpeg, png, svg, TRANSPARENT_WEBP, WEBP } from '../pictures.ts';
import { effectsWith } from '../twindeck.ts';

/** A deck with one slide a picture, its pictures made small; what they are then. */
async function shown(files: Readonly<Record<string, Uint8Array>>) {
  const slides = Object.keys(files).map(
    (src, i) => `  - { layout: image, title: T${i}, image: { src: ${src}, alt: A } }`,
  );
  const named = Object.entries(files).map(([name, data]) => [`/memory/${name}`, data]);
  const deck = `title: T\nslides:\n${slides.join('\n')}\n`;
  const effects = effectsWith({ '/memory/deck.yaml': deck, ...Object.fromEntries(named) });
  const whole = compile('/memory/deck.yaml', effects);
  const { compiled, diagnostics } = await withSmallPictures(whole, '/memory/deck.yaml', effects);
  const pictures = compiled?.scenes.flatMap(({ items }) =>
    items.flatMap((item): Picture[] => (item.kind === 'image' ? [item.picture] : [])),
  );
  return { pictures: pictures ?? [], compiled, codes: diagnostics.map(({ code }) => code), effects };
}

/** A photo-like PNG: soft, with the grain of a camera. */
function photoOf(width: number, height: number): Uint8Array {
  let seed = 7;
  return png(width, height, undefined, (x, y) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const grain = (seed >> 16) & 15;
    return [(x >> 4) + grain, (y >> 4) + grain, 100 + grain];
  });
}

const latin1 = (data: Uint8Array): string => Buffer.from(data).toString('latin1');

/** A simple WebP file as an extended one, 40 × 24 px, with EXIF and XMP (RFC 9649, 2.7). */
function withMetadata(webp: Uint8Array, exif: string, xmp: string): Uint8Array {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const head = Buffer.from(`${name}....`);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const features = Buffer.from([0b1100, 0, 0, 0, 39, 0, 0, 23, 0, 0]);
  const parts = [
    chunk('VP8X', features),
    webp.subarray(12),
    chunk('EXIF', Buffer.from(exif)),
    chunk('XMP ', Buffer.from(xmp)),
  ];
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts]));
}

describe('pictures are as small as they are shown', () => {
  it('with two pixels for each of the slide’s, undistorted, the same bytes each time', async () => {
    const photo = photoOf(2000, 1250);
    const [first, again] = [await shown({ 'a.png': photo }), await shown({ 'a.png': photo })];
    const [picture] = first.pictures;
    expect(picture?.kind).toBe('jpeg');
    expect(picture?.width).toBeLessThan(1600);
    expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(1.6, 2);
    expect(picture?.data.length).toBeLessThan(photo.length / 3);
    expect(again.pictures[0]?.data).toEqual(picture?.data);
  });

  it('and stay as they are where nothing would be won', async () => {
    const files = { 'a.png': png(3000, 2000), 'b.jpg': jpeg(6), 'c.svg': svg() };
    const { pictures, codes } = await shown(files);
    expect(pictures.map(({ data }) => data)).toEqual(Object.values(files));
    expect(codes).toEqual([]);
  });

  it('WebP becomes what every PowerPoint shows: with transparency a PNG', async () => {
    const { pictures, compiled, effects } = await shown({ 'a.webp': WEBP, 'b.webp': TRANSPARENT_WEBP });
    expect(pictures.map(({ kind, width, height }) => [kind, width, height])).toEqual([
      ['png', 40, 24],
      ['png', 40, 24],
    ]);
    if (!compiled) throw new Error('no deck');
    expect(renderHtml(compiled, null, effects)).not.toContain('image/webp');
    expect(new TextDecoder('latin1').decode(await renderPptx(compiled, effects))).not.toContain('.webp');
  });

  it('and says nothing of who took it, when and where', async () => {
    const secret = 'GPS 21.5942 105.8482, Canon of N. V. A';
    const photo = withMetadata(WEBP, `Exif\0\0${secret}`, `<x:xmpmeta>${secret}</x:xmpmeta>`);
    expect(latin1(photo)).toContain(secret);
    const { pictures, compiled, codes, effects } = await shown({ 'a.webp': photo });
    expect(codes).toEqual([]);
    expect(pictures.map(({ kind, width, height }) => [kind, width, height])).toEqual([['png', 40, 24]]);
    expect(pictures.filter(({ data }) => /GPS|Canon|Exif|xmp/.test(latin1(data)))).toEqual([]);
    const plain = await shown({ 'a.webp': WEBP });
    if (!compiled || !plain.compiled) throw new Error('no deck');
    expect(renderHtml(compiled, null, effects)).toBe(renderHtml(plain.compiled, null, effects));
    expect(await renderPptx(compiled, effects)).toEqual(await renderPptx(plain.compiled, effects));
  });

  it('a JPEG made for print becomes one for screens', async () => {
    const { pictures } = await shown({ 'a.jpg': CMYK_JPEG });
    expect(isCmyk(CMYK_JPEG)).toBe(true);
    expect(isCmyk(jpeg(6))).toBe(false);
    expect(pictures.map(({ kind, data, width }) => [kind, isCmyk(data), width])).toEqual([['jpeg', false, 16]]);
  });

  it('a WebP that can’t be decoded is an error at its name', async () => {
    const broken = Buffer.from(WEBP.subarray(0, 48));
    broken.writeUInt32LE(broken.length - 8, 4);
    expect((await shown({ 'a.webp': broken })).codes).toEqual(['image/unreadable']);
  });

  it('a photo that was held upright is turned, and says nothing of it any more', async () => {
    const { effects } = await shown({});
    const small = await effects.shrink({ kind: 'jpeg', data: jpeg(6), width: 32, orientation: 6 }, 16);
    expect([small?.kind, small?.width, small?.height]).toEqual(['jpeg', 16, 24]);
    expect(new TextDecoder('latin1').decode(small?.data)).not.toContain('Exif');
  });

  it('and are made small once for who compiles again with a memory, also when slides move', async () => {
    const files = { 'a.webp': WEBP, 'b.webp': TRANSPARENT_WEBP };
    const slide = (src: string) => `  - { layout: image, title: ${src}, image: { src: ${src}, alt: A } }\n`;
    const memory = createMemory();
    let shrunk = 0;
    for (const names of [['a'], ['a'], ['b', 'a']]) {
      const deck = `title: T\nslides:\n${names.map((name) => slide(`${name}.webp`)).join('')}`;
      const named = Object.entries(files).map(([name, data]) => [`/memory/${name}`, data]);
      const effects = effectsWith({ '/memory/deck.yaml': deck, ...Object.fromEntries(named) });
      const counting: typeof effects = {
        ...effects,
        shrink: (...input) => {
          shrunk++;
          return effects.shrink(...input);
        },
      };
      const whole = compile('/memory/deck.yaml', counting, undefined, memory);
      await withSmallPictures(whole, '/memory/deck.yaml', counting, memory);
      memory.settle();
    }
    expect(shrunk).toBe(2);
  });
});
