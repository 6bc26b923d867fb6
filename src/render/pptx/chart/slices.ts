import type { Chart, ChartFrame, ChartPoint } from '../../../chart/types.ts';
import { INK, PAPER } from '../color.ts';
import type { LabelContext, LabelPlace } from './labels.ts';

/** Smallest share of the whole whose slice holds its own label. */
const ROOMY = 0.08;
const HOLE = 0.6;

/** Labels of roomy slices stand inside in paper, the others beside the circle in ink. */
export function slicePlaces(chart: Chart, frame: ChartFrame): Pick<LabelContext, 'usual' | 'place'> {
  const sizes = (chart.series[0]?.points ?? []).map(({ value }) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const inside: LabelPlace = { position: chart.type === 'pie' ? 'ctr' : null, color: PAPER };
  const beside = (index: number): LabelPlace =>
    chart.type === 'pie' ? { position: 'outEnd', color: INK } : outsideRing(sizes, total, index, frame);
  return {
    usual: inside,
    place: (_: ChartPoint, index) => ((sizes[index] ?? 0) >= ROOMY * total ? inside : beside(index)),
  };
}

/** A doughnut knows no position outside: the label is shifted there from the middle of the ring. */
function outsideRing(sizes: readonly number[], total: number, index: number, frame: ChartFrame): LabelPlace {
  const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
  const turn = total === 0 ? 0 : (before + (sizes[index] ?? 0) / 2) / total;
  const angle = 2 * Math.PI * turn; // clockwise from 12 o'clock
  const radius = Math.min(frame.plot.w, frame.plot.h) / 2;
  const distance = radius * (1 - (1 + HOLE) / 2) + frame.fontSize;
  const share = (px: number, of: number): number => Math.round((px / of) * 1e5) / 1e5;
  return {
    position: null,
    color: INK,
    shift: { x: share(Math.sin(angle) * distance, frame.width), y: share(-Math.cos(angle) * distance, frame.height) },
  };
}
