import { type LocatedDiagnostic, unlocated } from '../located.ts';
import { baseName } from '../project.ts';
import type { Call } from './args.ts';
import { type CompiledDeck, compileDeck, deckFiles } from './decks.ts';
import { needsBrowser, outputsOf } from './outputs.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';
import { type Output, writeFiles } from './write-files.ts';

/** `twindeck build`: both decks of every file; a deck with errors writes nothing and leaves its last good files. */
export async function build(session: Session): Promise<ExitCode> {
  const { call, systemLang, console } = session;
  const lang = call.lang || systemLang;
  const files = deckFiles(call);
  if (files.length === 0) return refuse({ code: 'cli/no-decks', args: {} }, lang, console);
  const clash = sameOutput(files);
  if (clash) return refuse({ code: 'cli/same-output', args: clash }, lang, console);
  if (!call.watch) return buildFiles(session, files);
  return (await import('./build-watch.ts')).buildOnChange(session, files, buildFiles);
}

async function buildFiles(session: Session, files: readonly string[]): Promise<ExitCode> {
  const { call, effects, systemLang, console } = session;
  const decks: CompiledDeck[] = [];
  const written: string[] = [];
  const browser = needsBrowser(call) ? await (await import('./browser.ts')).startBrowser(session.env) : null;
  for (const file of files) {
    if (console.interactive) console.err(`${file} …\r`);
    const deck = await compileDeck(file, call, systemLang, effects);
    const blind = needsBrowser(call) && browser === null;
    const outputs =
      deck.ok && deck.compiled && !blind ? await outputsOf(file, deck.compiled, call, effects, browser) : [];
    const problem = blind
      ? unlocated({ code: 'cli/no-browser', args: {} }, file, deck.lang)
      : writingProblem(outputs, deck, call);
    decks.push(problem ? { ...deck, ok: false, diagnostics: [...deck.diagnostics, problem] } : deck);
    if (!problem) written.push(...outputs.map(({ path }) => path));
  }
  await browser?.close();
  const code = summarise(session, decks, written);
  if (!call.json) for (const path of written) console.out(`${path}\n`);
  return code;
}

/** Writes the files; what the system says against it, as a diagnostic like any other. */
function writingProblem(outputs: readonly Output[], { lang }: CompiledDeck, { out }: Call): LocatedDiagnostic | null {
  try {
    writeFiles(outputs);
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return unlocated({ code: 'cli/unwritable', args: { path: out, detail } }, out, lang);
  }
}

function sameOutput(files: readonly string[]): { first: string; second: string } | null {
  const seen = new Map<string, string>();
  for (const second of files) {
    const first = seen.get(baseName(second));
    if (first !== undefined) return { first, second };
    seen.set(baseName(second), second);
  }
  return null;
}
