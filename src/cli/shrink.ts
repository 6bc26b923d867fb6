import { readFileSync } from 'node:fs';
import { initPhoton, PhotonImage, resize, SamplingFilter } from '@cf-wasm/photon/others';
import type { Bitmap, Shrunk } from '../effects.ts';
import { homeFolder } from './home.ts';
import { type Pixels, upright } from './upright.ts';

// Once a process. Whoever imports this file has a picture to make smaller.
const ready = initPhoton({ module_or_path: readFileSync(`${homeFolder()}/build/rasteriser/photon.wasm`) });

const QUALITY = 82;
/** Drawings are smaller as PNG, and stay sharp: they may be so much larger than the JPEG. */
const PNG_SHARE = 1.5;
const OPAQUE = 255;

/** The picture at most `width` px wide, upright and without metadata; null when it can't be read. */
export async function shrink(picture: Bitmap, width: number): Promise<Shrunk | null> {
  await ready;
  return shrunkTo(width, picture);
}

function shrunkTo(width: number, { data, kind, width: seen, orientation }: Bitmap): Shrunk | null {
  const pixels = decoded(data, Math.min(1, width / seen));
  if (pixels === null) return null;
  const { rgba, ...size } = upright(pixels, orientation);
  const image = new PhotonImage(rgba, size.width, size.height);
  const shrunk = encoded(image, kind === 'jpeg' ? 'photo' : isOpaque(rgba) ? 'unknown' : 'transparent');
  image.free();
  return { ...shrunk, ...size };
}

/** What the decoder can't read makes it trap. */
function decoded(data: Uint8Array, scale: number): Pixels | null {
  try {
    const whole = PhotonImage.new_from_byteslice(data);
    const scaled = (length: number) => Math.max(1, Math.round(length * scale));
    const [width, height] = [scaled(whole.get_width()), scaled(whole.get_height())];
    const image = scale < 1 ? resize(whole, width, height, SamplingFilter.Lanczos3) : whole;
    const pixels = { rgba: image.get_raw_pixels(), width, height };
    if (image !== whole) image.free();
    whole.free();
    return pixels;
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return null;
    throw error;
  }
}

function encoded(image: PhotonImage, content: 'photo' | 'transparent' | 'unknown'): Pick<Shrunk, 'kind' | 'data'> {
  if (content === 'photo') return { kind: 'jpeg', data: image.get_bytes_jpeg(QUALITY) };
  const png = image.get_bytes();
  if (content === 'transparent') return { kind: 'png', data: png };
  const jpeg = image.get_bytes_jpeg(QUALITY);
  return png.length <= jpeg.length * PNG_SHARE ? { kind: 'png', data: png } : { kind: 'jpeg', data: jpeg };
}

function isOpaque(rgba: Uint8Array): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== OPAQUE) return false;
  return true;
}
