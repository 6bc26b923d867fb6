import type { Chart, Plugin } from 'chart.js';
import type { ChartData } from '../page-data.ts';
import { createPen } from './pen.ts';

/** Prints each mark's label where the neutral chart places it. */
export function labelPlugin({ series, font }: ChartData): Plugin {
  return {
    id: 'twindeck-labels',
    afterDatasetsDraw: (chart: Chart) => {
      const pen = createPen(chart.ctx, font);
      for (const { label, place } of series.flatMap(({ points }) => points)) {
        if (label !== '' && place !== null)
          pen.text(label, place.x, place.y, place.color, { h: 'center', v: 'middle' });
      }
    },
  };
}
