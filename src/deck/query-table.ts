import { ask } from '../chart/query/ask.ts';
import type { Answer } from '../chart/query/types.ts';
import { unitFromWords, unitWord, wordsOf } from '../data/unit-words.ts';
import { conversion } from '../data/units.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { QUERY_SHOW, type QueryShow, type TableSpec } from '../schema/block-schema.ts';
import type { QuerySpec } from '../schema/query-schema.ts';
import type { SlideContext } from './slide-context.ts';
import { shownColumns, type TableContent } from './table-content.ts';
import type { Run, TableColumn, Text } from './types.ts';

const HEADINGS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  rank: { vi: 'Hạng', en: 'Rank' },
  share: { vi: 'Tỷ trọng', en: 'Share' },
  area: { vi: 'Địa bàn', en: 'Area' },
  period: { vi: 'Kỳ', en: 'Period' },
  scenario: { vi: 'Kịch bản', en: 'Scenario' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
};

/** A row a category, in the order of the query; what sums up the others has no rank. */
export function queryTable(
  query: QuerySpec,
  spec: TableSpec,
  at: SourcePath,
  context: SlideContext,
): TableContent | null {
  const { dataset, reporter } = context;
  if (!dataset) {
    reporter.add('deck/indicator-without-data', at);
    return null;
  }
  const how = { falling: true, scale: spec.unit, units: Number.POSITIVE_INFINITY };
  const asking = { ...context, dataset, at: [...at, 'query'] };
  const answer = ask(query, how, asking);
  if (!answer) return null;
  const usual: readonly QueryShow[] = answer.ranked !== null ? ['rank', 'name', 'value'] : ['name', 'value'];
  const shown = shownColumns(spec, QUERY_SHOW, usual, at, reporter);
  const shares = shown.includes('share') ? ask({ ...query, share: true, digits: undefined }, how, asking) : answer;
  if (!shares) return null;
  const columns: Record<QueryShow, () => readonly FilledColumn[]> = {
    rank: () => [column(headingOf('rank', context), ranksOf(answer, query, context), 'center', at)],
    name: () => [
      column(
        headingOf(answer.by, context),
        answer.categories.map(({ name }) => ({ text: name })),
        'left',
        at,
      ),
    ],
    value: () => valueColumns(answer, spec.unit, at, context),
    share: () => shareColumns(shares, at, context),
  };
  const filled = shown.flatMap((one) => columns[one]());
  return {
    columns: filled.map((one) => one.column),
    rows: answer.categories.map((_, r) => filled.flatMap(({ cells }) => cells[r] ?? [])),
    codes: answer.categories.map(({ code }) => code),
  };
}

/** A column with its cells from top to bottom. */
interface FilledColumn {
  readonly column: TableColumn;
  readonly cells: readonly Text[];
}

function column(heading: string, runs: readonly Run[], align: TableColumn['align'], at: SourcePath): FilledColumn {
  return {
    column: { header: { at, runs: [{ text: heading }] }, align, width: null },
    cells: runs.map((run) => ({ at, runs: [run] })),
  };
}

/** Equal values share a rank, and the next one counts them all: 1, 2, 2, 4. */
function ranksOf({ cells, rest, ranked }: Answer, { sort }: QuerySpec, { evaluator }: SlideContext): readonly Run[] {
  const values = (cells[ranked ?? cells.length - 1] ?? []).map((cell, c) => {
    const quantity = cell === null || c === rest ? null : evaluator.quantity(cell);
    return quantity?.ok ? quantity.value.value : null;
  });
  const direction = sort === 'ascending' ? -1 : 1;
  return values.map((value) => {
    if (value === null) return { text: '–' };
    const before = values.filter((other) => other !== null && direction * other.cmp(value) > 0);
    return { text: String(before.length + 1) };
  });
}

/** The unit stands in the heading, the cells are bare. */
function valueColumns(answer: Answer, said: string | undefined, at: SourcePath, context: SlideContext): FilledColumn[] {
  const { lang, dataset } = context;
  const wanted = said === undefined ? null : unitFromWords(said, dataset);
  const fits = answer.units.map((own) => wanted !== null && conversion(own, wanted) !== null);
  return answer.series.map(({ name }, s) => {
    const own = answer.units[s] ?? '';
    // A unit that no column can be scaled to is tried, so that the mistake is told.
    const scaled = said !== undefined && (fits[s] || !fits.includes(true));
    const unit = scaled ? said : unitWord(own, lang, dataset);
    const filter = scaled ? ` | in: ${said} | bare` : ' | bare';
    const runs = (answer.cells[s] ?? []).map((cell) => figureRun(cell && cell + filter, at, context));
    return column(unit === '' ? name : `${name} (${unit})`, runs, 'right', at);
  });
}

function shareColumns({ series, cells }: Answer, at: SourcePath, context: SlideContext): FilledColumn[] {
  const heading = headingOf('share', context);
  return series.map(({ name }, s) => {
    const runs = (cells[s] ?? []).map((cell) => figureRun(cell, at, context));
    return column(series.length > 1 ? `${heading}, ${name}` : heading, runs, 'right', at);
  });
}

/** What the dataset doesn't hold is '–'. */
function figureRun(expression: string | null, at: SourcePath, { evaluator, reporter }: SlideContext): Run {
  if (expression === null) return { text: '–' };
  const outcome = evaluator.print(expression);
  if (!outcome.ok) {
    reporter.add(outcome.problem.code, [...at, 'query'], outcome.problem.args);
    return { text: '–' };
  }
  const { value } = outcome;
  return typeof value === 'string' ? { text: value } : { text: value.text, figure: value };
}

/** A column of the package is called as its author called it. */
function headingOf(name: string, { lang }: SlideContext): string {
  return HEADINGS[name]?.[wordsOf(lang)] ?? name;
}
