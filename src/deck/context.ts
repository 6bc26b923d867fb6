import type { Evaluator } from '../data/evaluator.ts';
import type { Dataset, Lang } from '../data/types.ts';
import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import type { Memory } from '../memory/memory.ts';
import type { Theme } from '../theme/types.ts';

/** The files beside one that names them. */
export interface Files {
  /** The bytes of a file, or null where there is none. */
  readonly read: (path: string) => Uint8Array | null;
  /** The names in a folder. */
  readonly list: (folder: string) => readonly string[];
}

/** What resolving a deck needs besides its spec. */
export interface DeckContext {
  readonly evaluator: Evaluator;
  /** null when the deck names no data. */
  readonly dataset: Dataset | null;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly reporter: Reporter;
  readonly memory: Memory;
  /** The files that the slide at a path names: relative to the folder of the file that it is written in. */
  readonly filesOf: (at: SourcePath) => Files;
  /** A JSON file of twindeck's own build. */
  readonly asset: (name: string) => unknown;
  /** A scalar as it is written in the YAML: 2.10 stays '2.10'. */
  readonly written: (at: SourcePath) => string | null;
}
