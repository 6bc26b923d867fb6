import type { JsonDecimal } from '../deck/figure-json.ts';
import { figureOfValue, NO_FIGURE, sameNumber } from './figures.ts';
import { pairAlike } from './likeness.ts';
import { plain, textChanges } from './texts.ts';
import type { Change, ChartChange, ChartSaid, FigureOf, SlideSaid, ValueChange } from './types.ts';

/** What became of the charts of a slide. */
export function chartChanges(before: SlideSaid, after: SlideSaid): readonly ChartChange[] {
  const pairs = pairsOf(before.charts, after.charts);
  const changed = pairs.flatMap(([i, j]) => {
    const [old, now] = [before.charts[i], after.charts[j]];
    return old && now ? changeOf(old, now, j + 1, { before, after }) : [];
  });
  const alone = (charts: readonly ChartSaid[], paired: readonly number[], whole: 'added' | 'removed') =>
    charts.flatMap((_, i): ChartChange[] =>
      paired.includes(i) ? [] : [{ chart: i + 1, whole, type: null, texts: [], values: [] }],
    );
  return [
    ...changed,
    ...alone(
      before.charts,
      pairs.map(([i]) => i),
      'removed',
    ),
    ...alone(
      after.charts,
      pairs.map(([, j]) => j),
      'added',
    ),
  ];
}

/** As many charts as before are the same ones in the same order; else those that are about the same. */
function pairsOf(before: readonly ChartSaid[], after: readonly ChartSaid[]): readonly (readonly [number, number])[] {
  if (before.length === after.length) return before.map((_, i) => [i, i]);
  return pairAlike(before.map(wordsOf), after.map(wordsOf));
}

function wordsOf({ type, title, categories, series }: ChartSaid): string {
  return [type, title, ...categories, ...series.map(({ name }) => name)].join(' ');
}

interface Slides {
  readonly before: SlideSaid;
  readonly after: SlideSaid;
}

function changeOf(old: ChartSaid, now: ChartSaid, chart: number, slides: Slides): readonly ChartChange[] {
  const type = old.type === now.type ? null : { before: old.type, after: now.type };
  const texts = [
    ...textChanges([old.title], [now.title]).changes,
    ...namesChanged(old.categories, now.categories),
    ...namesChanged(
      old.series.map(({ name }) => name),
      now.series.map(({ name }) => name),
    ),
  ];
  const values = valuesChanged(cellsOf(old), cellsOf(now)).map(
    (change): ValueChange => ({ ...change, ...figureBehind(change, slides) }),
  );
  return type || texts.length > 0 || values.length > 0 ? [{ chart, whole: null, type, texts, values }] : [];
}

/** As many as before are the same ones, whatever they are called. */
function namesChanged(before: readonly string[], after: readonly string[]): readonly Change[] {
  if (before.length !== after.length) return textChanges(before, after).changes;
  return before.flatMap((name, i) => {
    const now = after[i] ?? '';
    return plain(name) === plain(now) ? [] : [{ before: name, after: now }];
  });
}

/** A value of a chart with what it is of; `row` and `column` count from 0. */
interface Cell {
  readonly series: string;
  readonly category: string;
  readonly row: number;
  readonly column: number;
  readonly value: JsonDecimal;
}

/** The values by series and category; where the points stand along the other axis, and their sizes, are further series. */
function cellsOf({ categories, series }: ChartSaid): Grid {
  const rows = series.flatMap(({ name, values, x, sizes }) => [
    { name, values },
    ...(x ? [{ name: `${name} (x)`, values: x }] : []),
    ...(sizes ? [{ name: `${name} (○)`, values: sizes }] : []),
  ]);
  const columns = Math.max(0, ...rows.map(({ values }) => values.length));
  const cells = rows.flatMap(({ name, values }, row) =>
    values.map((value, column) => ({
      series: name,
      category: categories[column] ?? `${column + 1}`,
      row,
      column,
      value,
    })),
  );
  return { rows: rows.length, columns, cells };
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

type Told = Pick<ValueChange, 'series' | 'category' | 'before' | 'after'>;

/** By their places where there are as many series and categories as before, else by their names. */
function valuesChanged(before: Grid, after: Grid): readonly Told[] {
  const byPlace = before.rows === after.rows && before.columns === after.columns;
  const key = ({ series, category, row, column }: Cell) => (byPlace ? `${row}/${column}` : `${series}\n${category}`);
  const old = new Map(before.cells.map((cell) => [key(cell), cell]));
  const now = new Map(after.cells.map((cell) => [key(cell), cell]));
  const changed = [...now].flatMap(([place, { series, category, value }]): Told[] => {
    const was = old.get(place)?.value ?? null;
    return sameNumber(was, value) ? [] : [{ series, category, before: was, after: value }];
  });
  const gone = [...old].flatMap(([place, { series, category, value }]): Told[] =>
    now.has(place) || value === null ? [] : [{ series, category, before: value, after: null }],
  );
  return [...changed, ...gone];
}

function figureBehind({ before, after }: Told, slides: Slides): FigureOf {
  const was = figureOfValue(before, slides.before);
  return was.expression === '' ? (after === null ? NO_FIGURE : figureOfValue(after, slides.after)) : was;
}
