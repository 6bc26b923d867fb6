import { describe, expect, it } from 'vitest';
import { readPictureFile } from '../../src/deck/picture-file.ts';
import { jpeg, png } from '../pictures.ts';

const SECRET = 'GPS 21.5942 105.8482, Canon of N. V. A';

/** A segment of a JPEG. */
function segment(marker: number, content: string): Buffer {
  const data = Buffer.from(content, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);
}

/** A PNG's chunk; readers don't look at the checksums of those that they leave out. */
function chunk(type: string, content: string): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  return Buffer.concat([head, Buffer.from(type + content, 'latin1'), Buffer.alloc(4)]);
}

const insert = (file: Uint8Array, at: number, ...more: readonly Uint8Array[]) =>
  Buffer.concat([file.subarray(0, at), ...more, file.subarray(at)]);

/** What is left of a picture's bytes, and which way up it is seen. */
function read(file: Uint8Array, name: string) {
  const found = readPictureFile(file, name);
  if (!found.ok) throw new Error(found.code);
  return { data: Buffer.from(found.file.data), orientation: found.file.orientation };
}

describe('a picture that is passed on says nothing of who took it, when and where', () => {
  it.each([
    ['EXIF', segment(0xe1, `Exif\0\0${SECRET}`)],
    ['XMP', segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${SECRET}`)],
    ['IPTC', segment(0xed, `Photoshop 3.0\0${SECRET}`)],
    ['a comment', segment(0xfe, SECRET)],
    ['a thumbnail', segment(0xe0, `JFXX\0${SECRET}`)],
    ['the list of further pictures', segment(0xe2, `MPF\0${SECRET}`)],
  ])('nor has a JPEG %s', (_, more) => {
    const { data } = read(insert(jpeg(), 2, more), 'a.jpg');
    expect(data.equals(jpeg())).toBe(true);
  });

  it('nor what phones write behind the end of a JPEG', () => {
    const { data } = read(Buffer.concat([jpeg(), Buffer.from(SECRET), jpeg()]), 'a.jpg');
    expect(data.equals(jpeg())).toBe(true);
  });

  it.each(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX'])('nor has a PNG a chunk %s', (type) => {
    const { data } = read(insert(png(4, 2), 33, chunk(type, SECRET)), 'a.png');
    expect(data.equals(png(4, 2))).toBe(true);
  });
});

describe('which way up a picture is seen stays with it', () => {
  it.each([3, 6, 8])('%i, alone of its metadata', (orientation) => {
    const photo = read(insert(jpeg(orientation), 2 + 36, segment(0xed, SECRET)), 'a.jpg');
    expect(photo.orientation).toBe(orientation);
    expect(photo.data.equals(jpeg(orientation))).toBe(true);
    const drawing = read(insert(png(4, 2, orientation), 33, chunk('tEXt', SECRET)), 'a.png');
    expect(drawing.orientation).toBe(orientation);
    expect(drawing.data.equals(png(4, 2, orientation))).toBe(true);
  });
});

it('what a picture’s colours are shown by stays, and so do the pixels of one with bytes that no one knows', () => {
  const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01colours');
  const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\x01');
  const photo = insert(jpeg(), 2, profile, adobe);
  expect(read(photo, 'a.jpg').data.equals(photo)).toBe(true);
  const drawing = insert(png(4, 2), 33, chunk('iCCP', 'colours'), chunk('gAMA', '\0\0\xb1\x8f'));
  expect(read(drawing, 'a.png').data.equals(drawing)).toBe(true);
  const strange = insert(jpeg(), jpeg().length - 2, Buffer.from([0xff, 1, 0, 4, 1, 2, 0, 0]));
  expect(read(strange, 'a.jpg').data.equals(strange)).toBe(true);
});
