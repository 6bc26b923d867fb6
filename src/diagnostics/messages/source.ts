import type { Catalogue } from '../catalogue.ts';

export const sourceMessages = {} as const satisfies Catalogue;
