import { type Change, changeBetween, changeOf } from './change.ts';
import type { Truth } from './claims.ts';
import { printedDate } from './date.ts';
import { decide, evaluate, type Lookup, type Reference } from './evaluate.ts';
import { type Filtered, filtered } from './filtered.ts';
import { parseFilters } from './filters.ts';
import { formatQuantity } from './format.ts';
import { type Moved, moved, type Place } from './moved.ts';
import { fail, type Outcome, ok } from './outcome.ts';
import { type Parsed, parseExpression } from './parse.ts';
import { createReferences } from './references.ts';
import { boundLookup, boundText, nameSaid, type Row } from './row.ts';
import type { Dataset, Figure, Lang, Observation, Quantity } from './types.ts';
import { unitWord, wordsOf } from './unit-words.ts';
import { workingOf } from './working.ts';

/** Evaluates what stands between `{{` and `}}`: `expression | filter: argument | filter`. Spans are within `source`. */
export interface Evaluator {
  /** The figure as printed; of a quoted text the text itself, of `| unit` the unit's word. */
  readonly print: (source: string) => Outcome<Figure | string>;
  /** The number behind it, after the filters `in`, `abs` and `digits`. */
  readonly quantity: (source: string) => Outcome<Quantity>;
  /** Whether a claim holds for every value, for none, or only for some within the bounds. */
  readonly holds: (source: string) => Outcome<Truth>;
  /** The change that an expression is about; null where it is about none. */
  readonly change: (source: string) => Change | null;
  /** How two figures of one indicator stand to each other; null where they don't. */
  readonly changeBetween: (first: Figure, second: Figure) => Change | null;
  /** An expression with every reference moved to another place; null where there is none to move. */
  readonly moved: (source: string, move: (from: Observation) => Place | null) => Moved | null;
  /** The observations that anything asked for so far rests on. */
  readonly used: () => ReadonlySet<Observation>;
  /** The same for a row of a table, whose variable stands for its code and, by itself, for its name. */
  readonly forRow: (row: Row) => Evaluator;
}

/** What evaluators over one data set share. */
interface Over {
  readonly dataset: Dataset | null;
  readonly lang: Lang;
  readonly lookup: Lookup;
  readonly used: Evaluator['used'];
}

/** An evaluator over `dataset` that prints in `lang`; without a data set only expressions of typed numbers work. */
export function createEvaluator(dataset: Dataset | null, lang: Lang): Evaluator {
  const references = dataset && createReferences(dataset);
  const lookup = references?.lookup ?? withoutDataset;
  return evaluatorOver({ dataset, lang, lookup, used: () => references?.used() ?? new Set() }, null);
}

function evaluatorOver(over: Over, row: Row | null): Evaluator {
  const { dataset, used } = over;
  const lookup = row ? boundLookup(over.lookup, row) : over.lookup;
  return {
    print: memoised((source) => print(source, { ...over, lookup }, row)),
    quantity: memoised((source) => {
      const parsed = parseExpression(source);
      const figure = parsed.ok ? readFigure(source, parsed.value, dataset, lookup) : parsed;
      return figure.ok ? ok(figure.value.quantity) : figure;
    }),
    holds: memoised((source) => holds(source, lookup)),
    change: (source) => {
      const parsed = parseExpression(source);
      return dataset && parsed.ok ? changeOf(parsed.value.node, lookup, dataset) : null;
    },
    changeBetween: (first, second) => dataset && changeBetween(first.quantity, second.quantity, dataset),
    moved: (source, move) => moved(source, move, lookup),
    used,
    forRow: (next) => evaluatorOver(over, next),
  };
}

function print(source: string, { dataset, lang, lookup }: Over, row: Row | null): Outcome<Figure | string> {
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed;
  const { node, end } = parsed.value;
  const text = node.kind === 'text' ? node.text : nameSaid(node, row, dataset, lang);
  if (text !== null) return printText(text, source, end, lang);
  const figure = readFigure(source, parsed.value, dataset, lookup);
  if (!figure.ok) return figure;
  const { quantity, options, unitOnly } = figure.value;
  if (unitOnly) return ok(unitWord(quantity.unit, lang, dataset));
  const unitNames = dataset?.unitNames ?? new Map();
  const printed = formatQuantity(quantity, lang, { ...options, unitNames });
  const from = { lookup, lang, unitNames };
  let working: string | null = null;
  const name = dataset ? nameOfFigure(quantity, dataset, lang) : '';
  const expression = source.slice(0, end).trim();
  return ok({
    ...printed,
    expression: row ? boundText(expression, row) : expression,
    name,
    // Few of a deck's figures are asked how they were worked out, and it costs as much as printing them.
    get working() {
      working ??= workingOf(node, printed.text, figure.value, from);
      return working;
    },
    quantity,
  });
}

/** A quoted text or a name as it is; one that is a date, with `| date`, as the deck's language writes it. */
function printText(text: string, source: string, end: number, lang: Lang): Outcome<string> {
  const filters = parseFilters(source, end);
  if (!filters.ok) return filters;
  const [filter, ...others] = filters.value;
  if (!filter) return ok(text);
  if (filter.name !== 'date' || others.length > 0) return fail('data/text-filtered', [end, source.length], { text });
  const date = printedDate(text, lang);
  return date === null ? fail('data/no-date', filter.span, { text }) : ok(date);
}

function nameOfFigure({ indicator, observation }: Quantity, { areas, scenarios }: Dataset, lang: Lang): string {
  if (!indicator || !observation) return '';
  const words = wordsOf(lang);
  const unlessFirst = (code: string, members: Dataset['areas']) =>
    members.keys().next().value === code ? [] : [members.get(code)?.name[words] ?? code];
  const { area, scenario, period } = observation;
  return [indicator.name[words], ...unlessFirst(area, areas), ...unlessFirst(scenario, scenarios), period].join(', ');
}

/** A figure after its filters; `own` is the quantity before them. */
interface ReadFigure extends Filtered {
  readonly own: Quantity;
}

function readFigure(
  source: string,
  { node, end }: Parsed,
  dataset: Dataset | null,
  lookup: Lookup,
): Outcome<ReadFigure> {
  const filters = parseFilters(source, end);
  if (!filters.ok) return filters;
  const own = evaluate(node, lookup);
  if (!own.ok) return own;
  const figure = filtered(own.value, filters.value, dataset);
  return figure.ok ? ok({ ...figure.value, own: own.value }) : figure;
}

function holds(source: string, lookup: Lookup): Outcome<Truth> {
  const parsed = parseExpression(source);
  if (!parsed.ok) return parsed;
  const { node, end } = parsed.value;
  return end < source.length ? fail('data/claim-filtered', [end, source.length]) : decide(node, lookup);
}

const noDataset = ({ indicator, span }: Reference) => fail('data/no-dataset', span, { id: indicator.text });

const withoutDataset: Lookup = { one: noDataset, all: noDataset, peers: noDataset };

function memoised<T>(compute: (source: string) => T): (source: string) => T {
  const known = new Map<string, T>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const result = compute(source);
    known.set(source, result);
    return result;
  };
}
