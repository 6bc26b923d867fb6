import type { Catalogue } from '../catalogue.ts';

export const layoutMessages = {} as const satisfies Catalogue;
