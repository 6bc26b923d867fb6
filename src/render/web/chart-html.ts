import { saidSeries } from '../../chart/said-series.ts';
import type { Chart, ChartSeries } from '../../chart/types.ts';
import type { Lang } from '../../data/types.ts';
import type { ChartItem } from '../../layout/types.ts';
import { chartData } from './chart-config.ts';
import type { PageContext } from './context.ts';
import { type Attributes, element, escapeHtml } from './html.ts';
import { printedValue } from './printed-value.ts';

/** A canvas that the page's script draws on, and the same data as a table: for screen readers, and to be shown when asked for. */
export function chartHtml(
  { chart, frame: chartFrame }: ChartItem,
  frame: Attributes & { readonly class: string },
  context: PageContext,
): string {
  context.charts.set(chart.id, chartData(chart, chartFrame, context.theme, context.traces, context.lang));
  useCharacters(chart, context);
  const { width, height } = chartFrame;
  const canvas = element('canvas', { 'data-chart': chart.id, width, height });
  return element(
    'div',
    frame,
    element('div', { class: 'drawing', role: 'img', 'aria-label': chart.altText }, canvas),
    element('div', { class: 'data unseen' }, dataTable(chart, context)),
  );
}

function useCharacters(
  { categories, series, axis, secondAxis, xAxis, title, centre }: Chart,
  { used, theme }: PageContext,
): void {
  const { font, bold } = theme.text.chart;
  const labels = series.flatMap(({ name, points }) => [name, ...points.map(({ label }) => label)]);
  const axes = [axis, secondAxis, xAxis].flatMap((one) => (one === null ? [] : [one.title, ...one.tickLabels]));
  for (const text of [...categories, ...labels, title, ...axes]) used.add(text, { font, bold, italic: false });
  if (centre !== null) used.add(centre.number, { ...theme.text.figure, italic: false });
}

function dataTable(chart: Chart, { words, lang }: PageContext): string {
  const { altText, categories } = chart;
  const series = saidSeries(chart);
  const heading = (text: string, scope: 'row' | 'col') => element('th', { scope }, escapeHtml(text));
  const names = series.map(({ name, unit }) =>
    heading(unit === '' || unit === '%' ? name : `${name} (${unit})`, 'col'),
  );
  const rows = categories.map((category, index) => {
    const cells = series.map((one) => cellHtml(one, index, words.noValue, lang));
    return element('tr', {}, heading(category, 'row'), ...cells);
  });
  return element(
    'table',
    {},
    element('caption', {}, escapeHtml(altText)),
    element('thead', {}, element('tr', {}, heading(words.category, 'col'), ...names)),
    element('tbody', {}, ...rows),
  );
}

/** The number as printed, and for programs as it is. */
function cellHtml(series: ChartSeries, index: number, noValue: string, lang: Lang): string {
  const point = series.points[index];
  if (point === undefined || point.exact === null) return element('td', {}, escapeHtml(noValue));
  const number = escapeHtml(printedValue(point, series, lang));
  const value = point.said === undefined ? point.exact : point.said.exact;
  const compared = point.compare ? [' ', element('small', {}, escapeHtml(point.compare.said))] : [];
  return element('td', {}, value === null ? number : element('data', { value }, number), ...compared);
}
