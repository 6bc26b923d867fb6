import { isCode, isId } from './codes.ts';
import { known } from './known.ts';
import type { Row, Table } from './table.ts';
import type { Indicator, Member, Source } from './types.ts';

const MOST_DECIMALS = 10;

/** Reads indicators.csv. */
export function readIndicators(table: Table): ReadonlyMap<string, Indicator> {
  return readKeyed(table, 'id', isId, (id, row) => {
    const better = row.choice('better', ['neither', 'higher', 'lower']);
    const decimals = row.number('decimals')?.toNumber() ?? 0;
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
      table.reporter.add('data/bad-decimals', [row.index, 'decimals'], { value: decimals, most: MOST_DECIMALS });
      return null;
    }
    const unit = row.text('unit');
    const [topic, description] = [row.text('topic'), row.text('description')];
    return {
      id,
      name: nameOf(row),
      unit,
      unitEn: row.text('unit_en') || unit,
      decimals,
      topic,
      better: better ?? 'neither',
      description,
    };
  });
}

/** Reads areas.csv or scenarios.csv; a code that `others` has too couldn't be told from it in a reference. */
export function readMembers(table: Table, others: ReadonlyMap<string, Member>): ReadonlyMap<string, Member> {
  const members = readKeyed(table, 'code', isCode, (code, row) => {
    if (others.has(code)) table.reporter.add('data/ambiguous-code', [row.index, 'code'], { code });
    return { code, level: row.text('level'), name: nameOf(row) };
  });
  if (members.size === 0) table.reporter.add('data/no-rows', []);
  return members;
}

/** Reads sources.csv. */
export function readSources(table: Table): ReadonlyMap<string, Source> {
  return readKeyed(table, 'id', isCode, (id, row) => ({
    id,
    title: row.required('title'),
    publisher: row.text('publisher'),
    date: row.text('date'),
    url: row.text('url'),
    lang: row.text('lang') || 'vi',
  }));
}

/** The entry of `key`; null, and a report at its field, when there is none. */
export function lookUp<T>(
  entries: ReadonlyMap<string, T>,
  row: Row,
  column: string,
  key: string,
  table: Table,
): T | null {
  const entry = entries.get(key);
  if (entry) return entry;
  table.reporter.add('data/unknown-id', [row.index, column], { id: key, column, known: known(key, entries.keys()) });
  return null;
}

function readKeyed<T>(
  { rows, reporter }: Table,
  column: string,
  isKey: (text: string) => boolean,
  read: (key: string, row: Row) => T | null,
): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const row of rows) {
    const key = row.required(column);
    if (key === '') continue;
    if (!isKey(key)) reporter.add('data/bad-id', [row.index, column], { id: key });
    else if (entries.has(key)) reporter.add('data/duplicate-id', [row.index, column], { id: key });
    else {
      const entry = read(key, row);
      if (entry !== null) entries.set(key, entry);
    }
  }
  return entries;
}

function nameOf(row: Row): Member['name'] {
  const vi = row.required('name_vi');
  return { vi, en: row.text('name_en') || vi };
}
