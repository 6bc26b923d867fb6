import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * Writes all files or none: each goes beside its place first, and only when all are there do they take their names,
 * so that a failure leaves the last good files. Throws the system's error.
 */
export function writeFiles(outputs: readonly Output[]): void {
  const temporary = outputs.map(({ path }) => `${path}.${process.pid}.tmp`);
  try {
    outputs.forEach(({ path, data }, i) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary[i] ?? '', data);
    });
    for (const [i, { path }] of outputs.entries()) renameSync(temporary[i] ?? '', path);
  } finally {
    for (const path of temporary) rmSync(path, { force: true });
  }
}
