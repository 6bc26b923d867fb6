import { known, list } from './known.ts';
import { fail, type Outcome, ok } from './outcome.ts';
import type { Node } from './parse.ts';
import type { Dataset, Indicator, Observation } from './types.ts';

type Reference = Extract<Node, { kind: 'reference' }>;

/** What a reference stands for. */
export interface Selected {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

/** Finds the observation of a reference; what isn't selected is the latest period, the first area, the first scenario. */
export type Select = (reference: Reference) => Outcome<Selected>;

const DIMENSIONS = ['period', 'area', 'scenario'] as const;
type Dimension = (typeof DIMENSIONS)[number];
type Place = Readonly<Record<Dimension, string>>;

/** Indexes a data package for its references. Of two observations of the same thing the first counts. */
export function createSelect(dataset: Dataset): Select {
  const index = new Map<string, Observation>();
  for (const observation of dataset.observations) {
    const key = keyOf(observation.indicator, observation);
    if (!index.has(key)) index.set(key, observation);
  }
  const dimensions = dimensionsOf(dataset);
  const defaults: Place = {
    period: dataset.periods.at(-1) ?? '',
    area: [...dataset.areas.keys()][0] ?? '',
    scenario: [...dataset.scenarios.keys()][0] ?? '',
  };
  return (reference) => {
    const { text: id, span } = reference.indicator;
    const indicator = dataset.indicators.get(id);
    if (!indicator) return fail('data/unknown-indicator', span, { id, known: known(id, dataset.indicators.keys()) });
    const place = placeOf(reference, dimensions, defaults);
    if (!place.ok) return place;
    const observation = index.get(keyOf(id, place.value));
    if (observation) return ok({ indicator, observation });
    const wanted = placeText(place.value);
    return fail('data/no-observation', reference.span, { id, wanted, known: existing(dataset, id) });
  };
}

/** The key under which two observations are of the same thing. */
export function keyOf(indicator: string, { period, area, scenario }: Place): string {
  return `${indicator}@${period}@${area}@${scenario}`;
}

function dimensionsOf({ periods, areas, scenarios }: Dataset): ReadonlyMap<string, Dimension> {
  const dimensions = new Map<string, Dimension>();
  for (const code of periods) dimensions.set(code, 'period');
  for (const code of areas.keys()) dimensions.set(code, 'area');
  for (const code of scenarios.keys()) dimensions.set(code, 'scenario');
  return dimensions;
}

function placeOf(reference: Reference, dimensions: ReadonlyMap<string, Dimension>, defaults: Place): Outcome<Place> {
  const said: Partial<Record<Dimension, string>> = {};
  for (const { text: code, span } of reference.selectors) {
    const dimension = dimensions.get(code);
    if (!dimension) return fail('data/unknown-selector', span, { code, known: known(code, dimensions.keys()) });
    const earlier = said[dimension];
    if (earlier !== undefined) return fail('data/repeated-selector', span, { code, earlier });
    said[dimension] = code;
  }
  return ok({ ...defaults, ...said });
}

function existing({ observations }: Dataset, id: string): string {
  const own = observations.filter(({ indicator }) => indicator === id);
  return own.length === 0 ? '–' : list([...new Set(own.map((observation) => placeText(observation)))]);
}

function placeText(place: Place): string {
  return DIMENSIONS.map((dimension) => `@${place[dimension]}`).join('');
}
