import { fitChart } from '../../chart/frame.ts';
import type { Chart } from '../../chart/types.ts';
import type { LayoutContext } from '../context.ts';
import { splitRows } from '../grid.ts';
import { MUTED } from '../palette.ts';
import { textItem } from '../text-item.ts';
import type { Box, ChartItem, SceneItem } from '../types.ts';

const UNIT_HEIGHT = 32;
const UNIT_GAP = 8;

/** A chart, its unit said once above it. */
export function chartItems(chart: Chart, box: Box, context: LayoutContext): SceneItem[] {
  if (chart.unit === '') return [chartItem(chart, box, context)];
  const [above, below] = splitRows(box, UNIT_HEIGHT, UNIT_GAP);
  const paragraphs = [{ runs: [{ text: chart.unit }] }];
  const unit = textItem(
    { at: chart.at, purpose: 'unit', role: 'chart', box: above, paragraphs, color: MUTED, maxLines: 1 },
    context,
  );
  return [unit, chartItem(chart, below, context)];
}

function chartItem(chart: Chart, box: Box, { theme, fonts, reporter }: LayoutContext): ChartItem {
  const fitted = fitChart(chart, { width: box.w, height: box.h }, theme, fonts);
  if (fitted.frame.overflow !== null) reporter.add('layout/chart-label', chart.at, { label: fitted.frame.overflow });
  return { kind: 'chart', at: chart.at, box, ...fitted };
}
