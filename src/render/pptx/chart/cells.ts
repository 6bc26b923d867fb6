import type { Chart } from '../../../chart/types.ts';

export const SHEET = 'Data';

/**
 * Where things stand in the workbook: A names, then a column a series, then a column of labels a series. The units, where there
 * are any, stand in a row of their own over the names of the series, which the chart shows as they are.
 */
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
    name: (series) => `'${SHEET}'!$${columnName(valueColumn(series))}$${header}`,
    values: (series) => range(valueColumn(series)),
    labels: (series) => range(labelColumn(chart, series)),
  };
}
