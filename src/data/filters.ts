import { known } from './known.ts';
import { fail, type Outcome, ok, type Span } from './outcome.ts';

/** One `| name: argument` after an expression; the argument is '' when there is none. */
export interface Filter {
  readonly name: FilterName;
  readonly argument: string;
  readonly span: Span;
}

const FILTERS = ['bare', 'unit', 'in', 'sign', 'digits', 'abs', 'date'] as const;
export type FilterName = (typeof FILTERS)[number];

const WITH_ARGUMENT: ReadonlySet<string> = new Set(['in', 'digits']);

/** Reads the filters of `source` from `start`, which is its first '|' or its end. */
export function parseFilters(source: string, start: number): Outcome<readonly Filter[]> {
  const filters: Filter[] = [];
  let at = start;
  while (at < source.length) {
    const end = source.indexOf('|', at + 1) < 0 ? source.length : source.indexOf('|', at + 1);
    const filter = parseFilter(source, at + 1, end);
    if (!filter.ok) return filter;
    filters.push(filter.value);
    at = end;
  }
  return ok(filters);
}

function parseFilter(source: string, start: number, end: number): Outcome<Filter> {
  const text = source.slice(start, end);
  const colon = text.includes(':') ? text.indexOf(':') : text.length;
  const written = text.slice(0, colon).trim();
  const argument = text
    .slice(colon + 1)
    .trim()
    .normalize('NFC');
  const from = start + text.length - text.trimStart().length;
  const span: Span = [from, Math.max(from, start + text.trimEnd().length)];
  const name = FILTERS.find((filter) => filter === written);
  if (!name) return fail('data/unknown-filter', span, { name: written, known: known(written, FILTERS) });
  if (WITH_ARGUMENT.has(name) && argument === '') return fail('data/filter-argument-missing', span, { name });
  if (!WITH_ARGUMENT.has(name) && argument !== '') return fail('data/filter-argument-unused', span, { name, argument });
  return ok({ name, argument, span });
}
