import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Check } from './check.ts';
import { CHECKS, type CheckName, isOfSlides } from './checks.ts';
import type { DeckPage } from './deck-page.ts';
import { everySlide } from './every-slide.ts';

/** Declares a test for each check: those of slides share one walk through the deck, the others have a page of their own. */
export function checkDeck(open: () => Promise<DeckPage>, names: readonly CheckName[]): void {
  const ofSlides = names.filter(isOfSlides);
  let deck: DeckPage;
  let walked: Map<CheckName, string[]>;

  beforeAll(async () => {
    deck = await open();
    walked = await everySlide(deck, checksOf(ofSlides));
  }, 300_000);
  afterAll(() => deck.page.context().close());

  if (ofSlides.length > 0)
    it.each(ofSlides)(
      '%s',
      async (name) => {
        // What is tried again is looked at again.
        const found = walked.get(name) ?? (await everySlide(deck, checksOf([name]))).get(name);
        walked.delete(name);
        expect(found).toEqual([]);
      },
      180_000,
    );

  it.each(names.filter((name) => !isOfSlides(name)))(
    '%s',
    async (name) => {
      const own = await open();
      expect(await CHECKS[name](own)).toEqual([]);
      await own.page.context().close();
    },
    180_000,
  );
}

function checksOf(names: readonly CheckName[]): ReadonlyMap<CheckName, Check> {
  return new Map(names.map((name) => [name, CHECKS[name]]));
}
