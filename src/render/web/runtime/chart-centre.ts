import type { Plugin } from 'chart.js';
import type { ChartData } from '../page-data.ts';
import { createPen } from './pen.ts';

/** The number's height, and the width that number and label may take, as shares of the circle. */
const NUMBER_SHARE = 0.2;
const WIDTH_SHARE = 0.5;

/** Writes the main share into the middle of a doughnut. */
export function centrePlugin({ centre, plot, font, colors }: ChartData): Plugin {
  return {
    id: 'twindeck-centre',
    afterDatasetsDraw: ({ ctx }) => {
      if (centre === null) return;
      const [x, y] = [plot.x + plot.w / 2, plot.y + plot.h / 2];
      const large = { ...centre.font, size: plot.w * NUMBER_SHARE };
      const wide = createPen(ctx, large).width(centre.number) / (plot.w * WIDTH_SHARE);
      const number = createPen(ctx, { ...large, size: large.size / Math.max(1, wide) });
      const label = createPen(ctx, font);
      const labelled = centre.label !== '' && label.width(centre.label) <= plot.w * WIDTH_SHARE;
      number.text(centre.number, x, labelled ? y - font.size * 0.5 : y, colors.ink, { h: 'center', v: 'middle' });
      if (labelled) label.text(centre.label, x, y + large.size * 0.4, colors.muted, { h: 'center', v: 'top' });
    },
  };
}
