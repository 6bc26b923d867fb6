import type { Memory } from './memory.ts';

/** How files are reached: the bytes of one, null where there is none; the names in a folder; a workbook that is read already. */
interface Files {
  readonly read: (path: string) => Uint8Array | null;
  readonly list: (folder: string) => readonly string[];
  readonly workbook?: (path: string) => unknown;
}

interface Made<T> {
  readonly value: T;
  /** Whether all that was read for it is the same in these files. */
  readonly holds: (files: Files) => boolean;
}

/** What is remembered while the files that it was made from are the same too, those that weren't there included. */
export function recallRead<F extends Files, T>(
  memory: Memory,
  place: string,
  from: readonly unknown[],
  files: F,
  make: (files: F) => T,
): T {
  const kept = memory.recall(place, from, (): { made: Made<T> | null } => ({ made: null }));
  if (kept.made === null || !kept.made.holds(files)) kept.made = noted(files, make);
  return kept.made.value;
}

function noted<F extends Files, T>(files: F, make: (files: F) => T): Made<T> {
  const read = new Map<string, Uint8Array | null>();
  const listed = new Map<string, string>();
  const opened = new Map<string, unknown>();
  const noting = {
    ...files,
    read: (path: string) => note(read, path, files.read(path)),
    list: (folder: string) => {
      const names = files.list(folder);
      listed.set(folder, names.join('\n'));
      return names;
    },
    ...(files.workbook && { workbook: (path: string) => note(opened, path, files.workbook?.(path)) }),
  };
  const value = make(noting);
  return {
    value,
    // Every file is asked for, also after one that differs: who watches files learns from it which matter.
    holds: (later) => {
      const same = [
        ...Array.from(read, ([path, data]) => sameBytes(data, later.read(path))),
        ...Array.from(listed, ([folder, names]) => names === later.list(folder).join('\n')),
        ...Array.from(opened, ([path, workbook]) => workbook === later.workbook?.(path)),
      ];
      return same.every((one) => one);
    },
  };
}

function note<T>(into: Map<string, T>, path: string, value: T): T {
  into.set(path, value);
  return value;
}

/** Whether two files, where there are any, hold the same. */
export function sameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null || one === other) return one === other;
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
