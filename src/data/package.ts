import type { Reporter } from '../diagnostics/diagnostic.ts';
import { type FieldSpec, type PackageSpec, packageSchema, type ResourceSpec } from '../schema/data-schema.ts';
import { validate } from '../schema/validate.ts';

/** What is needed of a Frictionless `datapackage.json`. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly resources: ReadonlyMap<string, Resource>;
}

/** A table of the package: its path relative to the descriptor, and how its CSV and its numbers are written. */
export interface Resource {
  readonly path: string;
  readonly delimiter: string | undefined;
  readonly numbers: ReadonlyMap<string, NumberStyle>;
}

/** The marks of a number field; `groupChar` '' = digits aren't grouped. */
export interface NumberStyle {
  readonly decimalChar: string;
  readonly groupChar: string;
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

function parseJson(text: string, reporter: Reporter): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    reporter.add('data/invalid-json', [], { detail: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function descriptorOf(spec: PackageSpec, name: string): Descriptor {
  return {
    name: spec.name || name,
    title: spec.title || spec.name || name,
    resources: new Map((spec.resources ?? []).map(resourceOf)),
  };
}

function resourceOf({ name, path, dialect, schema }: ResourceSpec): [string, Resource] {
  const file = (Array.isArray(path) ? path[0] : path) ?? '';
  const known = name || file.replace(/^.*\//, '').replace(/\.csv$/i, '');
  const delimiter = (typeof dialect === 'object' && dialect.delimiter) || undefined;
  const fields = (typeof schema === 'object' && schema.fields) || [];
  return [known, { path: file || `${known}.csv`, delimiter, numbers: new Map(fields.map(numberStyleOf)) }];
}

function numberStyleOf({ name, decimalChar, groupChar }: FieldSpec): [string, NumberStyle] {
  return [name, { decimalChar: decimalChar || '.', groupChar: groupChar ?? '' }];
}
