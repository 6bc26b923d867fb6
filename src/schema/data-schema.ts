import * as z from 'zod/mini';
import { describe } from './slots.ts';

// The descriptor of a data package: what twindeck reads of a Frictionless Data Package. Other properties may stand beside.

const optionalText = z.optional(z.string());

const field = z.looseObject({
  name: describe(z.string(), 'The heading of the column'),
  decimalChar: describe(optionalText, 'The decimal mark of its numbers; told from them when nothing is said'),
  groupChar: describe(optionalText, 'What groups their digits; nothing when only decimalChar is said'),
});

/** A schema or dialect may also be a path or an address, which is left unread. */
const elsewhere = z.string();

const dialect = z.looseObject({
  delimiter: describe(optionalText, 'What stands between fields; told from the header when not said'),
  quoteChar: describe(z.optional(z.literal('"')), 'What encloses fields; a double quotation mark, nothing else'),
  doubleQuote: describe(z.optional(z.literal(true)), 'Quotation marks inside a field are written twice'),
  header: describe(z.optional(z.literal(true)), 'The first row names the columns'),
  sheetName: describe(optionalText, 'The sheet of an Excel file; the one named like the table when not said'),
});

const resource = z.looseObject({
  name: describe(optionalText, 'indicators, observations, sources, areas or scenarios; from the path when not said'),
  path: describe(
    z.optional(z.union([z.string(), z.array(z.string())])),
    'A CSV, Excel (.xlsx) or JSON file, relative to the descriptor',
  ),
  data: describe(z.optional(z.unknown()), 'Instead of a path: the rows themselves, as objects or as arrays'),
  encoding: describe(
    optionalText,
    'The encoding of a CSV file, such as windows-1258; told from its bytes when not said',
  ),
  dialect: describe(
    z.optional(z.union([elsewhere, dialect])),
    'How a CSV file is written, or which sheet of an Excel file is meant',
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
  prefer: describe(
    z.optional(z.union([z.string(), z.array(z.string())])),
    'Where sources disagree: the source to follow, or several, the best first',
  ),
  resources: describe(z.optional(z.array(resource)), 'Its tables'),
});

export type PackageSpec = z.output<typeof packageSchema>;
export type ResourceSpec = z.output<typeof resource>;
export type FieldSpec = z.output<typeof field>;
