import { list } from '../../data/known.ts';
import { firstAt } from '../../data/places.ts';
import { kindOfPeriod } from '../../data/select.ts';
import type { Dimension, Observation } from '../../data/types.ts';
import type { Condition } from './conditions.ts';
import { type Axis, DIMENSIONS } from './dimensions.ts';
import type { Asking } from './types.ts';

/**
 * The observations that a query is about, in the package's order: those of its indicators, of two of the same thing the
 * first; then what the conditions leave; then the default of each dimension that the query says nothing of. Null, and a
 * report of what removed the last of them, when none is left.
 */
export function observationsFor(
  indicators: readonly string[],
  conditions: readonly Condition[],
  axes: readonly Axis[],
  asking: Asking,
): readonly Observation[] | null {
  const { observations, places } = asking.dataset;
  const own = observations.filter(({ indicator }) => indicators.includes(indicator));
  const all = own.filter((one) => firstAt(places, one.indicator, one) === one);
  if (all.length === 0) {
    asking.reporter.add('query/no-observations', asking.at, { indicators: indicators.join(', ') });
    return null;
  }
  const kept = meeting(conditions, all, asking);
  const asked = conditions.map(({ axis }) => axis);
  const left = kept && atDefaults(kept, [...axes, ...asked], asking);
  const periodsAsked = asked.some(({ of }) => of === 'period');
  return left && !periodsAsked && axes.some(({ name }) => name === 'period') ? ofOneKind(left, asking) : left;
}

/** Years or quarters, not both: those like the latest. */
function ofOneKind(observations: readonly Observation[], { dataset }: Asking): readonly Observation[] {
  const there = new Set(observations.map(({ period }) => period));
  const latest = kindOfPeriod(dataset.periods.findLast((period) => there.has(period)) ?? '');
  return observations.filter(({ period }) => kindOfPeriod(period) === latest);
}

/** Reports areas of several levels, such as a province and its districts, where they are added up. */
export function checkLevels(observations: readonly Observation[], { dataset, reporter, at }: Asking): void {
  const levels = [...new Set(observations.map(({ area }) => dataset.areas.get(area)?.level ?? ''))];
  if (levels.length < 2) return;
  const first = levels.findLast((level) => level !== '') ?? '';
  reporter.add('query/mixed-levels', at, { levels: levels.map((level) => level || '–').join(', '), first });
}

function meeting(
  conditions: readonly Condition[],
  observations: readonly Observation[],
  { reporter }: Asking,
): readonly Observation[] | null {
  let left = observations;
  for (const { axis, codes, keeps, at, text } of conditions) {
    const before = left;
    left = before.filter((observation) => codes.has(axis.codeOf(observation) ?? '') === keeps);
    if (left.length > 0) continue;
    const codesLeft = new Set(
      before.map((observation) => axis.codeOf(observation)).filter((code) => code !== undefined),
    );
    reporter.add('query/nothing-left', at, { condition: text, known: list([...codesLeft]) || '–' });
    return null;
  }
  return left;
}

function atDefaults(
  observations: readonly Observation[],
  said: readonly Axis[],
  { dataset, reporter, at }: Asking,
): readonly Observation[] | null {
  const defaults: readonly (readonly [Dimension, string])[] = [
    ['period', dataset.periods.at(-1) ?? ''],
    ['area', dataset.areas.keys().next().value ?? ''],
    ['scenario', dataset.scenarios.keys().next().value ?? ''],
  ];
  let left = observations;
  for (const [dimension, code] of defaults) {
    if (said.some(({ of }) => of === dimension)) continue;
    const before = left;
    left = before.filter((observation) => observation[dimension] === code);
    if (left.length > 0) continue;
    const known = list([...new Set(before.map((observation) => observation[dimension]))]);
    reporter.add('query/nothing-at-default', at, { dimension, code, known });
    return null;
  }
  return left;
}

/** The first dimension in which observations of one value differ. */
export function differingIn(observations: readonly Observation[]): Dimension {
  const differs = (dimension: Dimension) => new Set(observations.map((one) => one[dimension])).size > 1;
  return DIMENSIONS.find(differs) ?? 'period';
}
