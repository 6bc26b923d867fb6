import { isCompared } from '../../chart/compared-labels.ts';
import { fitChart } from '../../chart/fit.ts';
import type { Chart } from '../../chart/types.ts';
import type { LayoutContext } from '../context.ts';
import type { Box, ChartItem } from '../types.ts';

/** A chart fitted into its box; a text in it that doesn't fit is reported. */
export function chartItem(chart: Chart, box: Box, { theme, fonts, reporter }: LayoutContext): ChartItem {
  const fitted = fitChart(chart, { width: box.w, height: box.h }, theme, fonts);
  if (fitted.frame.overflow !== null) reporter.add('layout/chart-label', chart.at, { label: fitted.frame.overflow });
  if (isCompared(chart) && !isCompared(fitted.chart))
    reporter.add('layout/compare-no-room', [...chart.at, 'compare'], {}, { onKey: true });
  return { kind: 'chart', at: chart.at, box, ...fitted };
}
