import type { Effects } from '../effects.ts';
import { readCall } from './args.ts';
import { helpText } from './help.ts';
import type { Console } from './output.ts';
import { type ExitCode, refuse, type Session } from './session.ts';

/** Runs `twindeck argv…`. Commands are loaded when they are called: start-up is most of a small build. */
export async function run(
  argv: readonly string[],
  { effects, console, env }: { effects: Effects; console: Console; env: Readonly<Record<string, string | undefined>> },
): Promise<ExitCode> {
  const systemLang = /^vi/i.test(env['LC_ALL'] || env['LANG'] || '') ? 'vi' : 'en';
  const call = readCall(argv);
  if ('code' in call) return refuse(call, systemLang, console);
  const session: Session = { call, effects, console, env, systemLang };
  switch (call.command) {
    case 'help':
      console.out(helpText(call.lang || systemLang));
      return 0;
    case 'version':
      return version(session);
    case 'schema':
      return (await import('./schema.ts')).printSchema(session);
    case 'new':
      return (await import('./new.ts')).newProject(session);
    case 'build':
      return (await import('./build.ts')).build(session);
    case 'serve':
      return (await import('./serve/serve.ts')).serveDecks(session);
    case 'check':
      return (await import('./check.ts')).check(session);
    case 'verify':
      return (await import('./verify.ts')).verifyData(session);
    case 'diff':
      return (await import('./diff.ts')).diffDecks(session);
    case 'inspect':
      return (await import('./inspect.ts')).inspectDeck(session);
  }
}

function version({ effects, console }: Session): ExitCode {
  const manifest = effects.read(`${effects.home}/package.json`);
  console.out(`${JSON.parse(new TextDecoder().decode(manifest ?? new Uint8Array())).version}\n`);
  return 0;
}
