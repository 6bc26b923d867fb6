import type { DeckPage } from './deck-page.ts';

/** Looks at an open deck, or at the slide of it that is shown, and says what is wrong. */
export type Check = (deck: DeckPage) => Promise<string[]>;
