import type { Catalogue } from '../catalogue.ts';

export const pptxMessages = {} as const satisfies Catalogue;
