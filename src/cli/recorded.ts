import { dirname, resolve } from 'node:path';
import type { Effects } from '../effects.ts';

/** Effects that remember what was asked of them. */
export interface Recorded {
  readonly effects: Effects;
  /** The files and folders asked for, there or not: absolute, without twindeck's own. */
  asked(): Iterable<string>;
  /** Whether what was asked for depends on a file. */
  uses(path: string): boolean;
  /** Forgets what was asked: a deck is about to be compiled again. */
  forget(): void;
}

/** Remembers which files and folders are asked for, so that a change of any of them is known to matter. */
export function recorded(effects: Effects): Recorded {
  const files = new Set<string>();
  const folders = new Set<string>();
  const own = resolve(effects.home, 'build');
  const isOwn = (path: string): boolean => path.startsWith(own);
  const note = (set: Set<string>, path: string): void => {
    const full = resolve(path);
    if (!isOwn(full)) set.add(full);
  };
  return {
    effects: {
      ...effects,
      read: (path) => {
        note(files, path);
        return effects.read(path);
      },
      list: (folder) => {
        note(folders, `${folder}/*`);
        return effects.list(folder);
      },
    },
    asked: () => [...files, ...folders],
    uses: (path) => files.has(path) || folders.has(`${dirname(path)}/*`),
    forget: () => {
      files.clear();
      folders.clear();
    },
  };
}
