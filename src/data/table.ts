import type Big from 'big.js';
import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { HUNDRED } from './decimal.ts';
import { known } from './known.ts';
import { type DetectedStyle, detectStyle, type NumberStyle, numberReader, readNumber } from './number-style.ts';
import { PERCENT, POINTS } from './units.ts';

/** A field as its file holds it: a text, or a number that needs no reading. */
export type Field = string | Big | PercentField;

/** A number that a workbook shows in per cent: 6.56 for the 0.0656 that it keeps. */
export interface PercentField {
  readonly percent: Big;
}

/** A table as its file holds it, before anything is known of its columns; its texts are composed (NFC). */
export interface RawTable {
  readonly header: readonly string[];
  readonly records: readonly (readonly Field[])[];
  /** How the numbers of columns are written, as far as the package says. */
  readonly numbers: ReadonlyMap<string, NumberStyle>;
  readonly place: TablePlace;
}

/** Where the fields of a table stand in its file: at [...base, record + offset, column or its key]. */
export interface TablePlace {
  readonly file: string;
  readonly base: SourcePath;
  readonly offset: number;
  /** Column → what names it in the file; null = its own name. */
  readonly keys: ReadonlyMap<string, number> | null;
}

/** A table of the package: each row's fields by column name, '' where there is none. Empty rows are left out. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: Iterable<Row>;
  /** Takes [], [row] and [row, column]. */
  readonly reporter: Reporter;
  readonly place: TablePlace;
}

/** Reads the fields of one row, until the next is asked for; what can't be read is reported at its row and column. */
export interface Row {
  readonly index: number;
  readonly text: (column: string) => string;
  /** The text; reported when empty. */
  readonly required: (column: string) => string;
  /**
   * The number in the column's own style; null when empty, or (reported) when it isn't one. A sign of per cent may stand in a
   * field of the unit '%' or 'points' alone.
   */
  readonly number: (column: string, unit?: string) => Big | null;
  /** The text if it's one of `choices`, the first of them when empty, null (reported) otherwise. */
  readonly choice: <T extends string>(column: string, choices: readonly [T, ...T[]]) => T | null;
}

/** The columns of a table: those it must have, those it may have besides, and which of them hold numbers. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly numeric: readonly string[];
}

/** A reporter for the rows and columns of the table at `place`. */
export function reporterIn(
  { file, base, offset, keys }: TablePlace,
  reporterFor: (file: string) => Reporter,
): Reporter {
  const reporter = reporterFor(file);
  const pathOf = ([row, column]: SourcePath): SourcePath => {
    if (typeof row !== 'number') return base;
    const key = keys && typeof column === 'string' ? keys.get(column) : column;
    return key === undefined ? [...base, row + offset] : [...base, row + offset, key];
  };
  return { file, add: (code, at, ...more) => reporter.add(code, pathOf(at), ...more) };
}

/** Reads a table; null (and a report) when its header won't do. */
export function readTable(raw: RawTable, columns: Columns, reporter: Reporter): Table | null {
  const header = raw.header.map((name) => name.trim());
  if (!checkHeader(header, columns, reporter)) return null;
  const indexes = new Map(header.map((name, i) => [name, i]));
  const { records, place } = raw;
  records.forEach((fields, index) => {
    if (fields.length <= header.length || fields.slice(header.length).every(isEmpty)) return;
    reporter.add('data/extra-fields', [index], { count: fields.length, expected: header.length });
  });
  const read: Reading = { indexes, numbers: numbersOf(records, indexes, raw.numbers, columns), reporter };
  return { header, rows: { [Symbol.iterator]: () => rowsOf(records, read) }, reporter, place };
}

/** One row that moves on: of a hundred thousand, each its own would cost more than reading them. */
function* rowsOf(records: RawTable['records'], reading: Reading): Generator<Row> {
  const place = { index: 0, fields: records[0] ?? [] };
  const row = rowAt(place, reading);
  for (const [index, fields] of records.entries()) {
    if (fields.every(isEmpty)) continue;
    place.index = index;
    place.fields = fields;
    yield row;
  }
}

function isEmpty(field: Field): boolean {
  return typeof field === 'string' && field.trim() === '';
}

function checkHeader(header: readonly string[], { required, optional }: Columns, reporter: Reporter): boolean {
  if (header.every((column) => column === '')) {
    reporter.add('data/no-header', [], { columns: required.join(', ') });
    return false;
  }
  const wanted = [...required, ...optional];
  const absent = wanted.filter((column) => !header.includes(column));
  for (const column of header) {
    const meant = wanted.includes(column) ? null : didYouMean(column, absent);
    if (meant !== null) reporter.add('data/misspelt-column', [], { column, known: meant });
  }
  const missing = absent.filter((column) => required.includes(column));
  for (const column of missing) reporter.add('data/missing-column', [], { column, known: header.join(', ') });
  const repeated = wanted.filter((column) => header.indexOf(column) !== header.lastIndexOf(column));
  for (const column of repeated) reporter.add('data/duplicate-column', [], { column });
  return missing.length + repeated.length === 0;
}

/** What the rows of one table have in common. */
interface Reading {
  readonly indexes: ReadonlyMap<string, number>;
  readonly numbers: (column: string) => Numbers;
  readonly reporter: Reporter;
}

/** How the numbers of a column are read. */
interface Numbers extends DetectedStyle {
  readonly read: (text: string) => Big | null;
}

const NO_DOUBT: ReadonlySet<string> = new Set();

/** The style of a column is what the package says, else what all columns without such a word have in common. */
function numbersOf(
  records: RawTable['records'],
  indexes: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, NumberStyle>,
  { numeric }: Columns,
): Reading['numbers'] {
  const unsaid = numeric.filter((column) => !said.has(column)).flatMap((column) => indexes.get(column) ?? []);
  const texts: string[] = [];
  for (const record of records) {
    for (const i of unsaid) {
      const text = typeof record[i] === 'string' ? withoutPercent(record[i].trim()) : '';
      if (text !== '' && !text.startsWith('=')) texts.push(text);
    }
  }
  const detected = detectStyle(texts);
  const numbers = { ...detected, read: numberReader(detected.style) };
  const own = new Map(
    Array.from(said, ([column, style]) => [column, { style, doubtful: NO_DOUBT, read: numberReader(style) }] as const),
  );
  return (column) => own.get(column) ?? numbers;
}

/** Reads the row that `place` is at. */
function rowAt(
  place: { readonly index: number; readonly fields: readonly Field[] },
  { indexes, numbers, reporter }: Reading,
): Row {
  const field = (column: string): Field => place.fields[indexes.get(column) ?? -1] ?? '';
  const text = (column: string): string => {
    const value = field(column);
    return typeof value === 'string' ? value.trim() : plainText(value);
  };
  return {
    get index() {
      return place.index;
    },
    text,
    required: (column) => {
      if (text(column) === '') reporter.add('data/missing-value', [place.index, column], { column });
      return text(column);
    },
    number: (column, unit = '') => {
      const held = field(column);
      const inPercent = unit === PERCENT || unit === POINTS;
      if (typeof held !== 'string') {
        if (!('percent' in held)) return held;
        if (inPercent) return held.percent;
        const kept = held.percent.div(HUNDRED).toFixed();
        reporter.add('data/percent-cell', [place.index, column], { value: plainText(held), unit: unit || '–', kept });
        return null;
      }
      const value = inPercent ? withoutPercent(held.trim()) : held.trim();
      const { style, doubtful, read } = numbers(column);
      if (doubtful.has(value)) {
        reporter.add('data/ambiguous-number', [place.index, column], { value, column, ...bothReadings(value) });
        return null;
      }
      const number = value === '' ? null : read(value);
      if (value !== '' && !number) reportBad(value, style, [place.index, column], reporter);
      return number;
    },
    choice: (column, choices) => {
      const value = text(column);
      const chosen = value === '' ? choices[0] : choices.find((choice) => choice === value);
      if (!chosen)
        reporter.add('data/bad-choice', [place.index, column], { value, column, known: known(value, choices) });
      return chosen ?? null;
    },
  };
}

/** A field of numbers as a person sees it. */
export function plainText(field: Exclude<Field, string>): string {
  return 'percent' in field ? `${field.percent.toFixed()}%` : field.toFixed();
}

function withoutPercent(text: string): string {
  return text.endsWith('%') ? text.slice(0, -1).trim() : text;
}

/** A number with its unit in the same cell is told apart from what is none. */
function reportBad(value: string, style: NumberStyle, at: SourcePath, reporter: Reporter): void {
  const [, before = '', number = '', after = ''] = /^([^\d+\u2212()-]*)(.*\d)([^\d]*)$/u.exec(value) ?? [];
  const unit = (before + after).trim();
  if (unit !== '' && readNumber(number.trim(), style))
    reporter.add('data/number-with-unit', at, { value, number, unit });
  else reporter.add('data/bad-number', at, { value, ...shown(style) });
}

/** '1.234' is a thousand and more where the mark groups, and little more than one where it is the decimal mark. */
function bothReadings(value: string): { readonly grouped: string; readonly decimal: string } {
  const mark = value.includes(',') ? ',' : '.';
  return { grouped: value.replace(mark, ''), decimal: value.replace(mark, mark === ',' ? '.' : ',') };
}

function shown({ decimalChar, groupChar }: NumberStyle): { readonly example: string } {
  return { example: `1${groupChar}234${decimalChar}5` };
}
