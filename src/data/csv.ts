import Papa from 'papaparse';
import { placeFinder } from '../source/position.ts';

/** A CSV text (RFC 4180) as records of values; `unclosed` is the index of the first record with a quote astray, else null. */
export interface Csv {
  readonly records: readonly (readonly string[])[];
  readonly unclosed: number | null;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads a CSV text with LF, CRLF or CR line ends, with or without a BOM; without `delimiter` the header tells it. */
export function parseCsv(text: string, delimiter?: string): Csv {
  const clean = withLineFeeds(text);
  const { data, errors } = Papa.parse<string[]>(clean, formatOf(clean, delimiter));
  return { records: data, unclosed: errors.find(({ type }) => type === 'Quotes')?.row ?? null };
}

/** Finds the line and column (from 1) of data fields in a CSV text; row 0 is the first after the header. */
export function csvPlaces(text: string): (at: readonly (string | number)[]) => { line: number; column: number } {
  const clean = withLineFeeds(text);
  const records = recordsOf(clean);
  const header = records[0] ?? { values: [], start: 0 };
  const placeOf = placeFinder(clean);
  return ([row, name]) => {
    const { values, start } = (typeof row === 'number' ? records[row + 1] : undefined) ?? header;
    const index = typeof name === 'string' ? header.values.findIndex((value) => value.trim() === name) : -1;
    const offset = startOfField(clean, start, values, index);
    const { line, column } = placeOf(offset, offset);
    return { line, column };
  };
}

interface PlacedRecord {
  readonly values: readonly string[];
  readonly start: number;
}

function recordsOf(clean: string): PlacedRecord[] {
  const records: PlacedRecord[] = [];
  let start = 0;
  Papa.parse<string[]>(clean, {
    ...formatOf(clean),
    step: ({ data, meta }) => {
      records.push({ values: data, start });
      start = meta.cursor;
    },
  });
  return records;
}

/** A field is as long as its value, and when quoted by its quotes and each doubled one longer. */
function startOfField(clean: string, start: number, values: readonly string[], index: number): number {
  if (index >= values.length) return start;
  return values.slice(0, Math.max(0, index)).reduce((at, value) => {
    const quotes = clean[at] === '"' ? 2 + value.split('"').length - 1 : 0;
    return at + value.length + quotes + 1;
  }, start);
}

function formatOf(clean: string, delimiter?: string): { readonly newline: '\n'; readonly delimiter: string } {
  return { newline: '\n', delimiter: delimiter ?? delimiterOf(clean.split('\n', 1)[0] ?? '') };
}

function delimiterOf(header: string): string {
  return Papa.parse(header, { delimitersToGuess: DELIMITERS }).meta.delimiter;
}

/** Files edited on several systems mix line ends; lines and columns stay what they were. */
function withLineFeeds(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
