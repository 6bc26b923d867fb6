import type { Chart } from '../../../chart/types.ts';

export const SHEET = 'Data';

/** Where things stand in the workbook: A names, then a column a series, then a column of labels a series. Row 1 = header. */
export interface Cells {
  readonly categories: string;
  name(series: number): string;
  values(series: number): string;
  labels(series: number): string;
}

/** Letters of a column, 0 = A. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

export const valueColumn = (series: number): number => 1 + series;
export const labelColumn = (chart: Chart, series: number): number => 1 + chart.series.length + series;

/** The formulas that the chart refers to its workbook by. */
export function cellsOf(chart: Chart): Cells {
  const last = chart.categories.length + 1;
  const range = (column: number): string => {
    const name = columnName(column);
    return `'${SHEET}'!$${name}$2:$${name}$${last}`;
  };
  return {
    categories: range(0),
    name: (series) => `'${SHEET}'!$${columnName(valueColumn(series))}$1`,
    values: (series) => range(valueColumn(series)),
    labels: (series) => range(labelColumn(chart, series)),
  };
}
