export type Severity = 'error' | 'warning' | 'info';

/** The text says what happened and why; the hint says what to do. `{name}` is filled from the diagnostic's args. */
export interface Wording {
  readonly message: string;
  readonly hint?: string;
}

export interface Entry {
  readonly severity: Severity;
  readonly vi: Wording;
  readonly en: Wording;
}

/** Messages by permanent code '<phase>/<what-is-wrong>'. */
export type Catalogue = Readonly<Record<string, Entry>>;
