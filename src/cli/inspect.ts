import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { reporterFor } from '../diagnostics/report.ts';
import { inspect } from '../inspect.ts';
import { locate } from '../located.ts';
import { type CompiledDeck, compileDeck } from './decks.ts';
import { type ExitCode, isBad, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';

/** `twindeck inspect deck.yaml|file.pptx`: what it says, as JSON; its messages go to the error stream. */
export async function inspectDeck(session: Session): Promise<ExitCode> {
  const { call, systemLang, console } = session;
  const [file, ...more] = call.operands;
  if (file === undefined || more.length > 0)
    return refuse(
      { code: 'cli/usage', args: { detail: 'inspect deck.yaml|file.pptx' } },
      call.lang || systemLang,
      console,
    );
  const { content, deck } = await (/\.(pptx|potx)$/i.test(file) ? readFile : readDeck)(file, session);
  if (content === null) return summarise(session, [deck], []);
  console.out(`${JSON.stringify(content, null, 2)}\n`);
  return summarise({ ...session, call: { ...call, json: false } }, [deck], []);
}

/** What is printed (null = nothing can be), and what is to be said about it. */
interface Inspected {
  readonly content: object | null;
  readonly deck: CompiledDeck;
}

async function readDeck(file: string, { call, systemLang, effects }: Session): Promise<Inspected> {
  const deck = await compileDeck(file, call, systemLang, effects);
  return { content: deck.compiled && inspect(deck.compiled), deck };
}

async function readFile(file: string, { call, systemLang, effects }: Session): Promise<Inspected> {
  const { readPptx } = await import('../render/pptx/read/read.ts');
  const problems: Diagnostic[] = [];
  const reporter = reporterFor(file, problems);
  const data = effects.read(file);
  if (data === null) reporter.add('source/unreadable', []);
  const content = data && readPptx(data, reporter);
  const lang = call.lang || systemLang;
  const diagnostics = locate(problems, lang, { read: () => null }); // a zip has no lines
  const ok = !problems.some(({ severity }) => isBad(severity, call));
  return { content, deck: { file, compiled: null, usage: null, diagnostics, lang, ok } };
}
