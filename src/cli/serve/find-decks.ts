import { statSync } from 'node:fs';
import type { Effects } from '../../effects.ts';
import { baseName } from '../../project.ts';

/** The decks to serve by their names in addresses; `folder` is where more may come. */
export interface Decks {
  readonly files: ReadonlyMap<string, string>;
  /** null = one deck was named. */
  readonly folder: string | null;
}

/** The deck that was named, or those of a folder, or of its slides/. */
export function findDecks(named: string | undefined, effects: Effects): Decks {
  if (named !== undefined && !isFolder(named)) return { files: new Map([[baseName(named), named]]), folder: null };
  const base = named?.replace(/\/+$/, '') ?? '.';
  const inside = base === '.' ? 'slides' : `${base}/slides`;
  const folder = isFolder(inside) ? inside : base;
  const files = new Map<string, string>();
  for (const name of effects.list(folder)) {
    const file = folder === '.' ? name : `${folder}/${name}`;
    if (!/^[^.].*\.ya?ml$/i.test(name) || !holdsSlides(effects.read(file))) continue;
    files.set(files.has(baseName(name)) ? name : baseName(name), file);
  }
  return { files, folder };
}

/** Parts of decks and settings are YAML too. */
function holdsSlides(data: Uint8Array | null): boolean {
  return data !== null && /^["']?slides["']?\s*:/m.test(new TextDecoder().decode(data));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
