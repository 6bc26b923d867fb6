import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchema, SCHEMAS } from '../src/schema/json-schema.ts';

// Writes schemas/*.json, which the first line of a deck or theme names for the editor's completion.
mkdirSync(fileURLToPath(new URL('../schemas/', import.meta.url)), { recursive: true });
for (const name of SCHEMAS) {
  const file = fileURLToPath(new URL(`../schemas/${name}.schema.json`, import.meta.url));
  writeFileSync(file, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
