import type { Catalogue } from '../catalogue.ts';

export const themeMessages = {} as const satisfies Catalogue;
