import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from '../page-data.ts';
import { createPen, DASHES } from './pen.ts';

/** Draws the target's line and those of notes, and prints each mark's label, where the neutral chart places them. */
export function labelPlugin({ series, font, target, leaders, colors }: ChartData): Plugin {
  return {
    id: 'twindeck-labels',
    afterDatasetsDraw: (chart: Chart) => {
      const pen = createPen(chart.ctx, font);
      if (target !== null) pen.line(target.x1, target.y1, target.x2, target.y2, colors.ink, 2, DASHES);
      for (const { x1, y1, x2, y2 } of leaders) pen.line(x1, y1, x2, y2, colors.muted, 1.5);
      for (const { label, place } of series.flatMap(({ points }) => points)) {
        if (label !== '' && place !== null)
          pen.lines(label.split('\n'), place.x, place.y, place.color, { h: 'center', v: 'middle' });
      }
    },
  };
}
