import { known, list } from './known.ts';
import { fail, type Outcome, ok } from './outcome.ts';
import type { Node } from './parse.ts';
import { firstAt, type Place } from './places.ts';
import type { Dataset, Indicator, Observation } from './types.ts';

type Reference = Extract<Node, { kind: 'reference' }>;

/** What a reference stands for. */
export interface Selected {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

/** Finds observations; what a reference doesn't select is the latest period, the first area, the first scenario. */
export interface Select {
  readonly one: (reference: Reference) => Outcome<Selected>;
  /** Those of a reference with a `*`, in the order of that dimension; never none. */
  readonly all: (reference: Reference) => Outcome<readonly Selected[]>;
  /** Those that a reference without a `*` is ranked among, itself included: all areas of the level of its own. */
  readonly peers: (reference: Reference) => Outcome<readonly Selected[]>;
}

/** What an observation of an indicator is of. */
export const DIMENSIONS = ['period', 'area', 'scenario'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The place of a reference; `every` is the dimension of its `*`, `plain` a `*` that doesn't name it. */
interface Wanted {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly every: Dimension | null;
  readonly plain: boolean;
}

/** Follows references over a data package. Of two observations of the same thing the first counts. */
export function createSelect(dataset: Dataset): Select {
  const dimensions = dimensionsOf(dataset);
  const defaults: Place = {
    period: dataset.periods.at(-1) ?? '',
    area: [...dataset.areas.keys()][0] ?? '',
    scenario: [...dataset.scenarios.keys()][0] ?? '',
  };
  const at = (id: string, place: Place) => firstAt(dataset.places, id, place);
  const resolve = (reference: Reference): Outcome<Wanted> => {
    const { text: id, span } = reference.indicator;
    const indicator = dataset.indicators.get(id);
    if (!indicator) return fail('data/unknown-indicator', span, { id, known: known(id, dataset.indicators.keys()) });
    return wantedOf(reference, indicator, dimensions, defaults);
  };
  const along = (id: string, place: Place, dimension: Dimension): Observation[] =>
    codesOf(dimension, place, dataset, (code) => at(id, { ...place, [dimension]: code }) !== undefined).flatMap(
      (code) => at(id, { ...place, [dimension]: code }) ?? [],
    );
  return {
    one: (reference) => {
      const wanted = resolve(reference);
      if (!wanted.ok) return wanted;
      const { indicator, place, every } = wanted.value;
      if (every) return fail('data/wildcard-outside', reference.span);
      const observation = at(indicator.id, place);
      return observation ? ok({ indicator, observation }) : missing(reference, place, dataset);
    },
    all: (reference) => {
      const wanted = resolve(reference);
      if (!wanted.ok) return wanted;
      const { indicator, place, every, plain } = wanted.value;
      const found = along(indicator.id, place, every ?? 'area');
      if (found.length === 0) return missing(reference, { ...place, [every ?? 'area']: '*' }, dataset);
      if (plain && found.length === 1 && along(indicator.id, place, 'period').length > 1) {
        return fail('data/wildcard-of-one', reference.span, { id: indicator.id });
      }
      return ok(found.map((observation) => ({ indicator, observation })));
    },
    peers: (reference) => {
      const wanted = resolve(reference);
      if (!wanted.ok) return wanted;
      const { indicator, place } = wanted.value;
      return ok(along(indicator.id, place, 'area').map((observation) => ({ indicator, observation })));
    },
  };
}

/** True for a reference that stands for many figures. */
export function isWildcard({ selectors }: Reference): boolean {
  return selectors.some(({ text }) => text.endsWith('*'));
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

function wantedOf(
  reference: Reference,
  indicator: Indicator,
  dimensions: ReadonlyMap<string, Dimension>,
  defaults: Place,
): Outcome<Wanted> {
  if (reference.selectors.length === 0) return ok({ indicator, place: defaults, every: null, plain: false });
  const said: Partial<Record<Dimension, string>> = {};
  let every: Dimension | null = null;
  for (const { text: code, span } of reference.selectors) {
    const dimension = dimensions.get(code) ?? everyOf(code);
    if (!dimension) return fail('data/unknown-selector', span, { code, known: known(code, dimensions.keys()) });
    const earlier = said[dimension];
    if (earlier !== undefined) return fail('data/repeated-selector', span, { code, earlier });
    said[dimension] = code;
    if (!code.endsWith('*')) continue;
    if (every) return fail('data/repeated-selector', span, { code, earlier: said[every] ?? '' });
    every = dimension;
  }
  const place = { ...defaults, ...said };
  const own = every ? { ...place, [every]: defaults[every] } : place;
  return ok({ indicator, place: own, every, plain: every !== null && said[every] === '*' });
}

// `@*` means all areas; the others are named.
function everyOf(code: string): Dimension | undefined {
  return code === '*' ? 'area' : DIMENSIONS.find((dimension) => code === `${dimension}:*`);
}

/**
 * The codes that `*` stands for: the areas on the level of the one at `place`, the periods of the kind of the latest that has
 * a figure (years or quarters, not both), or all scenarios.
 */
function codesOf(
  dimension: Dimension,
  { area }: Place,
  { periods, areas, scenarios }: Dataset,
  has: (code: string) => boolean,
): readonly string[] {
  switch (dimension) {
    case 'period': {
      const latest = periods.findLast(has) ?? '';
      return periods.filter((period) => kindOfPeriod(period) === kindOfPeriod(latest));
    }
    case 'area':
      return [...areas.values()].flatMap(({ code, level }) => (level === areas.get(area)?.level ? [code] : []));
    case 'scenario':
      return [...scenarios.keys()];
  }
}

/** '2021-Q3' and '2020-Q1' are of one kind. */
export function kindOfPeriod(period: string): string {
  return period.replace(/\d/g, '0');
}

/** The periods before one, of its kind; a year comes after its months. */
export function earlierPeriods(period: string, periods: readonly string[]): readonly string[] {
  const kind = kindOfPeriod(period);
  return periods.slice(0, periods.indexOf(period)).filter((one) => kindOfPeriod(one) === kind);
}

function missing(reference: Reference, place: Place, dataset: Dataset): Outcome<never> {
  const id = reference.indicator.text;
  return fail('data/no-observation', reference.span, { id, wanted: placeText(place), known: existing(dataset, id) });
}

function existing({ observations }: Dataset, id: string): string {
  const own = observations.filter(({ indicator }) => indicator === id);
  return own.length === 0 ? '–' : list([...new Set(own.map((observation) => placeText(observation)))]);
}

function placeText(place: Place): string {
  return DIMENSIONS.map((dimension) => `@${place[dimension]}`).join('');
}
