import { END_OF_IMAGE, segments } from './jpeg.ts';

// A photo says where and when it was taken, by what device, and often holds a second, smaller picture that still shows what was
// cut off. None of it is needed to show the picture, and decks are passed on.

/** The picture without its metadata, which way up it is seen apart; the pixels and their colours stay as they are. */
export function withoutMetadata(data: Uint8Array, kind: 'png' | 'jpeg' | 'webp', orientation: number): Uint8Array {
  switch (kind) {
    case 'jpeg':
      return joined(jpegParts(data, orientation), data);
    case 'png':
      return joined(pngParts(data, orientation), data);
    case 'webp': // always written anew, see with-small-pictures.ts
      return data;
  }
}

function joined(parts: readonly Uint8Array[], whole: Uint8Array): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return length === whole.length ? whole : out;
}

const APP0 = 0xe0;
const APP2 = 0xe2;
const APP14 = 0xee; // Adobe's: how the colours are stored
const APP15 = 0xef;
const COMMENT = 0xfe;

/** What the picture is shown by; the pictures beside it (MPF), and what phones write behind its end, go too. */
function jpegParts(jpeg: Uint8Array, orientation: number): Uint8Array[] {
  const all = segments(jpeg);
  const kept = all.filter(({ marker, at }) => isShown(jpeg, marker, at)).map(({ at, end }) => jpeg.subarray(at, end));
  const last = all.at(-1);
  const strange = last && last.marker !== END_OF_IMAGE ? [jpeg.subarray(last.end)] : []; // decoders may know better
  const head = kept[0]?.[1] === APP0 ? 1 : 0;
  return [jpeg.subarray(0, 2), ...kept.slice(0, head), ...exifSegment(orientation), ...kept.slice(head), ...strange];
}

function isShown(jpeg: Uint8Array, marker: number, at: number): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15 || marker === APP14) return true;
  if (marker === APP0) return says(jpeg, at + 4, 'JFIF\0'); // JFXX is a thumbnail
  return marker === APP2 && says(jpeg, at + 4, 'ICC_PROFILE\0');
}

function exifSegment(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const exif = [...ascii('Exif\0\0'), ...tiffWith(orientation)];
  return [Uint8Array.from([0xff, 0xe1, 0, exif.length + 2, ...exif])];
}

/** Chunks that say how the pixels look (PNG 3, 11.3); every critical one begins with a capital. */
const LOOKS: readonly string[] = [
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'cICP',
  'pHYs',
  'bKGD',
  'sPLT',
  'hIST',
];

function pngParts(png: Uint8Array, orientation: number): Uint8Array[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts = [png.subarray(0, 8)];
  for (let at = 8; at + 12 <= png.length; ) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const end = at + 12 + view.getUint32(at);
    if (/^[A-Z]/.test(type) || LOOKS.includes(type)) parts.push(png.subarray(at, end));
    if (type === 'IHDR') parts.push(...exifChunk(orientation));
    if (type === 'IEND') break;
    at = end;
  }
  return parts;
}

function exifChunk(orientation: number): Uint8Array[] {
  if (orientation === 1) return [];
  const tiff = tiffWith(orientation);
  const named = [...ascii('eXIf'), ...tiff];
  return [Uint8Array.from([0, 0, 0, tiff.length, ...named, ...checksum(named)])];
}

/** EXIF's TIFF data with an orientation alone: one directory of one entry. */
function tiffWith(orientation: number): number[] {
  return [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
}

/** CRC-32 of a few bytes (PNG 3, annex D). */
function checksum(bytes: readonly number[]): number[] {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return [24, 16, 8, 0].map((shift) => (~sum >>> shift) & 0xff);
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

function says(data: Uint8Array, at: number, text: string): boolean {
  return ascii(text).every((byte, i) => data[at + i] === byte);
}
