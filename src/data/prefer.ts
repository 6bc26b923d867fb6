import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { known } from './known.ts';
import { placesOf } from './places.ts';
import type { Dataset } from './types.ts';

/**
 * The data set with the observations of these sources first, in this order, since of two observations of one thing the
 * first counts. A source that it doesn't have is reported at `at`.
 */
export function prefer(dataset: Dataset, ids: readonly string[], at: SourcePath, reporter: Reporter): Dataset {
  if (ids.length === 0) return dataset;
  for (const id of ids) {
    if (dataset.sources.has(id)) continue;
    reporter.add('data/unknown-source', at, { id, known: known(id, dataset.sources.keys()) });
  }
  const rank = (source: string) => (ids.includes(source) ? ids.indexOf(source) : ids.length);
  const observations = [...dataset.observations].sort((a, b) => rank(a.source) - rank(b.source));
  return { ...dataset, observations, places: placesOf(observations) };
}
