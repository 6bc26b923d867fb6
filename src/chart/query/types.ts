import type { Evaluator } from '../../data/evaluator.ts';
import type { Dataset, Lang } from '../../data/types.ts';
import type { Reporter, SourcePath } from '../../diagnostics/diagnostic.ts';

/** What a query is asked of, and where its mistakes go. */
export interface QueryContext {
  readonly dataset: Dataset | null;
  readonly evaluator: Evaluator;
  readonly lang: Lang;
  readonly reporter: Reporter;
  /** A scalar as it is written in the YAML: the area 01 stays '01'. */
  readonly written: (at: SourcePath) => string | null;
}

/** The same, once it is known that there is data; `at` is where the query stands. */
export interface Asking extends QueryContext {
  readonly dataset: Dataset;
  readonly at: SourcePath;
}

/** A category or series: what it is called in expressions and highlights, and on the slide. */
export interface Entry {
  readonly code: string;
  readonly name: string;
}

/** Expressions by series, then category; null = the package holds no such observation. */
export type Cells = readonly (readonly (string | null)[])[];

/** Categories × series with an expression for each value. */
export interface Grid {
  readonly categories: readonly Entry[];
  readonly series: readonly Entry[];
  readonly cells: Cells;
}

/** What a query yields. */
export interface Answer extends Grid {
  /** Index of the category that sums up what `top` left over; null = none. */
  readonly rest: number | null;
  /** Index of the series whose values the categories stand in the order of; null = in another order. */
  readonly ranked: number | null;
  /** What the categories are, e.g. area or the name of a column. */
  readonly by: string;
  /** The unit of each series' values as they are asked for, in the package's words. */
  readonly units: readonly string[];
  /** The name of what an index sets at 100; null = there is no index. */
  readonly base: string | null;
}
