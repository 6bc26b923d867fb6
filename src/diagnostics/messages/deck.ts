import type { Catalogue } from '../catalogue.ts';

export const deckMessages = {} as const satisfies Catalogue;
