import { reporterFor } from '../diagnostics/report.ts';
import { differenceOf } from '../diff/difference.ts';
import { readPptx } from '../render/pptx/read/read.ts';
import type { PptxContent } from '../render/pptx/read/types.ts';
import { renderPptx } from '../render.ts';
import { compileDeck, type ToldDeck } from './decks.ts';
import { differenceText } from './diff-text.ts';
import { isPptx, readPptxFile } from './read-pptx-file.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { summarise } from './summary.ts';

const CANNOT_COMPARE: ExitCode = 3;

/** `twindeck diff a b`, each a deck.yaml or a .pptx: what changed. Ends as `diff` does: 0 alike, 1 different; 3 can't tell. */
export async function diffDecks(session: Session): Promise<ExitCode> {
  const { call, systemLang, console } = session;
  const [first, second, ...more] = call.operands;
  if (first === undefined || second === undefined || more.length > 0)
    return refuse(
      { code: 'cli/usage', args: { detail: 'diff a.yaml|a.pptx b.yaml|b.pptx' } },
      call.lang || systemLang,
      console,
    );
  const [before, after] = [await readSaid(first, session), await readSaid(second, session)];
  const decks = [before.deck, after.deck];
  if (!before.content || !after.content || decks.some(({ ok }) => !ok)) {
    summarise(session, decks, []);
    return CANNOT_COMPARE;
  }
  const difference = differenceOf(before.content, after.content);
  const same = difference.title === null && difference.slides.length === 0;
  if (!call.json) console.out(differenceText(difference, call.lang || before.content.lang || systemLang));
  summarise(session, decks, [], { same, ...difference });
  return same ? 0 : 1;
}

interface Said {
  readonly content: PptxContent | null;
  readonly deck: ToldDeck;
}

/** Of a deck what its PPTX says, so that both are held in one shape; what it warns of is told where it is built. */
async function readSaid(file: string, session: Session): Promise<Said> {
  const { call, effects, systemLang } = session;
  if (isPptx(file)) return readPptxFile(file, session);
  const deck = await compileDeck(file, call, systemLang, effects);
  const diagnostics = deck.diagnostics.filter(({ severity }) => severity === 'error');
  const ok = diagnostics.length === 0;
  const content =
    ok && deck.compiled ? readPptx(await renderPptx(deck.compiled, effects), effects, reporterFor(file, [])) : null;
  return { content, deck: { ...deck, diagnostics, ok } };
}
