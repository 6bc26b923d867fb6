import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * Writes all files or none: each goes beside its place first, and only when all are there do they take their names.
 * What was there is kept until the last has its name, so that a failure (a file that PowerPoint holds open) leaves
 * the last good files. Throws the system's error.
 */
export function writeFiles(outputs: readonly Output[]): void {
  const places = outputs.map(({ path, data }) => ({
    path,
    data,
    fresh: `${path}.${process.pid}.tmp`,
    old: `${path}.${process.pid}.old`,
  }));
  const replaced: typeof places = [];
  try {
    for (const { path, data, fresh } of places) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(fresh, data);
    }
    for (const place of places) {
      if (existsSync(place.path)) copyFileSync(place.path, place.old);
      renameSync(place.fresh, place.path);
      replaced.push(place);
    }
  } catch (error) {
    for (const { path, old } of replaced) {
      if (existsSync(old)) renameSync(old, path);
      else rmSync(path);
    }
    throw error;
  } finally {
    for (const { fresh, old } of places) {
      for (const left of [fresh, old]) if (existsSync(left)) rmSync(left);
    }
  }
}
