import type Big from 'big.js';
import type { Reporter } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { parseCsv } from './csv.ts';
import { Decimal } from './decimal.ts';
import { known } from './known.ts';
import type { NumberStyle, Resource } from './package.ts';

/** A table of the package: each row's fields by column name, '' where there is none. Empty rows are left out. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly reporter: Reporter;
}

/** Reads the fields of one row; what can't be read is reported at its row and column. */
export interface Row {
  readonly index: number;
  readonly text: (column: string) => string;
  /** The text; reported when empty. */
  readonly required: (column: string) => string;
  /** The number in the column's own style; null when empty, or (reported) when it isn't one. */
  readonly number: (column: string) => Big | null;
  /** The text if it's one of `choices`, the first of them when empty, null (reported) otherwise. */
  readonly choice: <T extends string>(column: string, choices: readonly [T, ...T[]]) => T | null;
}

/** The columns of a table: those it must have, and those it may have besides. */
export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const PLAIN: NumberStyle = { decimalChar: '.', groupChar: '' };

/** Reads the table in `text`; null (and a report) when columns are missing. */
export function readTable(text: string, resource: Resource, columns: Columns, reporter: Reporter): Table | null {
  const { records, unclosed } = parseCsv(text, resource.delimiter);
  if (unclosed !== null) reporter.add('data/unclosed-quote', [Math.max(0, unclosed - 1)]);
  const header = (records[0] ?? []).map(clean);
  if (!checkHeader(header, columns, reporter)) return null;
  const rows: Row[] = [];
  records.slice(1).forEach((record, index) => {
    const values = record.map(clean);
    if (values.every((value) => value === '')) return;
    if (values.slice(header.length).some((value) => value !== '')) {
      reporter.add('data/extra-fields', [index], { count: values.length, expected: header.length });
    }
    const byName = new Map(header.map((name, column) => [name, values[column] ?? '']));
    rows.push(rowOf(index, byName, resource.numbers, reporter));
  });
  return { header, rows, reporter };
}

function checkHeader(header: readonly string[], { required, optional }: Columns, reporter: Reporter): boolean {
  const absent = [...required, ...optional].filter((column) => !header.includes(column));
  for (const column of header) {
    const meant = [...required, ...optional].includes(column) ? null : didYouMean(column, absent);
    if (meant !== null) reporter.add('data/misspelt-column', [], { column, known: meant });
  }
  const missing = absent.filter((column) => required.includes(column));
  for (const column of missing) reporter.add('data/missing-column', [], { column, known: header.join(', ') });
  return missing.length === 0;
}

function rowOf(
  index: number,
  values: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, NumberStyle>,
  reporter: Reporter,
): Row {
  const text = (column: string) => values.get(column) ?? '';
  return {
    index,
    text,
    required: (column) => {
      if (text(column) === '') reporter.add('data/missing-value', [index, column], { column });
      return text(column);
    },
    number: (column) => {
      const value = text(column);
      const style = numbers.get(column) ?? PLAIN;
      const number = readNumber(value, style);
      if (value !== '' && !number) reporter.add('data/bad-number', [index, column], { value, ...shown(style) });
      return number;
    },
    choice: (column, choices) => {
      const value = text(column);
      const chosen = value === '' ? choices[0] : choices.find((choice) => choice === value);
      if (!chosen) reporter.add('data/bad-choice', [index, column], { value, column, known: known(value, choices) });
      return chosen ?? null;
    },
  };
}

/** Reads '1.234,5' in a style; null when the text isn't a number in it, with groups of three. */
export function readNumber(text: string, { decimalChar, groupChar }: NumberStyle): Big | null {
  const [whole = '', fraction, ...more] = text.replace(/^\u2212/, '-').split(decimalChar);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = groupChar === '' ? [whole] : whole.split(groupChar);
  const [first = '', ...others] = groups;
  if (!/^[-+]?\d+$/.test(first) || !others.every((group) => /^\d{3}$/.test(group))) return null;
  return Decimal(`${groups.join('').replace('+', '')}.${fraction ?? '0'}`);
}

function shown({ decimalChar, groupChar }: NumberStyle): { readonly example: string } {
  return { example: `1${groupChar}234${decimalChar}5` };
}

// Texts are compared character by character, so there must be one way to write 'ế'.
function clean(value: string): string {
  return value.trim().normalize('NFC');
}
