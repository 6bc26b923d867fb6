import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as zlib from 'node:zlib';
import type { Effects } from '../effects.ts';

/** The effects on Node: files as they are on the disk. Errors other than 'there is none' are the caller's to see. */
export function nodeEffects(): Effects {
  return {
    read: (path) => orNull(() => readFileSync(path)),
    list: (folder) => orNull(() => readdirSync(folder).sort()) ?? [],
    home: homeFolder(),
    deflate: (data) => zlib.deflateRawSync(data, { level: 6 }),
    crc32: zlib.crc32,
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

/** The package's folder: the nearest above this file that holds package.json, whether we run from src/ or from build/. */
function homeFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(`${folder}/package.json`) && dirname(folder) !== folder) folder = dirname(folder);
  return folder.replaceAll('\\', '/');
}
