import { crc32, deflateSync } from 'node:zlib';

// Small pictures that tests make themselves: red, green, blue and yellow quarters, so that a turned, mirrored or cropped
// one shows what happened to it.

const QUARTERS = [
  [208, 32, 32],
  [32, 160, 32],
  [32, 64, 208],
  [240, 224, 32],
] as const;

type Rgb = readonly [red: number, green: number, blue: number];

/** A PNG of `width` × `height` stored px, to be seen as EXIF's `orientation` (1 to 8) says; `colorAt` in the place of quarters. */
export function png(
  width: number,
  height: number,
  orientation?: number,
  colorAt: (x: number, y: number) => Rgb = (x, y) =>
    QUARTERS[(x * 2 < width ? 0 : 1) + (y * 2 < height ? 0 : 2)] ?? [0, 0, 0],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB
  const rows = Buffer.alloc(height * (1 + width * 3)); // each begins with its filter: none
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(colorAt(x, y), y * (1 + width * 3) + 1 + x * 3);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(rows);
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

/** A WebP of 40 × 24 px: red, its upper left quarter blue. */
export const WEBP: Uint8Array = Buffer.from(
  'UklGRqAAAABXRUJQVlA4IJQAAACQBgCdASooABgAPm0ylEckIyIhKqgAgA2JYwB4u/M/wg3AFoA/gH4AXf/uAG8Af2b+AAPz9+vpPLQJ' +
    'RVIAAP78pa9j//+QH8gFJI3NYk270v//4Oa3ZWzBq4Liq/mNh/55StcIV//r39OJy79q+rFpHiSv/NUIzPyA/nd/1H9rB86jCui+5f8m' +
    'xLOlTk2kVWDAAAAA',
  'base64',
);

/** The same size, transparent but for its upper left quarter. */
export const TRANSPARENT_WEBP: Uint8Array = Buffer.from(
  'UklGRigAAABXRUJQVlA4TBsAAAAvJ8AFEA8QMf/zHwyBAOHAf60AAxH9n4ASNm8A',
  'base64',
);

/** A WebP of two frames. */
export const ANIMATED_WEBP: Uint8Array = Buffer.from(
  'UklGRt4AAABXRUJQVlA4WAoAAAACAAAAHQAAEwAAQU5JTQYAAAD/////AABBTk1GWAAAAAAAAAAAAB0AABMAAGQAAAJWUDggQAAAAFAD' +
    'AJ0BKh4AFAA+kUKcSiWjoqGoCACwEgllAMaqgABAURwAAP7upj/+xZy2BeP/+5wP+5wP+5wP42ykJ2cKAABBTk1GUgAAAAAAAAAAAB0A' +
    'ABMAAGQAAABWUDggOgAAAJQCAJ0BKh4AFAA+kUKcSgKAgAABIJZQDMHBapagAP71WL//ucD//ZwP/9nA/jr/Xqlrk44Cy3gAAABSSUZG' +
    'TAAAAFdFQlBWUDggQAAAAFADAJ0BKh4AFAA+kUKcSiWjoqGoCACwEgllAMaqgABAURwAAP7upj/+xZy2BeP/+5wP+5wP+5wP42ykJ2cK' +
    'AAA=',
  'base64',
);

/** A red JPEG of 16 × 16 px in four inks. */
export const CMYK_JPEG: Uint8Array = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgICAgIDAgICAwMDAwQGBAQEBAQIBgYFBgkICgoJCAkJCgwPDAoLDgsJCQ0RDQ4PEBAREAoM' +
    'EhMSEBMPEBAQ/9sAQwEDAwMEAwQIBAQIEAsJCxAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ' +
    '/8AAFAgAEAAQBAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAICf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAA' +
    'AAAAAAAAAAAAAAAABwn/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AKIXNlU1TAAAAf/Z',
  'base64',
);
