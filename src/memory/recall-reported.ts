import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { Memory } from './memory.ts';

/** What was made, and what was reported while it was. */
export interface Reported<T> {
  readonly value: T;
  readonly said: readonly Parameters<Reporter['add']>[];
}

/** What is remembered with what was reported while it was made: that is reported every time. */
export function recallReported<T>(
  memory: Memory,
  place: string,
  from: readonly unknown[],
  reporter: Reporter,
  make: (reporter: Reporter) => T,
): T {
  return retold(
    memory.recall(place, from, () => reported(reporter, make)),
    reporter,
  );
}

/** Makes something with a reporter of the same file that only takes notes. */
export function reported<T>({ file }: Reporter, make: (reporter: Reporter) => T): Reported<T> {
  const said: Parameters<Reporter['add']>[] = [];
  return { value: make({ file, add: (...one) => void said.push(one) }), said };
}

/** Reports what was noted; the value. */
export function retold<T>({ value, said }: Reported<T>, reporter: Reporter): T {
  for (const one of said) reporter.add(...one);
  return value;
}
