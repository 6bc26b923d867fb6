import type { Args } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages.ts';

/** A range of characters [start, end) inside an expression's source. */
export type Span = readonly [start: number, end: number];

/** What is wrong with an expression, and where in it. */
export interface Problem {
  readonly code: Code;
  readonly args: Args;
  readonly span: Span;
}

/** A value, or the problem that stands in its way. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly problem: Problem;
}

/** An outcome that went well. */
export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** An outcome that didn't. */
export function fail(code: Code, span: Span, args: Args = {}): Failure {
  return { ok: false, problem: { code, args, span } };
}
