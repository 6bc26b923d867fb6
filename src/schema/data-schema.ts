import * as z from 'zod/mini';
import { describe } from './slots.ts';

// The descriptor of a data package: what twindeck reads of a Frictionless Data Package. Other properties may stand beside.

const optionalText = z.optional(z.string());

const field = z.looseObject({
  name: describe(z.string(), 'The heading of the column'),
  decimalChar: describe(optionalText, 'The decimal mark of its numbers; "." when not said'),
  groupChar: describe(optionalText, 'What groups their digits; nothing when not said'),
});

/** A schema or dialect may also be a path or an address, which is left unread. */
const elsewhere = z.string();

const resource = z.looseObject({
  name: describe(optionalText, 'indicators, observations, sources, areas or scenarios; from the path when not said'),
  path: describe(z.optional(z.union([z.string(), z.array(z.string())])), 'The CSV file, relative to the descriptor'),
  dialect: describe(
    z.optional(z.union([elsewhere, z.looseObject({ delimiter: optionalText })])),
    'How the CSV is written; the delimiter is guessed from the header when not said',
  ),
  schema: describe(
    z.optional(z.union([elsewhere, z.looseObject({ fields: z.optional(z.array(field)) })])),
    'The columns of the table',
  ),
});

/** `datapackage.json`. */
export const packageSchema = z.looseObject({
  name: describe(optionalText, 'The name of the package; that of its folder when not said'),
  title: describe(optionalText, 'The title of the package'),
  resources: describe(z.optional(z.array(resource)), 'Its tables'),
});

export type PackageSpec = z.output<typeof packageSchema>;
export type ResourceSpec = z.output<typeof resource>;
export type FieldSpec = z.output<typeof field>;
