import { checkDataset } from './data/check.ts';
import { loadDataset } from './data/load.ts';
import type { DataFiles } from './data/open-table.ts';
import { prefer } from './data/prefer.ts';
import type { Dataset } from './data/types.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { reporterFor } from './diagnostics/report.ts';
import type { Effects } from './effects.ts';
import { findData } from './project.ts';
import type { CheckedDeck } from './schema/deck.ts';

/** The data package that a deck names; null where it names none, or one that can't be used, which is then reported. */
export function openDataset(
  { data: name, prefer: ids }: Pick<CheckedDeck, 'data' | 'prefer'>,
  file: string,
  effects: Effects & DataFiles,
  into: Diagnostic[],
): Dataset | null {
  const reporter = reporterFor(file, into);
  if (name === undefined) {
    if (ids !== undefined) reporter.add('deck/prefer-without-data', ['prefer']);
    return null;
  }
  const found = findData(name, file, effects);
  if (!found.ok) {
    const args = { name, looked: found.looked.join(', '), available: found.available.join(', ') || '–' };
    reporter.add('deck/no-data', ['data'], args);
    return null;
  }
  const loaded = loadDataset(found.path, effects, (path) => reporterFor(path, into));
  const dataset = loaded && prefer(loaded, [ids ?? []].flat(), ['prefer'], reporter);
  if (dataset) checkDataset(dataset, (path) => reporterFor(path, into));
  return dataset;
}
