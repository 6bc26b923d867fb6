import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Watches files that are there or may come to be. */
export interface Watcher {
  /** Adds files to those watched; absolute paths. */
  follow(files: Iterable<string>): void;
  close(): Promise<void>;
}

/** An editor writes a file in several steps: they are one change. ms */
const TOGETHER = 5;
/** The watcher keeps quiet about a file for 50 ms after it changed; whatever happened meanwhile is looked up. ms */
const QUIET = 70;

/**
 * Calls `changed` with the absolute paths of what was added, changed or removed in the folders of files; resolves once
 * nothing is missed any more.
 */
export async function watchFiles(
  files: Iterable<string>,
  changed: (paths: ReadonlySet<string>) => void,
): Promise<Watcher> {
  const folders = new Set(Array.from(files, nearestFolder));
  const watcher: FSWatcher = watch([...folders], { depth: 0, ignoreInitial: true });
  const waiting = new Set<string>();
  const told = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();
  const after = (delay: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, delay);
    timers.add(timer);
  };
  const report = (): void => {
    const paths = new Set(waiting);
    waiting.clear();
    for (const path of paths) told.set(path, stampOf(path));
    after(QUIET, () => {
      for (const path of paths) note(path);
    });
    changed(paths);
  };
  const note = (path: string): void => {
    // One save is several events, and the last ones may come late.
    if (told.get(path) === stampOf(path)) return;
    if (waiting.size === 0) after(TOGETHER, report);
    waiting.add(path);
  };
  watcher.on('all', (_, path) => note(path));
  // Too many watches, a folder without the right to read: the rest is still watched.
  watcher.on('error', () => undefined);
  if (folders.size > 0) await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return {
    follow: (files) => {
      const fresh = [...new Set(Array.from(files, nearestFolder))].filter((folder) => !folders.has(folder));
      for (const folder of fresh) folders.add(folder);
      if (fresh.length > 0) watcher.add(fresh);
    },
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await watcher.close();
    },
  };
}

function nearestFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestFolder(folder);
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.mtimeMs} ${stats.size}`;
}
