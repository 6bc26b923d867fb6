import type { Catalogue } from '../catalogue.ts';

export const schemaMessages = {} as const satisfies Catalogue;
