import type { Chart } from '../../../chart/types.ts';
import { Decimal } from '../../../data/decimal.ts';
import type { Words } from '../words.ts';
import { columnName, columnOf, headerRow, isJoined, jointColumn, LEVEL_COLUMN, STEP_COLUMN } from './cells.ts';

/** A number in a cell as exact decimal text, and what it is reckoned by; null = the formula gives nothing. */
export interface Reckoned {
  readonly value: string | null;
  /** Without its sign of equality; null = a number that is typed. */
  readonly formula: string | null;
}

/** A column that isn't one of a series. */
export interface ReckonedColumn {
  readonly column: number;
  readonly name: string;
  /** The cell of a category; null = an empty one. */
  cell(category: number): Reckoned | null;
}

/** The columns that the bars of a waterfall, or those between the ends of a dumbbell, are reckoned with. */
export function reckonedColumns(chart: Chart, words: Words): readonly ReckonedColumn[] {
  const { steps } = chart;
  if (steps)
    return [
      { column: STEP_COLUMN, name: words.step, cell: (i) => stepCell(chart, i) },
      {
        column: LEVEL_COLUMN,
        name: words.level,
        cell: (i) => ({ value: steps[i]?.level ?? null, formula: levelFormula(chart, i) }),
      },
    ];
  if (!isJoined(chart)) return [];
  return (['up', 'down'] as const).map((way) => ({
    column: jointColumn(chart, way),
    name: words.joints[way],
    cell: (i) => jointCell(chart, way, i),
  }));
}

/** How far a dumbbell's bar reaches from its first end, `up` or `down`; 0 where it doesn't. */
export function jointLength({ series }: Chart, way: 'up' | 'down', category: number): string {
  const [one, other] = series.map(({ points }) => points[category]?.exact ?? null);
  if (one == null || other == null) return '0';
  const rise = Decimal(other).minus(Decimal(one));
  const length = way === 'up' ? rise : rise.times(-1);
  return length.gt(0) ? length.toFixed() : '0';
}

function jointCell(chart: Chart, way: 'up' | 'down', category: number): Reckoned {
  const [one, other] = [0, 1].map((series) => cellAt(chart, columnOf(chart, 'values', series), category));
  const [to, from] = way === 'up' ? [other, one] : [one, other];
  const places = placesOf(chart.series.flatMap(({ points }) => points.map(({ exact }) => exact)));
  return {
    value: jointLength(chart, way, category),
    formula: `IF(COUNT(${one}:${other})=2,MAX(ROUND(${to}-${from},${places}),0),0)`,
  };
}

/** A step is typed; a total after others follows them. */
function stepCell(chart: Chart, category: number): Reckoned | null {
  const step = chart.steps?.[category];
  if (!step || step.exact === null) return null;
  const { exact: value, more } = step;
  if (more === null) return { value, formula: null };
  const sign = more.startsWith('-') ? '' : '+';
  return { value, formula: `${levelAt(chart, category - 1)}${Number(more) === 0 ? '' : sign + more}` };
}

function levelFormula(chart: Chart, category: number): string {
  const step = cellAt(chart, STEP_COLUMN, category);
  if (category === 0 || chart.steps?.[category]?.total) return step;
  return rounded(`${levelAt(chart, category - 1)}+${step}`, chart);
}

/**
 * What a part of a waterfall's bar is reckoned by: the unseen base, the part over zero, the one below it; null in other charts.
 * A step that is missing has no bar.
 */
export function valueFormula(chart: Chart, series: number, category: number): string | null {
  const { steps } = chart;
  if (!steps) return null;
  const [step, to] = [cellAt(chart, STEP_COLUMN, category), levelAt(chart, category)];
  const from = category === 0 || steps[category]?.total ? '0' : levelAt(chart, category - 1);
  const [low, high] = [`MIN(${from},${to})`, `MAX(${from},${to})`];
  const drawn = (condition: string, value: string): string => `IF(${condition},${value},"")`;
  const there = `NOT(ISBLANK(${step}))`;
  switch (series) {
    case 0:
      return drawn(there, `MAX(0,${low})+MIN(0,${high})`);
    case 1:
      return drawn(`AND(${there},OR(${low}>=0,${high}>0))`, rounded(`MAX(0,${high})-MAX(0,${low})`, chart));
    default:
      return drawn(`AND(${there},${low}<0)`, rounded(`MIN(0,${low})-MIN(0,${high})`, chart));
  }
}

const levelAt = (chart: Chart, category: number): string => cellAt(chart, LEVEL_COLUMN, category);

function cellAt(chart: Chart, column: number, category: number): string {
  return `${columnName(column)}${headerRow(chart) + 1 + category}`;
}

/** Programs reckon in binary: 0.1 + 0.2 is rounded to the decimals that there are. */
function rounded(formula: string, { steps = [] }: Chart): string {
  return `ROUND(${formula},${placesOf(steps.map(({ exact }) => exact))})`;
}

const MOST_PLACES = 12;

function placesOf(numbers: readonly (string | null)[]): number {
  const places = numbers.map((exact) => exact?.split('.')[1]?.length ?? 0);
  return Math.min(
    MOST_PLACES,
    places.reduce((most, one) => Math.max(most, one), 0),
  );
}
