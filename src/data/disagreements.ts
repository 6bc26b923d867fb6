import type { Reporter } from '../diagnostics/diagnostic.ts';
import { formatQuantity } from './format.ts';
import type { References } from './references.ts';
import type { Dataset, Observation, Quantity } from './types.ts';

/** Reports, where sources contradict each other, the one that isn't used beside the one that is, with both figures. */
export function reportDisagreements(dataset: Dataset, { figure }: References, reporter: Reporter): void {
  const quantityOf = (observation: Observation): Quantity | null => {
    const indicator = dataset.indicators.get(observation.indicator);
    const outcome = indicator && figure(observation, indicator);
    return outcome?.ok ? outcome.value : null;
  };
  const pairs = [...dataset.places.repeated].flatMap(([used, all]) =>
    all.filter(({ source }) => source !== used.source).map((other) => ({ used, other })),
  );
  for (const { used, other } of pairs) {
    const [ours, theirs] = [quantityOf(used), quantityOf(other)];
    if (!ours || !theirs || agree(ours, theirs)) continue;
    const { indicator, period, row } = other;
    const sources = {
      kept: used.source || '–',
      keptSays: printed(ours),
      other: other.source || '–',
      otherSays: printed(theirs),
    };
    reporter.add('data/sources-disagree', [row, 'indicator'], { indicator, period, ...sources });
  }
}

/** 'trên 28,8' doesn't contradict 28,85: what both say must leave something that can be true. */
function agree(a: Quantity, b: Quantity): boolean {
  const reaches = (low: Quantity['low'], high: Quantity['high']) => low === null || high === null || low.lte(high);
  const sameWhole = a.of === null || b.of === null || a.of.eq(b.of);
  return sameWhole && reaches(a.low, b.high) && reaches(b.low, a.high);
}

function printed(quantity: Quantity) {
  return { vi: formatQuantity(quantity, 'vi').text, en: formatQuantity(quantity, 'en').text };
}
