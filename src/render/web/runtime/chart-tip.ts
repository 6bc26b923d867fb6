import type { Chart } from 'chart.js';
import type { ChartData, PageData, PointData, TraceData } from '../page-data.ts';
import type { OnPoint } from './chart.ts';
import type { Place } from './chart-walk.ts';
import type { Tip } from './tip.ts';

/** Shows the figure, unit and source of the mark under the pointer in the page's own tooltip. */
export function chartTip(data: ChartData, page: PageData, tip: Tip): OnPoint {
  return ({ tooltip }) => {
    const mark = tooltip.dataPoints?.[0];
    if (tooltip.opacity === 0 || mark === undefined || data.series[mark.datasetIndex]?.hidden) tip.hide();
    else explainMark(tooltip.chart, { series: mark.datasetIndex, point: mark.dataIndex }, data, page, tip);
  };
}

/** Shows the tooltip of a mark beside it. */
export function explainMark(chart: Chart, place: Place, data: ChartData, page: PageData, tip: Tip): void {
  const mark = chart.getDatasetMeta(place.series).data[place.point];
  if (mark === undefined) return;
  const { x, y } = mark.tooltipPosition(true);
  const rect = chart.canvas.getBoundingClientRect();
  const scale = rect.width / chart.width;
  const anchor = new DOMRect(rect.left + (x ?? 0) * scale, rect.top + (y ?? 0) * scale, 0, 0);
  const { compare } = pointAt(data, place) ?? {};
  tip.show(anchor, traceOf(data, place, page), nameOf(data, place).join(' · '), compare ?? '');
}

/** What a screen reader says of a mark: 'Thực hiện, Thu ngân sách: 18.000 tỷ đồng; tăng 6,4% so với 2020'. */
export function spokenMark(data: ChartData, place: Place): string {
  const { text = '', compare = null } = pointAt(data, place) ?? {};
  return `${nameOf(data, place).join(', ')}: ${compare === null ? text : `${text}; ${compare}`}`;
}

function pointAt({ series }: ChartData, place: Place): PointData | undefined {
  return series[place.series]?.points[place.point];
}

function nameOf({ categories, series }: ChartData, place: Place): string[] {
  return [categories[place.point] ?? '', series[place.series]?.name ?? ''].filter((part) => part !== '');
}

/** Where the value comes from; a number that was typed says only itself. */
function traceOf(data: ChartData, place: Place, { traces }: PageData): TraceData {
  const { trace = null, text = '' } = pointAt(data, place) ?? {};
  const found = traces[trace ?? -1];
  return found ? { ...found, text } : { text, name: '', working: '', observations: [], more: 0 };
}
