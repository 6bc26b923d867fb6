import type { Workbook, Workbooks } from './data/workbook.ts';
import type { Effects } from './effects.ts';

/**
 * What `run` gives once the workbooks that it asks for are read: they need a library that takes its time, and which they are
 * is known only when the deck and its data package are open. So it runs again after each that it missed.
 */
export async function withWorkbooks<T>(effects: Pick<Effects, 'read'>, run: (workbooks: Workbooks) => T): Promise<T> {
  const read = new Map<string, Workbook | null>();
  for (;;) {
    const missed = new Set<string>();
    const result = run((path) => {
      if (!read.has(path)) missed.add(path);
      return read.get(path) ?? null;
    });
    if (missed.size === 0) return result;
    const { readWorkbook } = await import('./data/xlsx.ts');
    for (const path of missed) {
      const data = effects.read(path);
      read.set(path, data && (await readWorkbook(data)));
    }
  }
}
