import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { Decimal } from './decimal.ts';
import type { NumberStyle } from './number-style.ts';
import type { Field, RawTable } from './table.ts';

/**
 * The table in a JSON value at `base` of its file: an array of objects, or of arrays whose first is the header.
 * Null (and a report) when it is neither.
 */
export function jsonTable(
  value: unknown,
  base: SourcePath,
  numbers: ReadonlyMap<string, NumberStyle>,
  reporter: Reporter,
): RawTable | null {
  const place = { file: reporter.file, base };
  if (isListOf(value, Array.isArray)) {
    const [header = [], ...rows] = value;
    const names = header.map((name) => String(fieldOf(name, [...base, 0], reporter)));
    const records = rows.map((row, i) => row.map((item, j) => fieldOf(item, [...base, i + 1, j], reporter)));
    const keys = new Map(names.map((name, j) => [name.trim(), j]));
    return { header: names, records, numbers, place: { ...place, offset: 1, keys } };
  }
  if (isListOf(value, isObject)) {
    const names = [...new Set(value.flatMap(Object.keys))];
    const records = value.map((row, i) => names.map((name) => fieldOf(row[name], [...base, i, name], reporter)));
    const header = names.map((name) => name.normalize('NFC'));
    return { header, records, numbers, place: { ...place, offset: 0, keys: null } };
  }
  reporter.add('data/not-a-table', base);
  return null;
}

function fieldOf(value: unknown, at: SourcePath, reporter: Reporter): Field {
  switch (typeof value) {
    case 'string':
      return value.normalize('NFC');
    case 'number':
      return Decimal(value);
    case 'boolean':
      return String(value);
    default:
      if (value !== null && value !== undefined) reporter.add('data/nested-value', at);
      return '';
  }
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
