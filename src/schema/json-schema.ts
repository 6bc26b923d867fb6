import * as z from 'zod/mini';
import { packageSchema } from './data-schema.ts';
import { deckSchema, partSchema } from './deck-schema.ts';
import { themeSchema } from './theme-schema.ts';

export const SCHEMAS = ['deck', 'part', 'theme', 'data'] as const;

const DECLARED = { deck: deckSchema, part: partSchema, theme: themeSchema, data: packageSchema };

type Json = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 7, which YAML editors read) of a kind of file. */
export function jsonSchema(name: (typeof SCHEMAS)[number]): object {
  // Said at every place, the deck's charts, tables and queries would take half a megabyte.
  const reused = name === 'deck' || name === 'part' ? 'ref' : 'inline';
  const schema = z.toJSONSchema(DECLARED[name], { target: 'draft-7', io: 'input', reused });
  return name === 'theme'
    ? { ...loosened(schema), anyOf: [{ type: 'object', required: ['extends'] }, whole(schema)] }
    : schema;
}

/** A theme that extends another says only what differs: what both must say together, an editor can't ask of one. */
function loosened({ required = [], properties = {}, ...rest }: Json): Json {
  const loose = Object.entries(properties).map(([key, value]) => [
    key,
    required.includes(key) && isObject(value) ? loosened(value) : value,
  ]);
  return { ...rest, ...(loose.length > 0 ? { properties: Object.fromEntries(loose) } : {}) };
}

/** The keys that a schema asks for, and those within. */
function whole({ required = [], properties = {} }: Json): Json {
  const inner = Object.entries(properties)
    .filter(([key, value]) => required.includes(key) && isObject(value) && value.required !== undefined)
    .map(([key, value]) => [key, whole(value as Json)]);
  return { type: 'object', required, ...(inner.length > 0 ? { properties: Object.fromEntries(inner) } : {}) };
}

function isObject(schema: z.core.JSONSchema._JSONSchema): schema is Json {
  return typeof schema === 'object';
}
