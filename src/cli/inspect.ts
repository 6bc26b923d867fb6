import { inspect } from '../inspect.ts';
import { compileDeck } from './decks.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';

/** `twindeck inspect deck.yaml --json`: the resolved deck; its messages go to the error stream. */
export function inspectDeck(session: Session): ExitCode {
  const { call, effects, systemLang, console } = session;
  const [file, ...more] = call.operands;
  if (file === undefined || more.length > 0)
    return refuse({ code: 'cli/usage', args: { detail: 'inspect deck.yaml' } }, call.lang || systemLang, console);
  const deck = compileDeck(file, call, systemLang, effects);
  if (!deck.compiled) return summarise(session, [deck], []);
  console.out(`${JSON.stringify(inspect(deck.compiled), null, 2)}\n`);
  return summarise({ ...session, call: { ...call, json: false } }, [deck], []);
}
