import * as z from 'zod/mini';
import { deckSchema } from './deck-schema.ts';
import { themeSchema } from './theme-schema.ts';

export const SCHEMAS = ['deck', 'theme'] as const;

/** The JSON Schema (draft 7, which YAML editors read) of a kind of file. */
export function jsonSchema(name: (typeof SCHEMAS)[number]): object {
  return z.toJSONSchema(name === 'deck' ? deckSchema : themeSchema, { target: 'draft-7', io: 'input' });
}
