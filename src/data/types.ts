import type Big from 'big.js';
import type { TablePlace } from './table.ts';

/** Language of numbers and messages: a BCP 47 tag whose primary subtag is `vi` or `en` decides the words. */
export type Lang = string;

/** `over` [v, ∞) · `under` (−∞, v] · `nearly` just below v · `about` around v · `exact` v itself. */
export type Qualifier = 'exact' | 'over' | 'nearly' | 'about' | 'under';

export interface Indicator {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** As written in Vietnamese; `rank`, `%` and `points` are kept apart from all others. '' = a bare number. */
  readonly unit: string;
  readonly unitEn: string;
  /** Least number of decimals to print. */
  readonly decimals: number;
  readonly topic: string;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly description: string;
}

/** A code of a dimension, with its names. */
export interface Member {
  readonly code: string;
  /** Of an area: what it is (country, province, district), so that like is added to and ranked with like; '' = not said. */
  readonly level?: string;
  readonly name: { readonly vi: string; readonly en: string };
}

/** What an observation is about; every other column of the package belongs to one of these. */
export type Dimension = 'indicator' | 'period' | 'area' | 'scenario';

/** A column that says something of a dimension's members, such as the region of an area. */
export interface Column {
  readonly name: string;
  readonly of: Dimension;
  /** Code of the member → what the column says of it; members it says nothing of are left out. */
  readonly values: ReadonlyMap<string, string>;
  /** What it says, in the order of the table, with its names. */
  readonly members: ReadonlyMap<string, Member>;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  /** The language it is written in, which decides how its numbers are read; Vietnamese when not said. */
  readonly lang?: Lang;
}

/** One published figure, or a formula over others (then `value` is null and `formula` is the expression without '='). */
export interface Observation {
  readonly indicator: string;
  readonly period: string;
  readonly area: string;
  readonly scenario: string;
  readonly value: Big | null;
  readonly formula: string | null;
  /** The whole of a fraction or the number of ranked: the 137 of 109/137. */
  readonly of: Big | null;
  readonly qualifier: Qualifier;
  readonly source: string;
  readonly locator: string;
  readonly asWritten: string;
  /** The language of `asWritten`: that of its source; Vietnamese when not said. */
  readonly lang?: Lang;
  /** Row in the table it was read from, 0 = the first row after the header; for diagnostics. */
  readonly row: number;
}

/** The data package, read and indexed. Plain data: evaluation is in `evaluate.ts`. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly observations: readonly Observation[];
  /** The same by what they are of. */
  readonly places: Places;
  readonly sources: ReadonlyMap<string, Source>;
  /** First = the default (the package's own area). */
  readonly areas: ReadonlyMap<string, Member>;
  /** First = the default (`actual`). */
  readonly scenarios: ReadonlyMap<string, Member>;
  /** What can be grouped by and asked for besides the dimensions, by name. */
  readonly columns: ReadonlyMap<string, Column>;
  /** All periods in ascending order; the last is the default. */
  readonly periods: readonly string[];
  /** Vietnamese unit → English unit, from the indicators. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** Where the observations stand, for diagnostics. */
  readonly observationsPlace: TablePlace;
}

/** The observations that a figure rests on, in the order of first use; formulas are followed down to published figures. */
export type Trace = readonly Observation[];

/**
 * What a reference or an expression yields: a value between bounds, in a unit, with its trace.
 * `low`/`high` null = unbounded. `value` is the point that is printed (the bound itself for over/under).
 */
export interface Quantity {
  readonly value: Big;
  readonly low: Big | null;
  readonly high: Big | null;
  readonly unit: string;
  /** `between`: the two bounds are known and too far apart for any word but both of them. */
  readonly qualifier: Qualifier | 'between';
  /** Decimals to print at least, and the most that the sources support. */
  readonly decimals: number;
  readonly maxDecimals: number;
  readonly of: Big | null;
  /** The indicator itself when the quantity is a plain reference, else null. */
  readonly indicator: Indicator | null;
  /** What the plain reference stands for, whose own formula `trace` follows further; else null. */
  readonly observation: Observation | null;
  readonly trace: Trace;
}

/** A quantity as it is printed: `[qualifier] number [unit]`, `text` joins them with no-break spaces. */
export interface Figure {
  readonly text: string;
  /** 'trên', 'gần', … or ''. */
  readonly qualifier: string;
  /** '28,8', '109/137', 'thứ 4/63', '−0,65'. */
  readonly number: string;
  /** 'tỷ USD', '%', 'điểm %', or ''. For '%' no space stands before it in `text`. */
  readonly unit: string;
  /** As written between the braces, without the filters. */
  readonly expression: string;
  /** Of a plain reference: 'Tăng trưởng kinh tế, Cả nước, 2021', the default area and scenario unsaid; '' of a derived one. */
  readonly name: string;
  /** The expression, or the formula behind it, with its numbers put in: '18.000 − 17.000 = 1.000 tỷ đồng'; '' = published as it is. */
  readonly working: string;
  readonly quantity: Quantity;
}

// Maps in maps, for a text of all four codes would have to be put together for each look at a hundred thousand.
type ByArea = Map<string, Observation>;
type ByPeriod = Map<string, ByArea>;
type ByScenario = Map<string, ByPeriod>;

/** The observations of a data package by what they are of. */
export interface Places {
  /** Of several of one thing, from several sources, the first. */
  readonly firsts: Map<string, ByScenario>;
  /** The first of several → all of them. */
  readonly repeated: Map<Observation, Observation[]>;
}
