import type { ChartData, PageData } from '../page-data.ts';
import type { OnPoint } from './chart.ts';
import type { Tip } from './tip.ts';

/** Shows the figure, unit and source of the mark under the pointer in the page's own tooltip. */
export function chartTip(chart: ChartData, page: PageData, tip: Tip): OnPoint {
  return ({ tooltip }) => {
    const mark = tooltip.dataPoints?.[0];
    if (tooltip.opacity === 0 || mark === undefined) {
      tip.hide();
      return;
    }
    const series = chart.series[mark.datasetIndex];
    const point = series?.points[mark.dataIndex];
    if (series === undefined || point === undefined) {
      tip.hide();
      return;
    }
    const title = [chart.categories[mark.dataIndex] ?? '', series.name].filter((part) => part !== '').join(' · ');
    const trace = point.trace === null ? undefined : page.traces[point.trace];
    const shown = trace ?? {
      text: point.label || String(point.value),
      name: '',
      working: '',
      observations: [],
      more: 0,
    };
    const rect = tooltip.chart.canvas.getBoundingClientRect();
    const scale = rect.width / tooltip.chart.width;
    tip.show(new DOMRect(rect.left + tooltip.caretX * scale, rect.top + tooltip.caretY * scale, 0, 0), shown, title);
  };
}
