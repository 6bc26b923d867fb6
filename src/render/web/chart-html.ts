import type { Chart } from '../../chart/types.ts';
import type { ChartItem } from '../../layout/types.ts';
import { chartData } from './chart-config.ts';
import type { PageContext } from './context.ts';
import { type Attributes, element, escapeHtml } from './html.ts';

/** A canvas that the page's script draws on, and the same data as a table for screen readers. */
export function chartHtml(
  { chart, frame: chartFrame }: ChartItem,
  frame: Attributes & { readonly class: string },
  context: PageContext,
): string {
  context.charts.set(chart.id, chartData(chart, chartFrame, context.theme, context.traces));
  useCharacters(chart, context);
  const { width, height } = chartFrame;
  const canvas = element('canvas', { 'data-chart': chart.id, width, height });
  return (
    element('div', { ...frame, role: 'img', 'aria-label': chart.altText }, canvas) +
    element('div', { class: 'unseen' }, dataTable(chart, context))
  );
}

function useCharacters(
  { categories, series, axis, secondAxis, title, centre }: Chart,
  { used, theme }: PageContext,
): void {
  const { font, bold } = theme.text.chart;
  const labels = series.flatMap(({ name, points }) => [name, ...points.map(({ label }) => label)]);
  const axes = [axis, secondAxis].flatMap((one) => (one === null ? [] : [one.title, ...one.tickLabels]));
  for (const text of [...categories, ...labels, title, ...axes]) used.add(text, { font, bold, italic: false });
  if (centre !== null) used.add(centre.number, { ...theme.text.figure, italic: false });
}

function dataTable({ altText, categories, series }: Chart, { words }: PageContext): string {
  const heading = (text: string, scope: 'row' | 'col') => element('th', { scope }, escapeHtml(text));
  const names = series.map(({ name, unit }) =>
    heading(unit === '' || unit === '%' ? name : `${name} (${unit})`, 'col'),
  );
  const rows = categories.map((category, index) => {
    const cells = series.map(({ points, target }) => {
      const point = points[index];
      // A target's label says its name too.
      const said = target && point ? { ...point, label: '' } : point;
      return element('td', {}, escapeHtml(cellText(said, words.noValue)));
    });
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

function cellText(point: Chart['series'][number]['points'][number] | undefined, noValue: string): string {
  if (point === undefined || point.value === null) return noValue;
  return point.label || point.figure?.text || (point.exact ?? String(point.value));
}
