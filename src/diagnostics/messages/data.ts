import type { Catalogue } from '../catalogue.ts';

export const dataMessages = {} as const satisfies Catalogue;
