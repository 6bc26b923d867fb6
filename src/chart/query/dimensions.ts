import { periodName } from '../../data/periods.ts';
import type { Column, Dataset, Dimension, Lang, Member, Observation } from '../../data/types.ts';
import { wordsOf } from '../../data/unit-words.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Asking, Entry } from './types.ts';

/** What a query can group by and ask for: a dimension of the package or a column that belongs to one. */
export interface Axis {
  readonly name: string;
  /** The dimension whose members it is about: 'area' for the column `region` of areas.csv. */
  readonly of: Dimension;
  /** In the order of the package: periods by time, the others as in their tables. */
  readonly members: ReadonlyMap<string, Member>;
  /** The member that an observation belongs to, by code; undefined = the column says nothing of it. */
  readonly codeOf: (observation: Pick<Observation, Dimension>) => string | undefined;
}

export const DIMENSIONS: readonly Dimension[] = ['period', 'area', 'scenario', 'indicator'];

/** The axis that `by`, `series` or a condition at `at` names; null (and a report) when there is none. */
export function axisAt(name: string, at: SourcePath, { dataset, reporter }: Asking, onKey = false): Axis | null {
  const dimension = DIMENSIONS.find((one) => one === name);
  if (dimension) return ofDimension(dimension, dataset);
  const column = dataset.columns.get(name);
  if (column) return ofColumn(column);
  const known = [...DIMENSIONS, ...dataset.columns.keys()];
  const near = didYouMean(name, known);
  const args = { name, near: near ?? '', known: known.join(', ') };
  reporter.add(near === null ? 'query/unknown-dimension' : 'query/unknown-dimension-near', at, args, { onKey });
  return null;
}

/** A member as a category or series. */
export function entryOf({ code, name }: Member, lang: Lang): Entry {
  return { code, name: name[wordsOf(lang)] };
}

function ofDimension(dimension: Dimension, dataset: Dataset): Axis {
  return { name: dimension, of: dimension, members: membersOf(dimension, dataset), codeOf: (one) => one[dimension] };
}

function membersOf(dimension: Dimension, dataset: Dataset): ReadonlyMap<string, Member> {
  switch (dimension) {
    case 'period':
      return new Map(dataset.periods.map((code) => [code, { code, name: periodName(code) }]));
    case 'area':
      return dataset.areas;
    case 'scenario':
      return dataset.scenarios;
    case 'indicator':
      return new Map([...dataset.indicators].map(([code, { name }]) => [code, { code, name }]));
  }
}

function ofColumn({ name, of, members, values }: Column): Axis {
  return { name, of, members, codeOf: (observation) => values.get(observation[of]) };
}
