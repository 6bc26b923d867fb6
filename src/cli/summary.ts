import type { LocatedDiagnostic } from '../located.ts';
import type { CompiledDeck } from './decks.ts';
import { diagnosticText } from './output.ts';
import type { ExitCode, Session } from './session.ts';

/** What is to be said about one deck or package. */
type Said = Pick<CompiledDeck, 'diagnostics' | 'lang' | 'ok'>;

/** Prints what a command did: one JSON document with `more` in it, or the messages as text. */
export function summarise(
  session: Session,
  decks: readonly Said[],
  outputs: readonly string[],
  more: object = {},
): ExitCode {
  const { call, console } = session;
  const diagnostics = decks.flatMap((deck) => deck.diagnostics);
  const ok = decks.every((deck) => deck.ok);
  if (call.json) console.out(`${JSON.stringify({ ok, outputs, ...more, diagnostics }, null, 2)}\n`);
  else printMessages(session, decks);
  if (ok) return 0;
  return diagnostics.some(isOfTheSystem) ? 3 : 1;
}

const OF_THE_SYSTEM: ReadonlySet<LocatedDiagnostic['code']> = new Set([
  'source/unreadable',
  'cli/unwritable',
  'cli/no-data',
  'cli/no-browser',
  'pptx/no-zip',
  'pptx/compound-file',
  'pptx/too-large',
]);

/** A file that couldn't be read or written, rather than one that says something wrong. */
function isOfTheSystem({ code }: LocatedDiagnostic): boolean {
  return OF_THE_SYSTEM.has(code);
}

function printMessages({ console }: Session, decks: readonly Said[]): void {
  for (const deck of decks) {
    for (const diagnostic of deck.diagnostics)
      console.err(`${diagnosticText(diagnostic, deck.lang, console.interactive)}\n`);
  }
}
