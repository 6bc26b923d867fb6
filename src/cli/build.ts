import type { Browser } from 'playwright-core';
import { type LocatedDiagnostic, unlocated } from '../located.ts';
import { baseName } from '../project.ts';
import type { Call } from './args.ts';
import { compileDecks, deckFiles, type ToldDeck } from './decks.ts';
import { needsBrowser, outputsOf } from './outputs.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';
import { toldOnce } from './told-once.ts';
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
  const { call, console } = session;
  const told: ToldDeck[] = [];
  const written: string[] = [];
  const browser = needsBrowser(call) ? await (await import('./browser.ts')).startBrowser(session.env) : null;
  for (const file of files) {
    if (console.interactive) console.err(`${file} …\r`);
    told.push(...toldOnce(await buildFile(session, file, browser, written)));
  }
  await browser?.close();
  const code = summarise(session, told, written);
  if (!call.json) for (const path of written) console.out(`${path}\n`);
  return code;
}

/** Builds what a file is to become, and adds the files written to `written`. */
async function buildFile(
  { call, effects, systemLang }: Session,
  file: string,
  browser: Browser | null,
  written: string[],
): Promise<readonly ToldDeck[]> {
  const decks: ToldDeck[] = [];
  const blind = needsBrowser(call) && browser === null;
  for await (const { compiled, ...deck } of compileDecks(file, call, systemLang, effects)) {
    const { ok, lang, row, diagnostics } = deck;
    const name = row === null ? baseName(file) : `${baseName(file)}-${row}`;
    const outputs = ok && compiled && !blind ? await outputsOf(name, compiled, call, effects, browser) : [];
    const problem = blind
      ? unlocated({ code: 'cli/no-browser', args: {} }, file, lang)
      : (overwritten(outputs, written, file, lang) ?? writingProblem(outputs, lang, call));
    decks.push(problem ? { ...deck, ok: false, diagnostics: [...diagnostics, problem] } : deck);
    if (!problem) written.push(...outputs.map(({ path }) => path));
  }
  return decks;
}

/** A deck of a family that is called like another deck. */
function overwritten(
  outputs: readonly Output[],
  written: readonly string[],
  file: string,
  lang: string,
): LocatedDiagnostic | null {
  const taken = new Set(written.map((path) => path.toLowerCase()));
  const clash = outputs.find(({ path }) => taken.has(path.toLowerCase()));
  return clash ? unlocated({ code: 'cli/written-already', args: { path: clash.path } }, file, lang) : null;
}

/** Writes the files; what the system says against it, as a diagnostic like any other. */
function writingProblem(outputs: readonly Output[], lang: string, { out }: Call): LocatedDiagnostic | null {
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
