import type { Chart } from '../../../chart/types.ts';

export const SHEET = 'Data';

/** What a column of a series holds. */
export type ColumnKind = 'x' | 'values' | 'sizes' | 'labels';

/**
 * Where things stand in the workbook: A names, then the columns of each series, then a column of labels a series; the steps of a
 * waterfall and their levels stand before its series, the lengths of a dumbbell's bars after. The units, where there are any,
 * stand in a row of their own over the names of the series, which the chart shows as they are.
 */
export interface Cells {
  readonly categories: string;
  name(series: number): string;
  range(kind: ColumnKind, series: number): string;
  /** How far the bars of a dumbbell reach up or down from the first series. */
  joints(way: 'up' | 'down'): string;
}

/** Letters of a column, 0 = A. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

/** The columns of numbers that each series has: points on a plane have coordinates, bubbles a size as well. */
export function numberColumns({ direction, series }: Chart): readonly Exclude<ColumnKind, 'labels'>[] {
  if (direction !== 'plane') return ['values'];
  return series.some(({ mark }) => mark === 'bubble') ? ['x', 'values', 'sizes'] : ['x', 'values'];
}

/** The column of a series, 0 = A. */
export function columnOf(chart: Chart, kind: ColumnKind, series: number): number {
  const kinds = numberColumns(chart);
  if (kind === 'labels') return jointColumn(chart, 'down') + (isJoined(chart) ? 1 : 0) + series;
  return (chart.steps ? LEVEL_COLUMN : 0) + 1 + series * kinds.length + kinds.indexOf(kind);
}

/** The columns of a waterfall's steps, and of the level after each. */
export const STEP_COLUMN = 1;
export const LEVEL_COLUMN = 2;

/** Whether the two series of a chart are joined category by category. */
export function isJoined({ series }: Pick<Chart, 'series'>): boolean {
  return series.some(({ mark }) => mark === 'end');
}

/** The column of the lengths of a dumbbell's bars; of another chart, where its series end. */
export function jointColumn(chart: Chart, way: 'up' | 'down'): number {
  const end = columnOf(chart, 'values', chart.series.length);
  return way === 'down' && isJoined(chart) ? end + 1 : end;
}

/** The row, from 1, that names the series; the values begin under it. */
export function headerRow({ series }: Chart): number {
  return series.some(({ unit }) => unit !== '') ? 2 : 1;
}

/** The formulas that the chart refers to its workbook by. */
export function cellsOf(chart: Chart): Cells {
  const header = headerRow(chart);
  const last = chart.categories.length + header;
  const range = (column: number): string => {
    const name = columnName(column);
    return `'${SHEET}'!$${name}$${header + 1}:$${name}$${last}`;
  };
  return {
    categories: range(0),
    name: (series) => `'${SHEET}'!$${columnName(columnOf(chart, 'values', series))}$${header}`,
    range: (kind, series) => range(columnOf(chart, kind, series)),
    joints: (way) => range(jointColumn(chart, way)),
  };
}
