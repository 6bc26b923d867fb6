import type { DeckPage } from './deck-page.ts';

/** Looks at an open deck and says what is wrong with it. */
export type Check = (deck: DeckPage) => Promise<string[]>;
