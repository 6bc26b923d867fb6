import type { Plugin } from 'chart.js';
import type { ChartData } from '../page-data.ts';
import { createPen } from './pen.ts';

/** Joins the two ends of each category of a dumbbell chart, under them. */
export function jointPlugin({ series, joint, font }: ChartData): Plugin {
  return {
    id: 'twindeck-joints',
    beforeDatasetsDraw: (chart) => {
      const [one, other] = series.map((_, index) => chart.getDatasetMeta(index).data);
      if (joint === null || one === undefined || other === undefined) return;
      const pen = createPen(chart.ctx, font);
      for (const [index, { x, y, skip }] of one.entries() as Iterable<[number, End]>) {
        const to = other[index] as End | undefined;
        if (to !== undefined && !skip && !to.skip) pen.line(x, y, to.x, to.y, joint.color, joint.width);
      }
    },
  };
}

/** Where a mark is just now; what has no value is skipped. */
interface End {
  readonly x: number;
  readonly y: number;
  readonly skip?: boolean;
}
