import type { Severity } from './catalogue.ts';
import type { Code } from './messages.ts';

/** Where a value stands in its source: keys and indexes from the root. Resolved to line and column only when shown. */
export type SourcePath = readonly (string | number)[];

/** What fills the holes of a message; a printed figure differs with the language. */
export type Args = Readonly<Record<string, string | number | Printed>>;

interface Printed {
  readonly vi: string;
  readonly en: string;
}

/**
 * One thing to tell the author. Errors are data: collected, never thrown.
 * `file` is the path as the user gave it; `span` is a range of characters [start, end) inside the text at `at`;
 * `onKey` puts the mark on the key rather than on its value.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly args: Args;
  readonly file: string;
  readonly at: SourcePath;
  readonly span?: readonly [start: number, end: number];
  readonly onKey?: boolean;
}

/** A collector that a phase is handed: it knows the file, the phase says the rest. */
export interface Reporter {
  readonly file: string;
  add(code: Code, at: SourcePath, args?: Args, more?: { span?: readonly [number, number]; onKey?: boolean }): void;
}
