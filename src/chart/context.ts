import type { Evaluator } from '../data/evaluator.ts';
import type { Dataset, Lang } from '../data/types.ts';
import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../theme/types.ts';
import type { ChartNote } from './types.ts';

/** What resolving a chart needs besides its spec; `printText` prints a text with its figures, without markup. */
export interface ChartContext {
  readonly id: string;
  readonly evaluator: Evaluator;
  /** null when the deck names no data. */
  readonly dataset: Dataset | null;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly reporter: Reporter;
  printText(text: string | number, at: SourcePath): string;
  /** A text with its figures, as the slide says it. */
  readText(text: string | number, at: SourcePath): ChartNote['runs'];
}
