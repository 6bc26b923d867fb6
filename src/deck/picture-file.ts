import { imageSize } from 'image-size';
import type { Args } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages.ts';
import { pngOrientation } from './exif.ts';
import { readSvg } from './svg.ts';
import type { Picture } from './types.ts';

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

const MOST_MEGABYTES = 20;
const MEGABYTE = 1024 * 1024;
const ENDINGS: Readonly<Record<Kind, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  svg: ['svg'],
};

/** Reads what a picture file says of itself; `src` is its name, whose ending must be true. */
export function readPictureFile(data: Uint8Array, src: string): PictureFile {
  if (data.length > MOST_MEGABYTES * MEGABYTE)
    return refuse('image/too-large', { size: Math.ceil(data.length / MEGABYTE), most: MOST_MEGABYTES });
  const kind = kindOf(data);
  if (kind === null) return refuse('image/unknown-format');
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
  return size === null ? refuse('image/broken') : { ok: true, hasText: false, file: { kind, data, ...size } };
}

function refuse(code: Code, args: Args = {}): PictureFile {
  return { ok: false, code, args };
}

/** By the content alone. */
function kindOf(data: Uint8Array): Kind | null {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, i) => data[i] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg';
  const head = new TextDecoder().decode(data.subarray(0, 4096)).trimStart();
  return head.startsWith('<') && /<([\w-]+:)?svg[\s>]/.test(head) ? 'svg' : null;
}

/** Whether the file reaches its own end: a copy that broke off would show half a picture. */
function isComplete(data: Uint8Array, kind: 'png' | 'jpeg'): boolean {
  // PNG ends with the chunk IEND (ISO 15948, 11.2.5); after it some programs leave bytes of their own.
  if (kind === 'png') return indexOf(data, [0x49, 0x45, 0x4e, 0x44], 8) >= 0;
  return indexOf(data, [0xff, 0xd9], scanOf(data)) >= 0;
}

/** Where the first scan of a JPEG begins: a thumbnail before it has an end of its own (ITU-T T.81, B.1.1). */
function scanOf(data: Uint8Array): number {
  const START_OF_SCAN = 0xda;
  let at = 2;
  while (data[at] === 0xff && data[at + 1] !== START_OF_SCAN)
    at += 2 + ((data[at + 2] ?? 0) << 8) + (data[at + 3] ?? 0);
  return data[at] === 0xff ? at : data.length;
}

function indexOf(data: Uint8Array, bytes: readonly number[], from: number): number {
  for (let at = data.indexOf(bytes[0] ?? 0, from); at >= 0; at = data.indexOf(bytes[0] ?? 0, at + 1))
    if (bytes.every((byte, i) => data[at + i] === byte)) return at;
  return -1;
}

/** px as the picture is meant to be seen: a camera that was held upright says so in its EXIF data. */
function sizeOf(data: Uint8Array, kind: 'png' | 'jpeg'): Pick<Picture, 'width' | 'height' | 'orientation'> | null {
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
