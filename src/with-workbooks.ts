import type { Workbook, Workbooks } from './data/workbook.ts';
import type { Effects } from './effects.ts';
import { createMemory, type Memory } from './memory/memory.ts';
import { sameBytes } from './memory/recall-read.ts';

/**
 * What `run` gives once the workbooks that it asks for are read: they need a library that takes its time, and which they are
 * is known only when the deck and its data package are open. So it runs again after those that it missed; a memory knows the
 * workbooks of last time, as long as their bytes are the same.
 */
export async function withWorkbooks<T>(
  effects: Pick<Effects, 'read'>,
  run: (workbooks: Workbooks) => T,
  memory: Memory = createMemory(),
): Promise<T> {
  const read = new Map<string, Workbook | null>();
  for (;;) {
    const missed = new Map<string, Uint8Array>();
    const result = run((path) => {
      const known = read.get(path);
      if (known !== undefined) return known;
      const data = effects.read(path);
      const kept = keptFor(path, memory);
      if (data !== null && !sameBytes(kept.data, data)) missed.set(path, data);
      else read.set(path, data && kept.workbook);
      return read.get(path) ?? null;
    });
    if (missed.size === 0) return result;
    const { readWorkbook } = await import('./data/xlsx.ts');
    for (const [path, data] of missed) {
      const workbook = await readWorkbook(data);
      read.set(path, workbook);
      Object.assign(keptFor(path, memory), { data, workbook });
    }
  }
}

/** A workbook with the bytes that it was read from. */
interface Kept {
  readonly data: Uint8Array | null;
  readonly workbook: Workbook | null;
}

function keptFor(path: string, memory: Memory): Kept {
  return memory.recall(`workbook ${path}`, [], () => ({ data: null, workbook: null }));
}
