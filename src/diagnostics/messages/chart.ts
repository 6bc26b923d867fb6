import type { Catalogue } from '../catalogue.ts';

export const chartMessages = {} as const satisfies Catalogue;
