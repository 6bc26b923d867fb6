import { type DrawnMark, marksOf } from './marks.ts';
import { planeMarks } from './plane-marks.ts';
import { radarMarks } from './radar-marks.ts';
import type { Chart, ChartFrame } from './types.ts';

/** The marks of a chart that isn't a circle, by series and point; null where nothing is drawn. */
export function drawnMarks(chart: Chart, frame: Pick<ChartFrame, 'plot'>): readonly (readonly (DrawnMark | null)[])[] {
  if (chart.direction === 'plane') return planeMarks(chart, frame);
  return chart.direction === 'radial' ? radarMarks(chart, frame) : marksOf(chart, frame);
}
