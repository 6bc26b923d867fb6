import { conditionsOf } from '../chart/query/conditions.ts';
import { type Row, rowsOf } from '../data/row.ts';
import type { Dimension, Observation } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ForEachSpec, SlideSpec } from '../schema/slide-schema.ts';
import type { DeckContext } from './context.ts';

/** A slide to be made: where it is written, and the row that it stands for. */
export interface Repeated {
  readonly slide: SlideSpec | null;
  readonly at: SourcePath;
  readonly row: Row | null;
}

const TABLES: Readonly<Record<ForEachSpec['table'], Dimension>> = {
  indicators: 'indicator',
  areas: 'area',
  scenarios: 'scenario',
  periods: 'period',
};

/** The slides of a deck, one with `for_each` once for each of its rows. */
export function repeated(slides: readonly (SlideSpec | null)[], context: DeckContext): readonly Repeated[] {
  return slides.flatMap((slide, i): readonly Repeated[] => {
    const at = ['slides', i];
    if (!slide?.for_each) return [{ slide, at, row: null }];
    const rows = rowsFor(slide.for_each, [...at, 'for_each'], context);
    return rows.map((row) => {
      const from = [slide, ...Object.values(row)];
      return { slide: context.memory.recall(`slide ${i} of ${row.code}`, from, () => ofRow(slide, row)), at, row };
    });
  });
}

/** The rows that `for_each` asks for, in the order of the package; none where it can't be understood, which is reported. */
export function rowsFor(spec: ForEachSpec, at: SourcePath, context: DeckContext): readonly Row[] {
  const { dataset, reporter, lang } = context;
  if (!dataset) {
    reporter.add('deck/for-each-without-data', at);
    return [];
  }
  const { table, as: variable } = spec;
  const taken = [dataset.indicators, dataset.areas, dataset.scenarios, new Set(dataset.periods)];
  if (taken.some((codes) => codes.has(variable))) {
    reporter.add('deck/for-each-name', [...at, 'as'], { name: variable });
    return [];
  }
  const conditions = conditionsOf(spec, { ...context, dataset, at });
  if (!conditions) return [];
  const of = TABLES[table];
  const foreign = conditions.filter(({ axis }) => axis.of !== of);
  for (const { at: place, axis } of foreign) reporter.add('deck/for-each-foreign', place, { name: axis.name, table });
  if (foreign.length > 0) return [];
  const rows = rowsOf(of, variable, dataset, lang).filter(({ code }) =>
    conditions.every(({ axis, codes, keeps }) => codes.has(axis.codeOf(placed(of, code)) ?? '') === keeps),
  );
  if (rows.length === 0) reporter.add('deck/for-each-empty', at, { table });
  return rows;
}

/** An observation of nothing but this member, for what is asked of it. */
function placed(of: Dimension, code: string): Pick<Observation, Dimension> {
  return { indicator: '', period: '', area: '', scenario: '', [of]: code };
}

/** Keys whose texts are codes or paths rather than words: there the variable stands for the code. */
const CODED: ReadonlySet<string> = new Set(['query', 'indicators', 'src']);

/** What is written in YAML, with the row's name or code in the place of its variable. */
export function ofRow<T>(written: T, row: Row): T {
  const hole = new RegExp(`\\{\\{\\s*${row.variable}\\s*\\}\\}`, 'g');
  const filled = (value: unknown, coded: boolean): unknown => {
    if (typeof value === 'string') return coded ? value.replace(hole, row.code) : value;
    if (Array.isArray(value)) return value.map((item) => filled(item, coded));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, coded || CODED.has(key))]));
  };
  return filled(written, false) as T;
}
