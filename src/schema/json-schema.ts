import * as z from 'zod/mini';
import { packageSchema } from './data-schema.ts';
import { deckSchema } from './deck-schema.ts';
import { themeSchema } from './theme-schema.ts';

export const SCHEMAS = ['deck', 'theme', 'data'] as const;

const DECLARED = { deck: deckSchema, theme: themeSchema, data: packageSchema };

/** The JSON Schema (draft 7, which YAML editors read) of a kind of file. */
export function jsonSchema(name: (typeof SCHEMAS)[number]): object {
  return z.toJSONSchema(DECLARED[name], { target: 'draft-7', io: 'input' });
}
