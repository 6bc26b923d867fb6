import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { type FieldSpec, type PackageSpec, packageSchema, type ResourceSpec } from '../schema/data-schema.ts';
import { validate } from '../schema/validate.ts';
import type { NumberStyle } from './number-style.ts';

/** What is needed of a Frictionless `datapackage.json`. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  /** Sources to follow where several speak of the same thing, the best first. */
  readonly prefer: readonly string[];
  readonly resources: ReadonlyMap<string, Resource>;
}

/** A table of the package: its file relative to the descriptor, or its rows; and how it is written, as far as that is said. */
export interface Resource {
  readonly path: string;
  /** The rows where they stand in the descriptor itself, and where in it; else null. */
  readonly inline: { readonly rows: unknown; readonly at: SourcePath } | null;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly sheet: string;
  /** The columns that the package declares. */
  readonly fields: readonly string[];
  readonly numbers: ReadonlyMap<string, NumberStyle>;
}

/** Reads a descriptor; null (and a report) when it isn't one. Resources go by their name, or else by their file's. */
export function parseDescriptor(text: string, name: string, reporter: Reporter): Descriptor | null {
  const json = parseJson(text, reporter);
  if (json === undefined) return null;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    reporter.add('data/not-a-package', []);
    return null;
  }
  const spec = validate(packageSchema, json, reporter);
  return spec && descriptorOf(spec, name);
}

/** The value of a JSON text; undefined (and a report) when it isn't JSON. */
export function parseJson(text: string, reporter: Reporter): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    reporter.add('data/invalid-json', [], { detail: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function descriptorOf(spec: PackageSpec, name: string): Descriptor {
  return {
    name: spec.name || name,
    title: spec.title || spec.name || name,
    prefer: typeof spec.prefer === 'string' ? [spec.prefer] : (spec.prefer ?? []),
    resources: new Map((spec.resources ?? []).map(resourceOf)),
  };
}

function resourceOf(spec: ResourceSpec, index: number): [string, Resource] {
  const { name, path, data, encoding, dialect, schema } = spec;
  const file = (Array.isArray(path) ? path[0] : path) ?? '';
  const known = name || file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  const how = typeof dialect === 'object' ? dialect : {};
  const fields = (typeof schema === 'object' && schema.fields) || [];
  const resource: Resource = {
    path: file || `${known}.csv`,
    inline: data === undefined ? null : { rows: data, at: ['resources', index, 'data'] },
    encoding: encoding || undefined,
    delimiter: how.delimiter || undefined,
    sheet: how.sheetName || known,
    fields: fields.map((field) => field.name),
    numbers: new Map(fields.flatMap(numberStyleOf)),
  };
  return [known, resource];
}

/** The resource of a table that the descriptor doesn't name. */
export function usualResource(name: string): Resource {
  return resourceOf({ name }, 0)[1];
}

function numberStyleOf({ name, decimalChar, groupChar }: FieldSpec): [string, NumberStyle][] {
  if (!decimalChar && !groupChar) return [];
  return [[name, { decimalChar: decimalChar || (groupChar === '.' ? ',' : '.'), groupChar: groupChar ?? '' }]];
}
