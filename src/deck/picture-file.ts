import { imageSize } from 'image-size';
import type { Args } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages.ts';
import { pngOrientation } from './exif.ts';
import { scanOf } from './jpeg.ts';
import { readSvg } from './svg.ts';
import type { Picture } from './types.ts';
import { withoutMetadata } from './without-metadata.ts';

/** A picture as its file has it, or what is wrong with the file. */
export type PictureFile =
  | {
      readonly ok: true;
      readonly file: Pick<Picture, 'kind' | 'data' | 'width' | 'height' | 'orientation'>;
      /** An SVG whose letters are drawn in a font of whoever looks at it. */
      readonly hasText: boolean;
    }
  | { readonly ok: false; readonly code: Code; readonly args: Args };

type Kind = Picture['kind'];
type Bitmap = Exclude<Kind, 'svg'>;

const MOST_MEGABYTES = 20;
const MEGABYTE = 1024 * 1024;
/** Four bytes each when it is opened: more than this, and the computers of a hall give up. */
const MOST_MEGAPIXELS = 100;
const MEGAPIXEL = 1_000_000;
const ENDINGS: Readonly<Record<Kind, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  webp: ['webp'],
  svg: ['svg'],
};

/** Reads what a picture file says of itself; `src` is its name, whose ending must be true. */
export function readPictureFile(data: Uint8Array, src: string): PictureFile {
  if (data.length > MOST_MEGABYTES * MEGABYTE)
    return refuse('image/too-large', { size: Math.ceil(data.length / MEGABYTE), most: MOST_MEGABYTES });
  if (data.length === 0) return refuse('image/broken');
  const kind = kindOf(data);
  if (kind === null) {
    const format = otherFormat(data);
    return format === null ? refuse('image/unknown-format') : refuse('image/other-format', { format });
  }
  const ending = src.slice(src.lastIndexOf('.') + 1).toLowerCase();
  if (!ENDINGS[kind].includes(ending))
    return refuse('image/wrong-ending', { kind: kind.toUpperCase(), ending: ENDINGS[kind][0] ?? '' });
  if (kind === 'svg') {
    const svg = readSvg(data);
    if (!svg.ok) return svg;
    const { ok, hasText, ...file } = svg;
    return { ok, hasText, file: { kind, orientation: 1, ...file } };
  }
  const size = isComplete(data, kind) ? sizeOf(data, kind) : null;
  if (size === null) return refuse('image/broken');
  const megapixels = Math.ceil((size.width * size.height) / MEGAPIXEL);
  if (megapixels > MOST_MEGAPIXELS) return refuse('image/too-many-pixels', { megapixels, most: MOST_MEGAPIXELS });
  if (kind === 'webp' && isAnimated(data)) return refuse('image/animated');
  return { ok: true, hasText: false, file: { kind, data: withoutMetadata(data, kind, size.orientation), ...size } };
}

function refuse(code: Code, args: Args = {}): PictureFile {
  return { ok: false, code, args };
}

/** By the content alone. */
function kindOf(data: Uint8Array): Kind | null {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, i) => data[i] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg';
  if (begins(...ascii('RIFF')) && has(data, 8, 'WEBP')) return 'webp';
  const head = new TextDecoder().decode(data.subarray(0, 4096)).trimStart();
  return head.startsWith('<') && /<([\w-]+:)?svg[\s>]/.test(head) ? 'svg' : null;
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** Whether a text stands at a byte. */
function has(data: Uint8Array, at: number, text: string): boolean {
  return ascii(text).every((byte, i) => data[at + i] === byte);
}

/** What else cameras, phones and drawing programs write: by the beginnings of their files. */
const OTHER_FORMATS: readonly (readonly [format: string, at: number, text: string])[] = [
  ['GIF', 0, 'GIF8'],
  ['BMP', 0, 'BM'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['AVIF', 4, 'ftypavif'],
  ['AVIF', 4, 'ftypavis'],
  ['HEIC', 4, 'ftyphei'],
  ['HEIC', 4, 'ftyphev'],
  ['HEIC', 4, 'ftypmif1'],
  ['JPEG XL', 4, 'JXL '],
  ['Photoshop', 0, '8BPS'],
  ['PDF', 0, '%PDF'],
];

function otherFormat(data: Uint8Array): string | null {
  return OTHER_FORMATS.find(([, at, text]) => has(data, at, text))?.[0] ?? null;
}

/** The flag of an extended file (RFC 9649, 2.7). */
function isAnimated(webp: Uint8Array): boolean {
  const ANIMATION = 0b10;
  return has(webp, 12, 'VP8X') && ((webp[20] ?? 0) & ANIMATION) !== 0;
}

/** Whether the file reaches its own end: a copy that broke off would show half a picture. */
function isComplete(data: Uint8Array, kind: Bitmap): boolean {
  // A WebP says how long it is, from its eighth byte on (RFC 9649, 2.4).
  if (kind === 'webp') return data.length >= 8 + new DataView(data.buffer, data.byteOffset).getUint32(4, true);
  // PNG ends with the chunk IEND (ISO 15948, 11.2.5); after it some programs leave bytes of their own.
  if (kind === 'png') return indexOf(data, [0x49, 0x45, 0x4e, 0x44], 8) >= 0;
  return indexOf(data, [0xff, 0xd9], scanOf(data)) >= 0;
}

function indexOf(data: Uint8Array, bytes: readonly number[], from: number): number {
  for (let at = data.indexOf(bytes[0] ?? 0, from); at >= 0; at = data.indexOf(bytes[0] ?? 0, at + 1))
    if (bytes.every((byte, i) => data[at + i] === byte)) return at;
  return -1;
}

/** px as the picture is meant to be seen: a camera that was held upright says so in its EXIF data. */
function sizeOf(data: Uint8Array, kind: Bitmap): Pick<Picture, 'width' | 'height' | 'orientation'> | null {
  try {
    const { width, height, orientation: ofJpeg = 1 } = imageSize(data);
    const orientation = kind === 'png' ? pngOrientation(data) : ofJpeg;
    if (!(width > 0 && height > 0)) return null;
    return orientation >= 5 && orientation <= 8
      ? { width: height, height: width, orientation }
      : { width, height, orientation: orientation >= 1 && orientation <= 4 ? orientation : 1 };
  } catch {
    return null; // a header that breaks off
  }
}
