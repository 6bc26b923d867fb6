import { describe, expect, it } from 'vitest';
import { placePicture } from '../../src/layout/crop.ts';
import type { Box, Crop, ImageItem } from '../../src/layout/types.ts';
import { compile } from '../../src/pipeline.ts';
import { png, svg } from '../pictures.ts';
import { effectsWith } from '../twindeck.ts';
import { geometryFaults } from './geometry.ts';

const FRAME: Box = { x: 72, y: 180, w: 1136, h: 476 };

function place(width: number, height: number, fit: 'contain' | 'cover', focus: readonly [number, number] = [0.5, 0.5]) {
  const picture = { at: [], kind: 'png', data: new Uint8Array(), width, height, orientation: 1, alt: '' } as const;
  return { picture, ...placePicture({ picture, fit, focus }, FRAME) };
}

/** How much wider than high a shown pixel of the picture is; 1 = undistorted. */
function distortion(box: Box, crop: Crop, { width, height }: { width: number; height: number }): number {
  const across = box.w / (width * (1 - crop.left - crop.right));
  const down = box.h / (height * (1 - crop.top - crop.bottom));
  return across / down;
}

const SIZES = [
  [300, 200],
  [120, 200],
  [4032, 3024],
  [1, 1],
  [10_000, 1],
  [1, 10_000],
  [400.5, 100],
  [1136, 476],
] as const;

describe('placePicture', () => {
  it('never distorts, and gives whole px inside the box', () => {
    for (const [width, height] of SIZES)
      for (const fit of ['contain', 'cover'] as const) {
        const { box, crop, picture } = place(width, height, fit, [0.2, 1]);
        expect(distortion(box, crop, picture)).toBeCloseTo(1, 9);
        expect(Object.values(box).every(Number.isInteger)).toBe(true);
        expect(box.x >= FRAME.x && box.y >= FRAME.y).toBe(true);
        expect(box.x + box.w <= FRAME.x + FRAME.w && box.y + box.h <= FRAME.y + FRAME.h).toBe(true);
      }
  });

  it('shows the whole picture in the middle of the box, as large as can be', () => {
    expect(place(300, 200, 'contain')).toMatchObject({ box: { x: 283, y: 180, w: 714, h: 476 } });
    expect(place(2272, 100, 'contain').box).toEqual({ x: 72, y: 393, w: 1136, h: 50 });
    for (const [width, height] of [
      [300, 200],
      [4032, 3024],
    ] as const) {
      const { crop, box } = place(width, height, 'contain');
      expect(Math.max(crop.left, crop.right) * box.w + Math.max(crop.top, crop.bottom) * box.h).toBeLessThan(0.5);
    }
  });

  it('covers the box, and crops around the focus', () => {
    const { box, crop } = place(1136, 952, 'cover', [0.5, 0.25]);
    expect(box).toEqual(FRAME);
    expect(crop).toEqual({ left: 0, right: 0, top: 0.125, bottom: 0.375 });
    expect(place(2272, 476, 'cover', [0, 0.5]).crop).toEqual({ left: 0, right: 0.5, top: 0, bottom: 0 });
    expect(place(2272, 476, 'cover', [1, 0.5]).crop).toEqual({ left: 0.5, right: 0, top: 0, bottom: 0 });
  });
});

function compileDeck(slides: string) {
  const effects = effectsWith({
    '/memory/deck.yaml': `title: T\nslides:\n${slides.replace(/^\n/, '').trimEnd()}\n`,
    '/memory/wide.png': png(30, 10),
    '/memory/high.png': png(10, 40),
    '/memory/a.svg': svg(),
  });
  const { compiled, diagnostics } = compile('/memory/deck.yaml', effects);
  expect(diagnostics).toEqual([]);
  if (!compiled) throw new Error('not compiled');
  expect(geometryFaults(compiled)).toEqual([]);
  return compiled;
}

describe('slides with pictures', () => {
  const WORDS = 'caption: "Toàn cảnh khu công nghiệp Yên Bình nhìn từ phía sông Cầu", credit: "Ảnh: Báo Thái Nguyên"';

  const imagesOf = (items: readonly { kind: string }[]) => items.filter((item) => item.kind === 'image') as ImageItem[];

  it('have the words right under the picture, in its width where that is enough', () => {
    for (const src of ['wide.png', 'high.png', 'a.svg'])
      for (const fit of ['contain', 'cover']) {
        const [slide] = compileDeck(
          `  - { layout: image, title: A, image: { src: ${src}, alt: A, fit: ${fit}, ${WORDS} } }`,
        ).scenes;
        const [image] = imagesOf(slide?.items ?? []);
        const texts = slide?.items.filter((item) => item.kind === 'text') ?? [];
        const caption = texts.find(({ purpose }) => purpose === 'caption')?.box;
        const credit = texts.find(({ purpose }) => purpose === 'credit')?.box;
        if (!image || !caption || !credit) throw new Error('something is missing');
        expect([caption.y, credit.y]).toEqual(Array(2).fill(image.box.y + image.box.h + 12));
        const width = credit.x + credit.w - caption.x;
        expect(width).toBe(Math.max(640, image.box.w));
      }
  });

  it('stand beside their text on the side that is said, and without one in the middle', () => {
    const { scenes } = compileDeck(`
  - { layout: image-text, title: A, image: { src: a.svg, alt: A }, bullets: [Một, Hai] }
  - { layout: image-text, title: B, side: right, image: { src: high.png, alt: A, fit: cover, ${WORDS} }, text: Chữ }
  - { layout: image-text, title: C, image: { src: wide.png, alt: A } }
`);
    const order = scenes.map(({ items }) =>
      items
        .filter((item) => item.kind === 'image' || (item.kind === 'text' && item.purpose === 'body'))
        .map((item) => [item.kind, item.box.x + item.box.w / 2 < 640]),
    );
    expect(order).toEqual([
      [
        ['image', true],
        ['text', false],
      ],
      [
        ['text', true],
        ['image', false],
      ],
      [['image', false]],
    ]);
    const alone = scenes[2]?.items.find(({ kind }) => kind === 'image')?.box;
    expect(alone && alone.x + alone.w / 2).toBe(640);
  });

  it('can be blocks of columns, above and below others', () => {
    const { scenes } = compileDeck(`
  - layout: two-columns
    title: A
    left: { image: { src: high.png, alt: A, ${WORDS} } }
    right: [{ image: { src: wide.png, alt: B } }, { text: Chữ dưới hình }, { image: { src: a.svg, alt: "" } }]
`);
    expect(imagesOf(scenes[0]?.items ?? []).map(({ picture }) => picture.alt)).toEqual(['A', 'B', '']);
  });
});

describe('a picture from edge to edge', () => {
  const slide = (more = '') =>
    `  - { layout: image, title: Tiêu đề, bleed: true, section: { title: S, number: 1 }, image: { src: high.png, alt: A, caption: C, credit: D${more} } }`;

  it('fills the slide down to the title, around its focus; no word lies on it', () => {
    const { scenes } = compileDeck(slide(', focus: top'));
    const items = scenes[0]?.items ?? [];
    const image = items.find((item) => item.kind === 'image') as ImageItem | undefined;
    const texts = items.filter((item) => item.kind === 'text');
    expect(image?.box).toMatchObject({ x: 0, y: 0, w: 1280 });
    expect(image?.crop.top).toBe(0);
    expect(image?.crop.bottom).toBeGreaterThan(0);
    expect(image?.box.h).toBeGreaterThan(480);
    expect(texts.map(({ purpose }) => purpose)).toEqual(['title', 'caption', 'credit', 'slideNumber']);
    expect(texts.every(({ box }) => box.y > (image?.box.h ?? 720))).toBe(true);
  });

  it('can’t be whole at the same time', () => {
    const text = `title: T\nslides:\n${slide(', fit: contain').replace('high.png', 'a.svg')}\n`;
    const { diagnostics } = compile(
      '/memory/deck.yaml',
      effectsWith({ '/memory/deck.yaml': text, '/memory/a.svg': svg() }),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['image/bleed-contain']);
  });
});
