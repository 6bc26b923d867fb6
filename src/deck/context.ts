import type { Evaluator } from '../data/evaluator.ts';
import type { Dataset, Lang } from '../data/types.ts';
import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { Theme } from '../theme/types.ts';

/** What resolving a deck needs besides its spec. */
export interface DeckContext {
  readonly evaluator: Evaluator;
  /** null when the deck names no data. */
  readonly dataset: Dataset | null;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly reporter: Reporter;
  /** A scalar as it is written in the YAML: 2.10 stays '2.10'. */
  readonly written: (at: SourcePath) => string | null;
}
