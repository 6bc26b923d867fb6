import { compileDeck, deckFiles } from './decks.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';

/** `twindeck check`: every diagnostic, no output written. */
export async function check(session: Session): Promise<ExitCode> {
  const { call, effects, systemLang, console } = session;
  const files = deckFiles(call);
  if (files.length === 0) return refuse({ code: 'cli/no-decks', args: {} }, call.lang || systemLang, console);
  const decks = await Promise.all(files.map((file) => compileDeck(file, call, systemLang, effects)));
  return summarise(session, decks, []);
}
