import type { Reporter } from '../diagnostics/diagnostic.ts';

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

type Json = Readonly<Record<string, unknown>>;

/** Reads a descriptor; null (and a report) when it isn't one. Resources go by their name, or else by their file's. */
export function parseDescriptor(text: string, name: string, reporter: Reporter): Descriptor | null {
  const json = parseJson(text, reporter);
  if (json === undefined) return null;
  if (!isObject(json)) {
    reporter.add('data/not-a-package', []);
    return null;
  }
  const resources = arrayOf(json['resources']).filter(isObject).map(resourceOf);
  return {
    name: textOf(json['name']) || name,
    title: textOf(json['title']) || textOf(json['name']) || name,
    resources: new Map(resources),
  };
}

function parseJson(text: string, reporter: Reporter): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    reporter.add('data/invalid-json', [], { detail: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

function resourceOf(json: Json): [string, Resource] {
  const path = textOf(json['path']) || textOf(arrayOf(json['path'])[0]);
  const name = textOf(json['name']) || path.replace(/^.*\//, '').replace(/\.csv$/i, '');
  const delimiter = textOf(objectOf(json['dialect'])['delimiter']) || undefined;
  const fields = arrayOf(objectOf(json['schema'])['fields']).filter(isObject);
  return [name, { path: path || `${name}.csv`, delimiter, numbers: new Map(fields.map(numberStyleOf)) }];
}

function numberStyleOf(field: Json): [string, NumberStyle] {
  const decimalChar = textOf(field['decimalChar']) || '.';
  return [textOf(field['name']), { decimalChar, groupChar: textOf(field['groupChar']) }];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
