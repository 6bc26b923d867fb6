import type { Theme } from '../theme/types.ts';
import { type FrameText, labelSize } from './frame-text.ts';
import { labelReach } from './label-places.ts';
import { type DrawnMark, marksOf, tenth } from './marks.ts';
import type { Placed } from './place-labels.ts';
import { readableColor } from './place-labels.ts';
import { pushedApart } from './pushed-apart.ts';
import type { Chart, ChartFrame, PlacedLabel } from './types.ts';

/** Lines of text may come this near to one another, as a share of their height: letters leave room over and under them. */
const NEAREST = 0.9;

/** A label beside one end of its line, as high as its point until others stand there. */
interface Label {
  readonly series: number;
  readonly mark: DrawnMark;
  readonly text: string;
}

/** The names and values at both ends of the lines between two categories, pushed apart where their points are near. */
export function placeSlopeLabels(chart: Chart, frame: ChartFrame, text: FrameText, theme: Theme): Placed {
  const marks = marksOf(chart, frame);
  const labels: (PlacedLabel | null)[][] = chart.series.map(({ points }) => points.map(() => null));
  const { plot } = frame;
  let collides = false;
  for (const end of [0, 1] as const) {
    const own = chart.series.flatMap(({ points }, series): readonly Label[] => {
      const mark = marks[series]?.[end];
      const said = points[end]?.label ?? '';
      return mark && said !== '' ? [{ series, mark, text: said }] : [];
    });
    const wanted = own.map(({ mark }) => plot.h - mark.end);
    const found = pushedApart(wanted, text.lineHeight * NEAREST, -text.lineHeight / 2, plot.h + text.lineHeight / 2);
    collides ||= found === null;
    for (const [i, { series, mark, text: said }] of own.entries()) {
      const middle = (mark.area.a0 + mark.area.a1) / 2;
      const off = labelReach('line', chart.direction) + labelSize(said, text).w / 2;
      const y = (found ?? wanted)[i] ?? 0;
      const shift = tenth(y - (wanted[i] ?? 0));
      const one = chart.series[series]!; // labels come from chart.series
      labels[series]![end] = {
        position: end === 0 ? 'l' : 'r',
        x: tenth(plot.x + middle + (end === 0 ? -off : off)),
        y: tenth(plot.y + y),
        color: readableColor(one.color, theme),
        ...(shift === 0 ? {} : { shift: { x: 0, y: shift } }),
      };
    }
  }
  return { chart, labels, collides };
}
