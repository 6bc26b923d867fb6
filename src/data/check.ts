import type { Reporter } from '../diagnostics/diagnostic.ts';
import { reportDisagreements } from './disagreements.ts';
import { createReferences } from './references.ts';
import { reporterIn } from './table.ts';
import type { Dataset } from './types.ts';

/**
 * Works out every formula of the data set and reports what is wrong with them: syntax, references, units, bounds, cycles.
 * Then reports the sources that contradict each other.
 */
export function checkDataset(dataset: Dataset, reporterFor: (file: string) => Reporter): void {
  const reporter = reporterIn(dataset.observationsPlace, reporterFor);
  const references = createReferences(dataset);
  for (const observation of dataset.observations) {
    const indicator = dataset.indicators.get(observation.indicator);
    if (observation.formula === null || !indicator) continue;
    const outcome = references.figure(observation, indicator);
    // What another formula is to blame for is reported there.
    if (outcome.ok || outcome.problem.code === 'data/formula-failed') continue;
    reporter.add(outcome.problem.code, [observation.row, 'formula'], outcome.problem.args);
  }
  reportDisagreements(dataset, references, reporter);
}
