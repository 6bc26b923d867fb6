import { describe, expect, it } from 'vitest';
import type { Illustration } from '../../src/deck/types.ts';
import { locate } from '../../src/located.ts';
import { compile } from '../../src/pipeline.ts';
import { ANIMATED_WEBP, jpeg, png, svg, WEBP } from '../pictures.ts';
import { effectsWith, placesOf } from '../twindeck.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A slide with one picture, in a folder with these files; the picture's keys stand on line 5. */
function compileImage(keys: string, files: Files = {}) {
  const deck = `title: T\nslides:\n  - layout: image\n    title: A\n    image: { ${keys} }\n`;
  const named = Object.entries(files).map(([name, data]) => [`/memory/${name}`, data]);
  const effects = effectsWith({ '/memory/deck.yaml': deck, ...Object.fromEntries(named) });
  const { compiled, diagnostics, sources } = compile('/memory/deck.yaml', effects);
  const [slide] = compiled?.deck.slides ?? [];
  const image: Illustration | null = slide?.layout === 'image' ? slide.image : null;
  return { image, diagnostics: locate(diagnostics, 'en', effects, sources) };
}

const codesOf = (keys: string, files: Files) => compileImage(keys, files).diagnostics.map(({ code }) => code);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the size of a picture', () => {
  const sizeOf = (src: string, data: Uint8Array) => {
    const { image, diagnostics } = compileImage(`src: ${src}, alt: A`, { [src]: data });
    expect(diagnostics).toEqual([]);
    return image && [image.picture.kind, image.picture.width, image.picture.height];
  };

  it('is read from PNG, JPEG, WebP and SVG', () => {
    expect(sizeOf('a.webp', WEBP)).toEqual(['webp', 40, 24]);
    expect(sizeOf('a.png', png(30, 20))).toEqual(['png', 30, 20]);
    expect(sizeOf('a.jpg', jpeg())).toEqual(['jpeg', 48, 32]);
    expect(sizeOf('a.svg', svg())).toEqual(['svg', 48, 32]);
  });

  it('is that of the picture as it is seen when a camera was held upright', () => {
    expect([1, 2, 3, 4].map((orientation) => sizeOf('a.jpg', jpeg(orientation)))).toEqual(
      Array(4).fill(['jpeg', 48, 32]),
    );
    expect([5, 6, 7, 8].map((orientation) => sizeOf('a.jpg', jpeg(orientation)))).toEqual(
      Array(4).fill(['jpeg', 32, 48]),
    );
    expect(sizeOf('a.jpg', jpeg(9))).toEqual(['jpeg', 48, 32]);
  });

  it('is an SVG’s own width and height in any unit, else that of its viewBox', () => {
    expect(sizeOf('a.svg', svg('width="1in" height="36pt" viewBox="0 0 1 1"'))).toEqual(['svg', 96, 48]);
    expect(sizeOf('a.svg', svg('viewBox="0,0,400.5,100"'))).toEqual(['svg', 400.5, 100]);
    expect(sizeOf('a.svg', svg('width="100%" height="100%" viewBox="-5 -5 10 20"'))).toEqual(['svg', 10, 20]);
  });

  it('becomes the viewBox of an SVG that has none, since it could not be scaled', () => {
    const { image } = compileImage('src: a.svg, alt: A', { 'a.svg': svg('width="48" height="32"') });
    expect(new TextDecoder().decode(image?.picture.data)).toMatch(/^<svg viewBox="0 0 48 32" xmlns=/);
  });
});

describe('a picture’s file', () => {
  it('of a format that not every browser or PowerPoint opens is refused with the name of the format', () => {
    const formats: Readonly<Record<string, string>> = {
      GIF: 'GIF89a',
      BMP: 'BM\u0036\0',
      TIFF: 'II*\0',
      AVIF: '\0\0\0\u0020ftypavif',
      HEIC: '\0\0\0\u0018ftypheic',
      PDF: '%PDF-1.7',
    };
    for (const [format, beginning] of Object.entries(formats)) {
      const { diagnostics } = compileImage('src: a.jpg, alt: A', { 'a.jpg': bytes(`${beginning}${'x'.repeat(40)}`) });
      expect(diagnostics).toMatchObject([{ code: 'image/other-format', line: 5, column: 19 }]);
      expect(diagnostics[0]?.message).toContain(format);
    }
  });

  it('may not move, break off or hold more pixels than a computer opens', () => {
    expect(codesOf('src: a.webp, alt: A', { 'a.webp': ANIMATED_WEBP })).toEqual(['image/animated']);
    expect(codesOf('src: a.webp, alt: A', { 'a.webp': WEBP.subarray(0, 100) })).toEqual(['image/broken']);
    const bomb = Buffer.from(png(1, 1));
    bomb.writeUInt32BE(20_000, 16);
    bomb.writeUInt32BE(20_000, 20);
    expect(codesOf('src: a.png, alt: A', { 'a.png': bomb })).toEqual(['image/too-many-pixels']);
  });

  it('may stand in another folder, end in capitals, and be written with another form of the same diacritics', () => {
    const apart = 'Hình/Ảnh đẹp.PNG'.normalize('NFD');
    const { image, diagnostics } = compileImage(`src: ./${'Hình/Ảnh đẹp.PNG'.normalize('NFC')}, alt: A`, {
      [apart]: png(3, 2),
    });
    expect([image?.picture.kind, diagnostics]).toEqual(['png', []]);
    expect(codesOf('src: Hình\\a.png, alt: A', { 'Hình/a.png': png(3, 2) })).toEqual([]);
  });

  it('that is missing is an error at its name, with the nearest name in that folder', () => {
    const { image, diagnostics } = compileImage('alt: A, src: hinh/cau-gia-bay.png', {
      'hinh/cau-gia-bảy.png': png(1, 1),
      'hinh/notes.txt': '',
    });
    expect(image).toBe(null);
    expect(placesOf(diagnostics)).toEqual(['5:27 image/missing-near']);
    expect(diagnostics[0]?.hint).toContain('hinh/cau-gia-bảy.png');
  });

  it('that is missing among names unlike it lists those that there are', () => {
    const files = { 'b.png': png(1, 1), 'c.svg': svg(), 'd.txt': '' };
    expect(compileImage('src: toan-canh.jpg, alt: A', files).diagnostics[0]?.hint).toContain('b.png, c.svg.');
    expect(codesOf('src: hinh, alt: A', {})).toEqual(['image/missing']);
  });

  it('is asked for where an address is given', () => {
    expect(codesOf('src: "https://example.vn/a.png", alt: A', {})).toEqual(['image/remote']);
    expect(codesOf('src: "data:image/png;base64,AAAA", alt: A', {})).toEqual(['image/remote']);
  });

  it('that is no picture, or whose ending lies, is an error', () => {
    expect(codesOf('src: a.png, alt: A', { 'a.png': new Uint8Array() })).toEqual(['image/broken']);
    expect(codesOf('src: a.gif, alt: A', { 'a.gif': bytes('GIF89a\x01\0\x01\0\0\0\0;') })).toEqual([
      'image/other-format',
    ]);
    expect(codesOf('src: a.png, alt: A', { 'a.png': jpeg() })).toEqual(['image/wrong-ending']);
    expect(codesOf('src: a, alt: A', { a: png(1, 1) })).toEqual(['image/wrong-ending']);
  });

  it('that breaks off is an error, wherever it does', () => {
    const whole = { png: png(30, 20), jpg: jpeg(6) };
    for (const [ending, data] of Object.entries(whole))
      for (const length of [12, 20, 40, data.length - 20, data.length - 9]) {
        const codes = codesOf(`src: a.${ending}, alt: A`, { [`a.${ending}`]: data.subarray(0, length) });
        expect(codes, `${ending} ${length}`).toEqual(['image/broken']);
      }
  });

  it('over 20 MB is an error that says how large it is', () => {
    const { diagnostics } = compileImage('src: a.png, alt: A', { 'a.png': new Uint8Array(21 * 1024 * 1024) });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['image/too-large', expect.stringContaining('21 MB')],
    ]);
  });
});

describe('an SVG', () => {
  const codes = (data: Uint8Array) => codesOf('src: a.svg, alt: A', { 'a.svg': data });

  it('that runs code or needs something from elsewhere is refused', () => {
    const unsafe = [
      '<script>alert(1)</script>',
      '<rect onload="alert(1)"/>',
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
      '<image href="https://example.vn/a.png"/>',
      '<image href="other.png"/>',
      '<use href="&#x6a;avascript:alert(1)"/>',
      '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="file:///etc/passwd"/>',
      '<image href="data:image/svg+xml;base64,AAAA"/>',
      '<style>@import "https://example.vn/a.css";</style>',
      '<rect fill="url(https://example.vn/a.svg#b)"/>',
      '<rect style="fill: url( \'//example.vn/a\' )"/>',
      '<a><g><s:script xmlns:s="http://www.w3.org/2000/svg"/></g></a>',
    ];
    for (const part of unsafe) expect(codes(svg(undefined, part)), part).toEqual(['image/unsafe-svg']);
    const sheet = `<?xml-stylesheet href="a.css"?>${new TextDecoder().decode(svg())}`;
    expect(codes(bytes(sheet))).toEqual(['image/unsafe-svg']);
  });

  it('may refer to itself and hold pictures', () => {
    const safe =
      '<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><rect style="fill:url(\'#g\')"/><use href="#g"/>' +
      '<image href="data:image/png;base64,AAAA"/><style>.a{fill:red}</style>';
    expect(codes(svg(undefined, safe))).toEqual([]);
  });

  it('that isn’t well-formed, or is no SVG to a browser, is an error', () => {
    const broken = [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>',
      '<svg viewBox="0 0 1 1"/>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><use xlink:href="#a"/></svg>',
      '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>',
    ];
    for (const text of broken) expect(codes(bytes(text)), text).toEqual(['image/broken-svg']);
    expect(codes(Uint8Array.from([...svg(), 0xff]))).toEqual(['image/broken-svg']);
  });

  it('without a size is an error', () => {
    for (const attributes of ['', 'width="5"', 'viewBox="0 0 0 10"', 'width="100%" height="50%"', 'viewBox="a b c d"'])
      expect(codes(svg(attributes)), attributes).toEqual(['image/svg-size']);
  });

  it('with text is mentioned: each machine draws it in a font of its own', () => {
    expect(codes(svg(undefined, '<text>Thái Nguyên</text>'))).toEqual(['image/svg-text']);
  });
});

describe('what a picture says', () => {
  const files = { 'a.png': png(3, 2) };

  it('is asked for; until then its caption says it', () => {
    const { image, diagnostics } = compileImage('src: a.png, caption: "Cầu *Gia Bảy*"', files);
    expect(placesOf(diagnostics)).toEqual(['5:19 image/no-alt']);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(image?.picture.alt).toBe('Cầu Gia Bảy');
  });

  it('is nothing where it only decorates', () => {
    const { image, diagnostics } = compileImage('src: a.png, alt: ""', files);
    expect([image?.picture.alt, diagnostics]).toEqual(['', []]);
  });

  it('has its numbers checked in the caption like any text', () => {
    expect(codesOf('src: a.png, alt: A, caption: Có 12 xã', files)).toEqual(['text/unbound-number']);
  });
});

describe('the focus', () => {
  const focusOf = (focus: string) =>
    compileImage(`src: a.png, alt: A, fit: cover, focus: ${focus}`, { 'a.png': png(3, 2) });

  it('is given in words or in per cent', () => {
    expect(focusOf('top-left').image?.focus).toEqual([0, 0]);
    expect(focusOf('right').image?.focus).toEqual([1, 0.5]);
    expect(focusOf('[25, 100]').image?.focus).toEqual([0.25, 1]);
  });

  it('outside the picture, or an unknown word, is an error', () => {
    for (const focus of ['[101, 0]', '[1]', 'centre-ish', '5'])
      expect(
        focusOf(focus).diagnostics.map(({ severity }) => severity),
        focus,
      ).toEqual(['error']);
  });
});
