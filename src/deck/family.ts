import type { Row } from '../data/row.ts';
import type { CheckedDeck } from '../schema/deck.ts';
import type { DeckContext } from './context.ts';
import { ofRow, rowsFor } from './repeat.ts';

/** A deck that is made once for each of some rows. */
export interface Family {
  /** In the order in which the slides ask for them, each once. */
  readonly rows: readonly Row[];
  /** The deck as it stands for one row: without the slides that are for others. */
  readonly specFor: (row: Row) => CheckedDeck;
}

/** The decks that the `for_each` of a deck's slides make together; null (and a report) where they make none. */
export function familyOf(spec: CheckedDeck, context: DeckContext): Family | null {
  const { reporter } = context;
  const rowsOfSlides = new Map<number, readonly Row[]>();
  let first: { readonly table: string; readonly as: string } | null = null;
  for (const [i, slide] of spec.slides.entries()) {
    if (!slide?.for_each) continue;
    const at = ['slides', i, 'for_each'];
    const { table, as } = slide.for_each;
    first ??= { table, as };
    if (table !== first.table || as !== first.as) {
      reporter.add('deck/for-each-mixed', at, { ...first });
      return null;
    }
    const rows = rowsFor(slide.for_each, at, context);
    if (rows.length === 0) return null;
    rowsOfSlides.set(i, rows);
  }
  if (!first) {
    reporter.add('deck/for-each-none', ['slides'], {}, { onKey: true });
    return null;
  }
  const rows = new Map([...rowsOfSlides.values()].flat().map((row) => [row.code, row]));
  return { rows: [...rows.values()], specFor: (row) => specFor(row, spec, rowsOfSlides) };
}

function specFor(row: Row, spec: CheckedDeck, rowsOfSlides: ReadonlyMap<number, readonly Row[]>): CheckedDeck {
  const { faulty, slides, ...deck } = spec;
  const own = slides.map((slide, i) => {
    const rows = rowsOfSlides.get(i);
    const isFor = !rows || rows.some(({ code }) => code === row.code);
    return slide && isFor ? { ...ofRow(slide, row), for_each: undefined } : null;
  });
  return { ...ofRow(deck, row), slides: own, faulty };
}
