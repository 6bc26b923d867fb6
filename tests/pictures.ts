import { crc32, deflateSync } from 'node:zlib';

// Small pictures that tests make themselves: red, green, blue and yellow quarters, so that a turned, mirrored or cropped
// one shows what happened to it.

const QUARTERS = [
  [208, 32, 32],
  [32, 160, 32],
  [32, 64, 208],
  [240, 224, 32],
] as const;

/** A PNG of `width` × `height` stored px, to be seen as EXIF's `orientation` (1 to 8) says. */
export function png(width: number, height: number, orientation?: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from(
      { length: width },
      (_, x) => QUARTERS[(x * 2 < width ? 0 : 1) + (y * 2 < height ? 0 : 2)] ?? [],
    ).flat(),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(Buffer.from(rows.flat()));
  const exif = orientation === undefined ? [] : [chunk('eXIf', tiffWith(orientation))];
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...exif,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** EXIF's TIFF data with an orientation alone. */
function tiffWith(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const JPEG = Buffer.from(
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBD' +
    'AQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAgADAD' +
    'ASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAQHBf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAZAQACAwEAAAAAAAAAAAAA' +
    'AAAEBgIDBQf/xAAdEQEAAQMFAAAAAAAAAAAAAAAABgJDggRCgcHC/9oADAMBAAIRAxEAPwDigM45C1EtV1leS2sugBArOSA6IPGq' +
    'MraoTZdZy8j9Fu4ACYPf/9k=',
  'base64',
);

/** A JPEG of 48 × 32 stored px, to be seen as EXIF's `orientation` (1 to 8) says. */
export function jpeg(orientation?: number): Uint8Array {
  if (orientation === undefined) return JPEG;
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiffWith(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([JPEG.subarray(0, 2), head, exif, JPEG.subarray(2)]);
}

const SVG_QUARTERS = ['#d02020', '#20a020', '#2040d0', '#f0e020'];

/** An SVG; `attributes` say its size, `more` stands after its quarters. */
export function svg(attributes = 'viewBox="0 0 48 32"', more = ''): Uint8Array {
  const places = [
    [0, 0],
    [24, 0],
    [0, 16],
    [24, 16],
  ] as const;
  const rectangles = places.map(
    ([x, y], i) => `<rect x="${x}" y="${y}" width="24" height="16" fill="${SVG_QUARTERS[i]}"/>`,
  );
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${rectangles.join('')}${more}</svg>`;
  return new TextEncoder().encode(text);
}
