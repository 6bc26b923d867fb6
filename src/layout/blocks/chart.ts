import { isCompared } from '../../chart/compared-labels.ts';
import { fitChart } from '../../chart/fit.ts';
import type { Chart } from '../../chart/types.ts';
import type { LayoutContext } from '../context.ts';
import type { Box, SceneItem } from '../types.ts';
import { noteItems, setNotes } from './notes.ts';

/** A chart fitted into its box, with the texts of its notes; what doesn't fit is reported. */
export function chartItems(chart: Chart, box: Box, context: LayoutContext): SceneItem[] {
  const { theme, fonts, reporter } = context;
  const notes = setNotes(chart, context);
  const fitted = fitChart(chart, { width: box.w, height: box.h }, theme, fonts, notes);
  if (fitted.frame.overflow !== null) reporter.add('layout/chart-label', chart.at, { label: fitted.frame.overflow });
  if (isCompared(chart) && !isCompared(fitted.chart))
    reporter.add('layout/compare-no-room', [...chart.at, 'compare'], {}, { onKey: true });
  return [{ kind: 'chart', at: chart.at, box, ...fitted }, ...noteItems(chart, fitted.frame, notes, box, context)];
}
