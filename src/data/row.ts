import type { Lookup, Reference } from './evaluate.ts';
import type { Node } from './parse.ts';
import { periodName } from './periods.ts';
import type { Dataset, Dimension, Lang } from './types.ts';
import { wordsOf } from './unit-words.ts';

/** A row of a table of the data package that a slide or deck stands for: what `variable` means in its expressions. */
export interface Row {
  readonly variable: string;
  readonly of: Dimension;
  readonly code: string;
  /** In the language of the deck. */
  readonly name: string;
}

/** Finds figures with the row's code in the place of its variable. */
export function boundLookup(lookup: Lookup, { variable, of, code }: Row): Lookup {
  const bound = (reference: Reference): Reference => {
    const { indicator, selectors } = reference;
    const isRow = of === 'indicator' && indicator.text === variable;
    return {
      ...reference,
      indicator: isRow ? { ...indicator, text: code } : indicator,
      selectors: selectors.map((one) => (one.text === variable ? { ...one, text: code } : one)),
    };
  };
  return {
    one: (reference) => lookup.one(bound(reference)),
    all: (reference) => lookup.all(bound(reference)),
    peers: (reference) => lookup.peers(bound(reference)),
  };
}

/** An expression with the row's code written in the place of its variable. */
export function boundText(expression: string, { variable, of, code }: Row): string {
  const before = of === 'indicator' ? '(?<![\\w@:"-])' : '(?<=@)';
  return expression.replace(new RegExp(`${before}${variable}(?![\\w-])`, 'g'), code);
}

/** What `{{ area }}` of the row's own variable and `{{ name(x) }}` of any code print; null = the expression is no name. */
export function nameSaid(node: Node, row: Row | null, dataset: Dataset | null, lang: Lang): string | null {
  const asked = node.kind === 'call' && node.name.text === 'name' && node.args.length === 1 ? node.args[0] : null;
  const said = asked ?? node;
  if (said?.kind !== 'reference' || said.selectors.length > 0) return null;
  const { text } = said.indicator;
  if (row?.variable === text) return asked || row.of !== 'indicator' ? row.name : null;
  return asked && dataset ? nameOfCode(text, dataset, lang) : null;
}

/** The name of whatever has this code; null where nothing has. */
function nameOfCode(code: string, { indicators, areas, scenarios }: Dataset, lang: Lang): string | null {
  const named = indicators.get(code) ?? areas.get(code) ?? scenarios.get(code);
  return named ? named.name[wordsOf(lang)] : null;
}

/** The members of a dimension as rows. */
export function rowsOf(of: Dimension, variable: string, dataset: Dataset, lang: Lang): readonly Row[] {
  const words = wordsOf(lang);
  const rows = (members: Iterable<readonly [string, { readonly name: Readonly<Record<'vi' | 'en', string>> }]>) =>
    Array.from(members, ([code, { name }]): Row => ({ variable, of, code, name: name[words] }));
  switch (of) {
    case 'indicator':
      return rows(dataset.indicators);
    case 'area':
      return rows(dataset.areas);
    case 'scenario':
      return rows(dataset.scenarios);
    case 'period':
      return rows(dataset.periods.map((code) => [code, { name: periodName(code) }] as const));
  }
}
