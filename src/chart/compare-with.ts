import type { Place } from '../data/moved.ts';
import { periodName } from '../data/periods.ts';
import { firstAt } from '../data/places.ts';
import { earlierPeriods } from '../data/select.ts';
import type { Dataset, Lang, Observation } from '../data/types.ts';
import { wordsOf } from '../data/unit-words.ts';

/** Where the figure stands that another is compared with, and what it is called. */
export interface Counterpart {
  readonly place: Place;
  readonly name: string;
}

/** What a chart compares with: each figure's places to look at, the best first; none where it isn't compared. */
export interface Against {
  /** In time, figures rise and fall; beside a plan or the country they are higher or lower. */
  readonly inTime: boolean;
  /** What all the figures are compared with, where that goes by one name. */
  readonly name: string;
  of(from: Observation): readonly Counterpart[];
}

const WORDS = {
  vi: { previous: 'kỳ trước', plan: 'kế hoạch' },
  en: { previous: 'the period before', plan: 'plan' },
} as const;

/** What `said` stands for in a data package: previous, plan, nation, or a code of it; null = nothing. */
export function againstOf(said: string, dataset: Dataset, lang: Lang): Against | null {
  const words = WORDS[wordsOf(lang)];
  if (dataset.periods.includes(said)) return fixed('period', [said], periodName(said)[wordsOf(lang)], dataset, lang);
  if (dataset.areas.has(said)) return fixed('area', [said], '', dataset, lang);
  if (said === 'plan') return fixed('scenario', plansOf(dataset), words.plan, dataset, lang);
  if (dataset.scenarios.has(said)) return fixed('scenario', [said], '', dataset, lang);
  if (said === 'previous') return { inTime: true, name: words.previous, of: before(dataset, lang) };
  const nation = said === 'nation' ? nationOf(dataset) : null;
  return nation === null ? null : fixed('area', [nation], '', dataset, lang);
}

/** The words and codes that `againstOf` knows. */
export function knownAgainst({ periods, areas, scenarios }: Dataset): readonly string[] {
  return ['previous', 'plan', 'nation', ...scenarios.keys(), ...areas.keys(), ...periods];
}

type Dimension = 'period' | 'area' | 'scenario';

/** Only what differs from it is compared: of scenarios the usual one, so that no plan is held against another. */
function fixed(dimension: Dimension, codes: readonly string[], name: string, dataset: Dataset, lang: Lang): Against {
  const [usual] = dataset.scenarios.keys();
  const compared = (from: Observation) =>
    dimension === 'scenario' ? from.scenario === usual : !codes.includes(from[dimension]);
  return {
    inTime: dimension === 'period',
    name: name || nameIn(dimension, codes[0] ?? '', dataset, lang),
    of: (from) =>
      compared(from)
        ? codes.map((code) => ({
            place: { ...placeOf(from), [dimension]: code },
            name: nameIn(dimension, code, dataset, lang),
          }))
        : [],
  };
}

/** The period before, of the same kind; the first that the package knows of has none. */
function before({ periods, places }: Dataset, lang: Lang): Against['of'] {
  return (from) => {
    const earlier = earlierPeriods(from.period, periods);
    const isKnown = (period: string) => firstAt(places, from.indicator, { ...placeOf(from), period }) !== undefined;
    const period = earlier.at(-1);
    if (period === undefined || !earlier.some(isKnown)) return [];
    return [{ place: { ...placeOf(from), period }, name: periodName(period)[wordsOf(lang)] }];
  };
}

/** `plan` itself comes first, then the scenarios in the package's order, but for the usual one. */
function plansOf({ scenarios }: Dataset): readonly string[] {
  const [, ...others] = scenarios.keys();
  return [...others.filter((code) => code === 'plan'), ...others.filter((code) => code !== 'plan')];
}

const COUNTRY = ['nation', 'country'];

function nationOf({ areas }: Dataset): string | null {
  const byLevel = [...areas.values()].find(({ level = '' }) => COUNTRY.includes(level));
  return byLevel?.code ?? ['nation', 'country', 'vn'].find((code) => areas.has(code)) ?? null;
}

function nameIn(dimension: Dimension, code: string, { areas, scenarios }: Dataset, lang: Lang): string {
  const words = wordsOf(lang);
  if (dimension === 'period') return periodName(code)[words];
  return (dimension === 'area' ? areas : scenarios).get(code)?.name[words] ?? code;
}

function placeOf({ period, area, scenario }: Observation): Counterpart['place'] {
  return { period, area, scenario };
}
