/** One field of a CSV text: its value, and where it starts in the text. */
export interface Field {
  readonly value: string;
  readonly start: number;
}

/** A CSV text (RFC 4180) as records of fields; `unclosed` is where a quote starts that never ends, else null. */
export interface Csv {
  readonly records: readonly (readonly Field[])[];
  readonly unclosed: number | null;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads a CSV text with LF, CRLF or CR line ends, with or without a BOM; without `delimiter` the header tells it. */
export function parseCsv(text: string, delimiter: string = delimiterOf(text)): Csv {
  const records: Field[][] = [];
  let record: Field[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at <= text.length) {
    const { field, end, closed } = readField(text, at, delimiter);
    record.push(field);
    if (!closed) return { records: [...records, record], unclosed: field.start };
    at = end + 1;
    if (text[end] === delimiter) continue;
    records.push(record);
    record = [];
    if (text[end] === '\r' && text[at] === '\n') at++;
    if (at >= text.length) break;
  }
  return { records, unclosed: null };
}

/** Line and column (from 1) of a data field in a CSV text; row 0 is the first after the header. */
export function locateCsv(text: string, at: readonly (string | number)[]): { line: number; column: number } {
  const { records } = parseCsv(text);
  const [row, name] = at;
  const header = records[0] ?? [];
  const record = (typeof row === 'number' ? records[row + 1] : undefined) ?? header;
  const index = typeof name === 'string' ? header.findIndex(({ value }) => value.trim() === name) : -1;
  const start = (record[index] ?? record[0])?.start ?? 0;
  const lines = text.slice(0, start).split(/\r\n|\r|\n/);
  const before = lines.at(-1) ?? '';
  return { line: lines.length, column: before.replace('\ufeff', '').length + 1 };
}

function readField(text: string, start: number, delimiter: string): { field: Field; end: number; closed: boolean } {
  if (text[start] !== '"') {
    const end = endOfField(text, start, delimiter);
    return { field: { value: text.slice(start, end), start }, end, closed: true };
  }
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { field: { value: text.slice(start + 1), start }, end: text.length, closed: false };
  const end = endOfField(text, close + 1, delimiter);
  const value = text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end);
  return { field: { value, start }, end, closed: true };
}

function endOfField(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function delimiterOf(text: string): string {
  const header = text.slice(0, endOfField(text, 0, '\n'));
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
