import { inspect } from '../inspect.ts';
import { compileDeck, type ToldDeck } from './decks.ts';
import { isPptx, readPptxFile } from './read-pptx-file.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
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
  const { content, deck } = await read(file, session);
  if (content === null) return summarise(session, [deck], []);
  console.out(`${JSON.stringify(content, null, 2)}\n`);
  return summarise({ ...session, call: { ...call, json: false } }, [deck], []);
}

/** What is printed (null = nothing can be), and what is to be said about it. */
interface Inspected {
  readonly content: object | null;
  readonly deck: ToldDeck;
}

async function read(file: string, session: Session): Promise<Inspected> {
  if (isPptx(file)) return readPptxFile(file, session);
  const { call, systemLang, effects } = session;
  const deck = await compileDeck(file, call, systemLang, effects);
  return { content: deck.compiled && inspect(deck.compiled), deck };
}
