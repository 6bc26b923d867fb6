import { compileDeck, deckFiles } from './decks.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';

/** `twindeck check`: every diagnostic, no output written. */
export function check(session: Session): ExitCode {
  const { call, effects, systemLang, console } = session;
  const files = deckFiles(call);
  if (files.length === 0) return refuse({ code: 'cli/no-decks', args: {} }, call.lang || systemLang, console);
  return summarise(
    session,
    files.map((file) => compileDeck(file, call, systemLang, effects)),
    [],
  );
}
