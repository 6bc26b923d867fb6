import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Effects } from '../../effects.ts';

/** Effects that see the files below these folders and twindeck's own, and nothing else: links that lead out are refused. */
export function confined(effects: Effects, folders: readonly string[]): Effects {
  const roots = [...folders, effects.home].map(realOf);
  const isInside = (path: string): boolean => {
    const real = realOf(path);
    return roots.some((root) => real === root || real.startsWith(root.endsWith(sep) ? root : root + sep));
  };
  return {
    ...effects,
    read: (path) => (isInside(path) ? effects.read(path) : null),
    list: (folder) => (isInside(folder) ? effects.list(folder) : []),
  };
}

/** Where a path leads, with all links followed; of what isn't there yet, as far as there is something. */
function realOf(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch {
    return full === dirname(full) ? full : join(realOf(dirname(full)), basename(full));
  }
}
