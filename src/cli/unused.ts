import { list } from '../data/known.ts';
import { keyOf } from '../data/select.ts';
import type { Dataset, Observation } from '../data/types.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reporterFor } from '../diagnostics/report.ts';
import type { CompiledDeck } from './decks.ts';

/** The data packages of `decks`, each with a message on the observations that none of them uses, if there are any. */
export function unusedFigures(decks: readonly Pick<CompiledDeck, 'usage'>[]): Diagnostic[] {
  const used = new Map<string, Set<string>>();
  const packages = new Map<string, Dataset>();
  for (const { usage } of decks) {
    if (!usage) continue;
    const file = usage.dataset.observationsPlace.file;
    packages.set(file, usage.dataset);
    used.set(file, new Set([...(used.get(file) ?? []), ...[...usage.used].map(nameOf)]));
  }
  const found: Diagnostic[] = [];
  for (const [file, { observations }] of packages) {
    const unused = observations.map(nameOf).filter((name) => !used.get(file)?.has(name));
    if (unused.length === 0) continue;
    reporterFor(file, found).add('data/unused-figures', [], { count: unused.length, names: list(unused) });
  }
  return found;
}

function nameOf(observation: Observation): string {
  return keyOf(observation.indicator, observation);
}
