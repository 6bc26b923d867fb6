import { locate } from '../located.ts';
import { compileDeck, deckFiles } from './decks.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';
import { unusedFigures } from './unused.ts';

/** `twindeck check`: every diagnostic, no output written. */
export async function check(session: Session): Promise<ExitCode> {
  const { call, effects, systemLang, console } = session;
  const files = deckFiles(call);
  if (files.length === 0) return refuse({ code: 'cli/no-decks', args: {} }, call.lang || systemLang, console);
  const decks = await Promise.all(files.map((file) => compileDeck(file, call, systemLang, effects)));
  const [first, ...others] = decks;
  // Of a deck that is named, it isn't known which of the project's figures other decks use.
  if (!first || call.operands.length > 0 || decks.some(({ ok }) => !ok)) return summarise(session, decks, []);
  const unused = locate(unusedFigures(decks), first.lang, effects, new Map());
  return summarise(session, [{ ...first, diagnostics: [...first.diagnostics, ...unused] }, ...others], []);
}
