import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';
import type { Effects } from '../effects.ts';
import { homeFolder } from './home.ts';

/** The effects on Node: files as they are on the disk. Errors other than 'there is none' are the caller's to see. */
export function nodeEffects(): Effects {
  return {
    read: (path) => orNull(() => readFileSync(path)),
    list: (folder) => orNull(() => readdirSync(folder).sort()) ?? [],
    home: homeFolder(),
    // One buffer of the size that is enough, where Node would take 16 KiB for each of hundreds of small parts.
    deflate: (data) => zlib.deflateRawSync(data, { level: 6, chunkSize: Math.max(64, data.length) }),
    crc32: zlib.crc32,
    rasterise: async (svg, width) => (await import('./rasterise.ts')).rasterise(svg, width),
    shrink: async (picture, width) => (await import('./shrink.ts')).shrink(picture, width),
    base64: (data) => Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64'),
    sha256: (text) => createHash('sha256').update(text).digest('base64'),
  };
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'EACCES' || code === 'EPERM')
      return null;
    throw error;
  }
}
