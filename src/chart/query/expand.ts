import { conversion } from '../../data/units.ts';
import type { Reporter, SourcePath } from '../../diagnostics/diagnostic.ts';
import type { ChartSpec, SaidChart } from '../../schema/chart-schema.ts';
import { ask } from './ask.ts';
import { writtenText } from './conditions.ts';
import type { Answer, QueryContext } from './types.ts';

/** The charts whose areas go down from the largest when the query says no order. */
const FALLING: readonly SaidChart['type'][] = ['bar', 'pie', 'doughnut'];

/** More can't be read from the last row; periods may go on, for a line is read as a whole. */
const MOST_CATEGORIES = 25;
const MOST_SERIES = 8;

/** A chart with its values written out, and a reporter for them; null (and a report) when it can't be made. */
export interface Expanded {
  readonly spec: ChartSpec;
  readonly reporter: Reporter;
}

/** Writes out what a chart asks for: names of categories and series, and an expression for each value. */
export function expandChart(said: SaidChart, at: SourcePath, context: QueryContext): Expanded | null {
  const { query, categories, series, ...rest } = said;
  const { reporter, dataset } = context;
  if (query === undefined && categories !== undefined && series !== undefined)
    return { spec: { ...rest, categories, series }, reporter };
  if (query === undefined || categories !== undefined || series !== undefined) {
    reporter.add('chart/data-kind', at);
    return null;
  }
  const place = [...at, 'query'];
  if (!dataset) {
    reporter.add('data/no-dataset', place, { id: query.indicator ?? query.indicators?.[0] ?? '' });
    return null;
  }
  const answer = ask(
    query,
    { falling: FALLING.includes(said.type), scale: said.unit, units: hasTwoAxes(said) ? 2 : 1 },
    { ...context, dataset, at: place },
  );
  if (!answer) return null;
  reportMany(answer, place, reporter);
  return {
    spec: {
      ...rest,
      ...writtenOut(said, answer),
      ...titleOf(said, answer),
      ...highlightOf(said, answer, at, context),
      ...notesOf(said, answer, at, context),
    },
    reporter: toQuery(reporter, at),
  };
}

/** What is asked for grows with the data package, to more than anyone can read. */
function reportMany({ by, categories, series }: Answer, at: SourcePath, reporter: Reporter): void {
  if (by !== 'period' && categories.length > MOST_CATEGORIES)
    reporter.add('query/many-categories', at, { count: categories.length, by });
  if (series.length > MOST_SERIES) reporter.add('query/many-series', at, { count: series.length });
}

function hasTwoAxes({ type, secondAxis }: SaidChart): boolean {
  return type === 'combo' || secondAxis !== undefined;
}

/** What is in another unit than the first series stands on the second axis, in a combined chart as a line. */
function writtenOut(
  said: SaidChart,
  { categories, series, cells, units }: Answer,
): Pick<ChartSpec, 'categories' | 'series'> {
  const other = (s: number) => hasTwoAxes(said) && conversion(units[s] ?? '', units[0] ?? '') === null;
  return {
    categories: categories.map(({ name }) => name),
    series: series.map(({ name }, s) => ({
      name,
      values: [...(cells[s] ?? [])],
      ...(other(s) && { axis: 'second' as const }),
      ...(other(s) && said.type === 'combo' && { type: 'line' as const }),
    })),
  };
}

/** Where an index has its 100 is said over the plot. */
function titleOf({ axis }: SaidChart, { base }: Answer): Pick<ChartSpec, 'axis'> {
  return base === null || axis?.title !== undefined ? {} : { axis: { ...axis, title: `${base} = 100` } };
}

type Highlighted = Extract<NonNullable<SaidChart['highlight']>, readonly unknown[]>[number];

/** Codes become names; what is neither stays as it is, for the chart to report. */
function highlightOf(
  { highlight }: SaidChart,
  { categories, series, rest }: Answer,
  at: SourcePath,
  { reporter, written }: QueryContext,
): Pick<ChartSpec, 'highlight'> {
  if (highlight === undefined) return {};
  const listed: readonly Highlighted[] = Array.isArray(highlight) ? highlight : [highlight];
  const names = listed.flatMap((one, i): Highlighted[] => {
    const place = Array.isArray(highlight) ? [...at, 'highlight', i] : [...at, 'highlight'];
    if (typeof one === 'object') {
      const category = nameIn(categories, writtenText(one.category, [...place, 'category'], written));
      return [{ category, series: nameIn(series, writtenText(one.series, [...place, 'series'], written)) }];
    }
    const said = writtenText(one, place, written);
    const index = categories.findIndex(({ code, name }) => code === said || name === said);
    if (index < 0 || index !== rest) return [categories[index]?.name ?? nameIn(series, said)];
    reporter.add('query/rest-highlighted', place, { name: said });
    return [];
  });
  return { highlight: names };
}

/** What a code is called; a name, and what is neither, stays. */
function nameIn(members: Answer['categories'], said: string): string {
  return members.find(({ code }) => code === said)?.name ?? said;
}

/** The same of the marks that notes stand at. */
function notesOf(
  { annotate }: SaidChart,
  { categories, series }: Answer,
  at: SourcePath,
  { written }: QueryContext,
): Pick<ChartSpec, 'annotate'> {
  if (annotate === undefined) return {};
  const notes = annotate.map((note, i) => {
    const place = [...at, 'annotate', i];
    const category = nameIn(categories, writtenText(note.category, [...place, 'category'], written));
    if (note.series === undefined) return { ...note, category };
    return { ...note, category, series: nameIn(series, writtenText(note.series, [...place, 'series'], written)) };
  });
  return { annotate: notes };
}

/** What is wrong with a value that was written out stands where it was asked for. */
function toQuery(reporter: Reporter, chart: SourcePath): Reporter {
  return {
    file: reporter.file,
    add: (code, at, args, more) => {
      const key = at[chart.length];
      if (key === 'categories' || key === 'series') reporter.add(code, [...chart, 'query'], args);
      else reporter.add(code, at, args, more);
    },
  };
}
