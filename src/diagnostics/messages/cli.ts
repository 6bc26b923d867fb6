import type { Catalogue } from '../catalogue.ts';

export const cliMessages = {} as const satisfies Catalogue;
