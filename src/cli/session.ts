import type { Severity } from '../diagnostics/catalogue.ts';
import { wording } from '../diagnostics/report.ts';
import type { Effects } from '../effects.ts';
import type { Call, UsageError } from './args.ts';
import type { Console } from './output.ts';

/** Exit codes: what was asked for was done; the deck has errors; the call is wrong; a file could not be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command needs. */
export interface Session {
  readonly call: Call;
  readonly effects: Effects;
  readonly console: Console;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From LANG: the language of messages where neither --lang nor a deck says one. */
  readonly systemLang: string;
}

/** Says what is wrong with a call. */
export function refuse({ code, args }: UsageError, lang: string, console: Console): ExitCode {
  const { message, hint } = wording({ code, severity: 'error', args, file: '', at: [] }, lang);
  console.err(`twindeck: ${message}${hint === undefined ? '' : `\n    ${hint}`}\n`);
  return 2;
}

/** Whether a diagnostic of this severity makes the call fail. */
export function isBad(severity: Severity, { strict }: Call): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}
