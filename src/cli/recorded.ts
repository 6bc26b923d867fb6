import { dirname, resolve } from 'node:path';
import type { Effects } from '../effects.ts';

/** Effects that remember what was asked of them. */
export interface Recorded {
  readonly effects: Effects;
  /** The files asked for, there or not, and one in each folder that was looked into: absolute, without twindeck's own build. */
  asked(): Iterable<string>;
  /** Whether what was asked for is another now that a file has changed. */
  uses(path: string): boolean;
  /** Forgets what was asked: a deck is about to be compiled again. */
  forget(): void;
}

/** Remembers which files and folders are asked for, so that a change of any of them is known to matter. */
export function recorded(effects: Effects): Recorded {
  const files = new Set<string>();
  const folders = new Map<string, string>();
  const own = resolve(effects.home, 'build');
  return {
    effects: {
      ...effects,
      read: (path) => {
        const full = resolve(path);
        if (!full.startsWith(own)) files.add(full);
        return effects.read(path);
      },
      list: (folder) => {
        const names = effects.list(folder);
        folders.set(resolve(folder), names.join('\n'));
        return names;
      },
    },
    asked: () => [...files, ...Array.from(folders.keys(), (folder) => resolve(folder, '*'))],
    uses: (path) => {
      const folder = dirname(path);
      const before = folders.get(folder);
      return files.has(path) || (before !== undefined && before !== effects.list(folder).join('\n'));
    },
    forget: () => {
      files.clear();
      folders.clear();
    },
  };
}
