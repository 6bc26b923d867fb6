import { LEAST_INNER_SHARE, partShares } from '../../../chart/round-labels.ts';
import type { Chart, ChartFrame, ChartPoint } from '../../../chart/types.ts';
import { INK } from '../../../layout/palette.ts';
import { readableOn } from '../../../theme/color.ts';
import type { Theme } from '../../../theme/types.ts';
import type { LabelContext, LabelPlace } from './labels.ts';

/** The hole of a doughnut as a share of its radius. */
export const HOLE = 0.6;

/** Labels stand in their slices, in ink or paper, whichever is read better; those of thin slices beside the circle. */
export function slicePlaces(chart: Chart, frame: ChartFrame, theme: Theme): Pick<LabelContext, 'usual' | 'place'> {
  const shares = partShares(chart.series[0]?.points ?? []);
  const position = chart.type === 'pie' ? 'ctr' : null;
  return {
    usual: { position, color: INK },
    place: ({ color }: ChartPoint, index) => {
      if ((shares[index] ?? 0) >= LEAST_INNER_SHARE) return { position, color: readableOn(theme, color) };
      return chart.type === 'pie' ? { position: 'outEnd', color: INK } : outsideRing(shares, index, frame);
    },
  };
}

/** A doughnut knows no position outside: the label is shifted there from the middle of the ring. */
function outsideRing(shares: readonly number[], index: number, frame: ChartFrame): LabelPlace {
  const before = shares.slice(0, index).reduce((sum, share) => sum + share, 0);
  const angle = 2 * Math.PI * (before + (shares[index] ?? 0) / 2); // clockwise from 12 o'clock
  const radius = Math.min(frame.plot.w, frame.plot.h) / 2;
  const distance = radius * (1 - (1 + HOLE) / 2) + frame.fontSize;
  const share = (px: number, of: number): number => Math.round((px / of) * 1e5) / 1e5;
  return {
    position: null,
    color: INK,
    shift: { x: share(Math.sin(angle) * distance, frame.width), y: share(-Math.cos(angle) * distance, frame.height) },
  };
}
