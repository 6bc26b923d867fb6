import type { Dimension, Observation, Places } from './types.ts';

/** What an observation of an indicator is of. */
export type Place = Pick<Observation, Exclude<Dimension, 'indicator'>>;

/** The places of `observations`. */
export function placesOf(observations: Iterable<Observation>): Places {
  const places: Places = { firsts: new Map(), repeated: new Map() };
  for (const observation of observations) addTo(places, observation);
  return places;
}

/** Adds one to those that are being read, and gives all that are of the same thing, itself the last. */
export function addTo({ firsts, repeated }: Places, observation: Observation): readonly Observation[] {
  const { indicator, scenario, period, area } = observation;
  const areas = inner(inner(inner(firsts, indicator), scenario), period);
  const first = areas.get(area);
  if (!first) {
    areas.set(area, observation);
    return [observation];
  }
  const all = repeated.get(first) ?? [first];
  repeated.set(first, all);
  all.push(observation);
  return all;
}

/** The observation of `indicator` there; of several, from several sources, the first. */
export function firstAt({ firsts }: Places, indicator: string, place: Place): Observation | undefined {
  return firsts.get(indicator)?.get(place.scenario)?.get(place.period)?.get(place.area);
}

function inner<V extends Map<string, unknown>>(outer: Map<string, V>, key: string): V {
  const there = outer.get(key);
  if (there) return there;
  const made = new Map() as V;
  outer.set(key, made);
  return made;
}
