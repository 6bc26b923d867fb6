import type { Plugin } from 'chart.js';
import { centreLook } from '../../../chart/centre.ts';
import type { ChartData } from '../page-data.ts';
import { createPen } from './pen.ts';

/** Writes the main share into the middle of a doughnut. */
export function centrePlugin({ centre, plot, hole, font, colors }: ChartData): Plugin {
  return {
    id: 'twindeck-centre',
    afterDatasetsDraw: ({ ctx }) => {
      if (centre === null) return;
      const [x, y] = [plot.x + plot.w / 2, plot.y + plot.h / 2];
      const { size, labelTop } = centreLook(centre, { w: plot.w, hole }, font.size);
      const number = createPen(ctx, { ...centre.font, size });
      const up = labelTop === null ? 0 : font.size * 0.5;
      number.text(centre.number, x, y - up, colors.ink, { h: 'center', v: 'middle' });
      if (labelTop !== null)
        createPen(ctx, font).text(centre.label, x, y + labelTop, colors.muted, { h: 'center', v: 'top' });
    },
  };
}
