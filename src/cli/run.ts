import { wording } from '../diagnostics/report.ts';
import type { Effects } from '../effects.ts';
import { type Call, readCall, type UsageError } from './args.ts';
import { helpText } from './help.ts';
import type { Console } from './output.ts';

/** Exit codes: what was asked for was done; the deck has errors; the call is wrong; a file could not be read or written. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command needs. */
export interface Session {
  readonly call: Call;
  readonly effects: Effects;
  readonly console: Console;
  /** From LANG: the language of messages where neither --lang nor a deck says one. */
  readonly systemLang: string;
}

/** Runs `twindeck argv…`. Commands are loaded when they are called: start-up is most of a small build. */
export async function run(
  argv: readonly string[],
  { effects, console, env }: { effects: Effects; console: Console; env: Readonly<Record<string, string | undefined>> },
): Promise<ExitCode> {
  const systemLang = /^vi/i.test(env['LC_ALL'] || env['LANG'] || '') ? 'vi' : 'en';
  const call = readCall(argv);
  if ('code' in call) return refuse(call, systemLang, console);
  const session: Session = { call, effects, console, systemLang };
  switch (call.command) {
    case 'help':
      console.out(helpText(call.lang || systemLang));
      return 0;
    case 'version':
      return version(session);
    case 'schema':
      return (await import('./schema.ts')).printSchema(session);
    case 'build':
      return (await import('./build.ts')).build(session);
    case 'check':
      return (await import('./check.ts')).check(session);
    case 'inspect':
      return (await import('./inspect.ts')).inspectDeck(session);
  }
}

/** Says what is wrong with a call. */
export function refuse({ code, args }: UsageError, lang: string, console: Console): ExitCode {
  const { message, hint } = wording({ code, severity: 'error', args, file: '', at: [] }, lang);
  console.err(`twindeck: ${message}${hint === undefined ? '' : `\n    ${hint}`}\n`);
  return 2;
}

function version({ effects, console }: Session): ExitCode {
  const manifest = effects.read(`${effects.home}/package.json`);
  console.out(`${JSON.parse(new TextDecoder().decode(manifest ?? new Uint8Array())).version}\n`);
  return 0;
}
