import type { DataFiles } from './data/open-table.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Effects } from './effects.ts';
import type { Memory } from './memory/memory.ts';
import { recallRead } from './memory/recall-read.ts';

type Files = Effects & DataFiles;

/** Opens what stands in files, with what is reported of it; it is opened anew once one of these files or one of `from` is another. */
export function rememberedFiles(files: Files, memory: Memory, into: Diagnostic[]) {
  return <T>(place: string, from: readonly unknown[], make: (files: Files, into: Diagnostic[]) => T): T => {
    const { value, said } = recallRead(memory, place, from, files, (own) => {
      const found: Diagnostic[] = [];
      return { value: make(own, found), said: found };
    });
    into.push(...said);
    return value;
  };
}
