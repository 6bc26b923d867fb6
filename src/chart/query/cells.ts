import type { Observation } from '../../data/types.ts';
import type { QuerySpec } from '../../schema/query-schema.ts';
import type { Condition } from './conditions.ts';
import { type Axis, entryOf } from './dimensions.ts';
import { differingIn } from './observations.ts';
import type { Asking, Entry, Grid } from './types.ts';

type Aggregate = NonNullable<QuerySpec['aggregate']>;

/** What the grid is made along; without `series` there is one, called `single`. */
export interface Axes {
  readonly by: Axis;
  readonly series: Axis | null;
  readonly single: Entry;
}

/** The grid of expressions for observations; null (and a report) when a value has several and nothing says what to do. */
export function gridOf(
  observations: readonly Observation[],
  axes: Axes,
  conditions: readonly Condition[],
  aggregate: Aggregate | undefined,
  asking: Asking,
): Grid | null {
  const groups = grouped(observations, axes);
  if (!aggregate && reportSeveral(groups, axes, asking)) return null;
  const { by, series } = axes;
  const found = (codes: Iterable<string | undefined>) => new Set([...codes].filter((code) => code !== undefined));
  const categories = entriesOf(by, found(observations.map(by.codeOf)), conditions, asking);
  const rows = series ? entriesOf(series, found(observations.map(series.codeOf)), conditions, asking) : [axes.single];
  const [mainScenario] = asking.dataset.scenarios.keys();
  const cells = rows.map((row) =>
    categories.map((category) => {
      const several = groups.get(row.code)?.get(category.code);
      return several
        ? expressionOf(
            several.map((one) => reference(one, mainScenario)),
            aggregate ?? 'sum',
          )
        : null;
    }),
  );
  return { categories, series: rows, cells };
}

type Groups = ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;

function grouped(observations: readonly Observation[], { by, series, single }: Axes): Groups {
  const groups = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const category = by.codeOf(observation);
    const row = series ? series.codeOf(observation) : single.code;
    if (category === undefined || row === undefined) continue;
    const ofRow = groups.get(row) ?? new Map<string, Observation[]>();
    const several = ofRow.get(category) ?? [];
    several.push(observation);
    groups.set(row, ofRow.set(category, several));
  }
  return groups;
}

/** Members in the package's order: those with an observation, and those that a condition names, so that gaps show. */
function entriesOf(
  axis: Axis,
  found: ReadonlySet<string>,
  conditions: readonly Condition[],
  { lang }: Asking,
): readonly Entry[] {
  const asked = conditions.filter((condition) => condition.keeps && condition.axis.name === axis.name);
  const wanted = (code: string) => found.has(code) || (asked.length > 0 && asked.every(({ codes }) => codes.has(code)));
  const members = axis.name === 'scenario' ? usualLast([...axis.members.values()]) : [...axis.members.values()];
  return unlike(members.filter(({ code }) => wanted(code)).map((member) => entryOf(member, lang)));
}

/** Plans come before what became of them. The usual scenario stands first in a package. */
function usualLast<T>([usual, ...others]: readonly T[]): readonly T[] {
  return usual === undefined ? [] : [...others, usual];
}

/** Two communes may have one name, two marks of a chart may not: such names get their codes behind them. */
export function unlike(entries: readonly Entry[]): readonly Entry[] {
  const times = new Map<string, number>();
  for (const { name } of entries) times.set(name, (times.get(name) ?? 0) + 1);
  return entries.map(({ code, name }) => ({ code, name: (times.get(name) ?? 0) > 1 ? `${name} (${code})` : name }));
}

function reportSeveral(groups: Groups, { by }: Axes, { reporter, at }: Asking): boolean {
  for (const row of groups.values()) {
    for (const [category, observations] of row) {
      if (observations.length < 2) continue;
      const dimension = differingIn(observations);
      reporter.add('query/several-values', at, { count: observations.length, by: by.name, category, dimension });
      return true;
    }
  }
  return false;
}

function reference({ indicator, period, area, scenario }: Observation, mainScenario: string | undefined): string {
  return `${indicator}@${period}@${area}${scenario === mainScenario ? '' : `@${scenario}`}`;
}

/** One value of several expressions. */
export function expressionOf(parts: readonly string[], aggregate: Aggregate): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return `${aggregate}(${parts.join(', ')})`;
}
