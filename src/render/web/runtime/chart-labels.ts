import { ArcElement, type Chart, type Element, type Plugin } from 'chart.js';
import { MARK_GAP } from '../../../chart/labels.ts';
import { LEAST_INNER_SHARE } from '../../../chart/round-labels.ts';
import type { ChartData, PointData } from '../page-data.ts';
import { createPen, type Pen } from './pen.ts';

/** px between a circle and a label outside it. */
const OUTER_GAP = 6;

type Draw = (mark: Element, point: PointData, data: ChartData, pen: Pen) => void;

const LABELS: Readonly<Record<ChartData['type'], Draw>> = {
  column: (mark, point, { colors }, pen) => {
    const below = (point.value ?? 0) < 0;
    const y = mark.y + (below ? 1 : -1) * MARK_GAP.column;
    pen.text(point.label, mark.x, y, colors.ink, { h: 'center', v: below ? 'top' : 'bottom' });
  },
  bar: (mark, point, { colors }, pen) => {
    const left = (point.value ?? 0) < 0;
    const x = mark.x + (left ? -1 : 1) * MARK_GAP.bar;
    pen.text(point.label, x, mark.y, colors.ink, { h: left ? 'right' : 'left', v: 'middle' });
  },
  line: (mark, point, { colors }, pen) => {
    pen.text(point.label, mark.x, mark.y - MARK_GAP.line, colors.ink, { h: 'center', v: 'bottom' });
  },
  pie: (mark, point, data, pen) => sliceLabel(mark, point, data, pen, 0.62),
  doughnut: (mark, point, data, pen) => sliceLabel(mark, point, data, pen, 0.8),
};

/** Prints each mark's label as the neutral chart words it. */
export function labelPlugin(data: ChartData): Plugin {
  return {
    id: 'twindeck-labels',
    afterDatasetsDraw: (chart: Chart) => {
      const pen = createPen(chart.ctx, data.font);
      for (const [index, { points }] of data.series.entries()) {
        for (const [at, mark] of chart.getDatasetMeta(index).data.entries()) {
          const point = points[at];
          if (point === undefined || point.value === null || point.label === '') continue;
          LABELS[data.type](mark, point, data, pen);
        }
      }
    },
  };
}

/** On the slice at `depth` of the radius, or just outside a thin one. */
function sliceLabel(mark: Element, point: PointData, { colors, font }: ChartData, pen: Pen, depth: number): void {
  if (!(mark instanceof ArcElement)) return;
  const { startAngle, endAngle, outerRadius } = mark.getProps(['startAngle', 'endAngle', 'outerRadius']);
  const thin = endAngle - startAngle < LEAST_INNER_SHARE * 2 * Math.PI;
  const angle = (startAngle + endAngle) / 2;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  if (!thin) {
    const reach = outerRadius * depth;
    return pen.text(point.label, mark.x + dx * reach, mark.y + dy * reach, point.onMark, { h: 'center', v: 'middle' });
  }
  const x = mark.x + dx * (outerRadius + pen.width(point.label) / 2 + OUTER_GAP);
  const y = mark.y + dy * (outerRadius + font.size / 2 + OUTER_GAP);
  pen.text(point.label, x, y, colors.ink, { h: 'center', v: 'middle' });
}
