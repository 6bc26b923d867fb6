import type { Chart, Plugin } from 'chart.js';
import type { AxisData, ChartData } from '../page-data.ts';
import { type Align, createPen, type Pen } from './pen.ts';

/** Draws what stands around the marks: gridlines, tick and category names, the zero line, the legend. */
export function framePlugin(data: ChartData): Plugin {
  return {
    id: 'twindeck-frame',
    beforeDatasetsDraw: (chart) => {
      const pen = createPen(chart.ctx, data.font);
      if (data.axis?.visible) drawTicks(chart, data, data.axis, pen);
      if (data.axis !== null) drawCategories(chart, data, pen);
      drawLegend(data, pen);
    },
    afterDatasetsDraw: (chart) => {
      if (data.axis !== null) drawBaseLine(chart, data, data.axis, createPen(chart.ctx, data.font));
    },
  };
}

function drawTicks(chart: Chart, data: ChartData, { ticks }: AxisData, pen: Pen): void {
  const { type, plot, colors } = data;
  const gap = gapOf(data);
  for (const { value, label } of ticks) {
    if (type === 'bar') {
      const x = pixel(chart, 'x', value);
      pen.line(x, plot.y, x, plot.y + plot.h, colors.hairline, 1);
      pen.text(label, x, plot.y + plot.h + gap, colors.muted, { h: 'center', v: 'top' });
    } else {
      const y = pixel(chart, 'y', value);
      pen.line(plot.x, y, plot.x + plot.w, y, colors.hairline, 1);
      pen.text(label, plot.x - gap, y, colors.muted, { h: 'right', v: 'middle' });
    }
  }
}

function drawCategories(chart: Chart, data: ChartData, pen: Pen): void {
  const { type, plot, colors } = data;
  const gap = gapOf(data);
  for (const [index, lines] of data.categoryLines.entries()) {
    const [x, y, align]: [number, number, Align] =
      type === 'bar'
        ? [plot.x - gap, pixel(chart, 'y', index), { h: 'right', v: 'middle' }]
        : [pixel(chart, 'x', index), plot.y + plot.h + gap, { h: 'center', v: 'top' }];
    pen.lines(lines, x, y, colors.ink, align);
  }
}

/** Where marks go both ways, zero is what they are read against. */
function drawBaseLine(chart: Chart, { type, plot, colors }: ChartData, { min, max }: AxisData, pen: Pen): void {
  const crossing = min < 0 && max > 0;
  const at = Math.min(Math.max(0, min), max);
  const color = crossing ? colors.ink : colors.hairline;
  if (type === 'bar') {
    const x = pixel(chart, 'x', at);
    pen.line(x, plot.y, x, plot.y + plot.h, color, crossing ? 1.5 : 1);
  } else {
    const y = pixel(chart, 'y', at);
    pen.line(plot.x, y, plot.x + plot.w, y, color, crossing ? 1.5 : 1);
  }
}

function drawLegend({ legend, font, colors }: ChartData, pen: Pen): void {
  const swatch = font.size * 0.7;
  for (const { text, color, x, y, h } of legend) {
    pen.square(x, y + (h - swatch) / 2, swatch, color);
    pen.text(text, x + font.size, y + h / 2, colors.ink, { h: 'left', v: 'middle' });
  }
}

function pixel(chart: Chart, axis: 'x' | 'y', value: number): number {
  return chart.scales[axis]?.getPixelForValue(value) ?? 0;
}

/** px between the plot and the names of ticks and categories, as the chart's frame leaves it. */
function gapOf({ font }: ChartData): number {
  return Math.round(font.size / 3);
}
