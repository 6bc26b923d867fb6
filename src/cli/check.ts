import { locate } from '../located.ts';
import { compileDecks, deckFiles, type ToldDeck } from './decks.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';
import { toldOnce } from './told-once.ts';
import { unusedFigures } from './unused.ts';

/** `twindeck check`: every diagnostic, no output written. */
export async function check(session: Session): Promise<ExitCode> {
  const { call, effects, systemLang, console } = session;
  const files = deckFiles(call);
  if (files.length === 0) return refuse({ code: 'cli/no-decks', args: {} }, call.lang || systemLang, console);
  const decks: ToldDeck[] = [];
  for (const file of files) {
    const family: ToldDeck[] = [];
    for await (const { compiled, ...deck } of compileDecks(file, call, systemLang, effects)) family.push(deck);
    decks.push(...toldOnce(family));
  }
  const [first, ...others] = decks;
  // Of a deck that is named, it isn't known which of the project's figures other decks use.
  if (!first || call.operands.length > 0 || decks.some(({ ok }) => !ok)) return summarise(session, decks, []);
  const unused = locate(unusedFigures(decks), first.lang, effects, new Map());
  return summarise(session, [{ ...first, diagnostics: [...first.diagnostics, ...unused] }, ...others], []);
}
