import type { Chart, Plugin } from 'chart.js';
import type { AxisData, ChartData } from '../page-data.ts';
import { drawRadar } from './chart-radar.ts';
import { scaleIds } from './chart-scales.ts';
import { type Align, createPen, type Pen } from './pen.ts';

/** Draws what stands around the marks: gridlines, tick and category names, the zero line, titles, the legend. */
export function framePlugin(data: ChartData): Plugin {
  return {
    id: 'twindeck-frame',
    beforeDatasetsDraw: (chart) => {
      const pen = createPen(chart.ctx, data.font);
      for (const { text, x, y } of data.titles) pen.text(text, x, y, data.colors.muted, { h: 'left', v: 'top' });
      drawLegend(data, pen);
      if (data.direction === 'radial') {
        drawRadar(data, pen);
        return;
      }
      if (data.axis?.visible) drawGridlines(chart, data, data.axis, pen);
      if (data.axis?.visible) drawTicks(chart, data, data.axis, pen);
      if (data.secondAxis?.visible) drawSecondTicks(chart, data, data.secondAxis, pen);
      if (data.xAxis !== null) drawAcross(chart, data, data.xAxis, pen);
      if (data.axis !== null) drawCategories(chart, data, pen);
    },
    afterDatasetsDraw: (chart) => {
      if (data.axis !== null && data.direction !== 'radial')
        drawBaseLine(chart, data, data.axis, createPen(chart.ctx, data.font));
    },
  };
}

function drawGridlines(chart: Chart, data: ChartData, { ticks }: AxisData, pen: Pen): void {
  const { direction, plot, colors } = data;
  for (const { value } of ticks) {
    const at = pixel(chart, scaleIds(data).first, value);
    if (direction === 'sideways') pen.line(at, plot.y, at, plot.y + plot.h, colors.hairline, 1);
    else pen.line(plot.x, at, plot.x + plot.w, at, colors.hairline, 1);
  }
}

function drawTicks(chart: Chart, data: ChartData, { ticks }: AxisData, pen: Pen): void {
  const { direction, plot, colors } = data;
  const gap = gapOf(data);
  for (const { value, label } of ticks) {
    const at = pixel(chart, scaleIds(data).first, value);
    if (direction === 'sideways') pen.text(label, at, plot.y + plot.h + gap, colors.muted, { h: 'center', v: 'top' });
    else pen.text(label, plot.x - gap, at, colors.muted, { h: 'right', v: 'middle' });
  }
}

function drawSecondTicks(chart: Chart, data: ChartData, { ticks }: AxisData, pen: Pen): void {
  const x = data.plot.x + data.plot.w + gapOf(data);
  for (const { value, label } of ticks)
    pen.text(label, x, pixel(chart, scaleIds(data).second, value), data.colors.muted, { h: 'left', v: 'middle' });
}

/** The ticks of a plane's horizontal axis, with gridlines. */
function drawAcross(chart: Chart, data: ChartData, { ticks }: AxisData, pen: Pen): void {
  const { plot, colors } = data;
  for (const { value, label } of ticks) {
    const x = pixel(chart, scaleIds(data).category, value);
    pen.line(x, plot.y, x, plot.y + plot.h, colors.hairline, 1);
    pen.text(label, x, plot.y + plot.h + gapOf(data), colors.muted, { h: 'center', v: 'top' });
  }
}

function drawCategories(chart: Chart, data: ChartData, pen: Pen): void {
  const { direction, plot, colors } = data;
  const gap = gapOf(data);
  for (const [index, lines] of data.categoryLines.entries()) {
    const at = pixel(chart, scaleIds(data).category, index);
    const [x, y, align]: [number, number, Align] =
      direction === 'sideways'
        ? [plot.x - gap, at, { h: 'right', v: 'middle' }]
        : [at, plot.y + plot.h + gap, { h: 'center', v: 'top' }];
    pen.lines(lines, x, y, colors.ink, align);
  }
}

/** Where marks go both ways, zero is what they are read against. */
function drawBaseLine(chart: Chart, data: ChartData, { min, max }: AxisData, pen: Pen): void {
  const { direction, plot, colors } = data;
  const crossing = min < 0 && max > 0;
  const at = pixel(chart, scaleIds(data).first, Math.min(Math.max(0, min), max));
  const [color, width] = crossing ? [colors.ink, 1.5] : [colors.hairline, 1];
  if (direction === 'sideways') pen.line(at, plot.y, at, plot.y + plot.h, color, width);
  else pen.line(plot.x, at, plot.x + plot.w, at, color, width);
}

/** Swatches like Office's: a line with its dot, else a square. */
function drawLegend({ legend, font, colors }: ChartData, pen: Pen): void {
  const square = font.size * 0.7;
  for (const { text, color, mark, x, y, h, textX } of legend) {
    const middle = y + h / 2;
    if (mark === 'line') {
      const length = font.size * 1.4;
      pen.line(x, middle, x + length, middle, color, 4);
      pen.dot(x + length / 2, middle, 6, color);
    } else if (mark === 'dot' || mark === 'bubble' || mark === 'end')
      pen.dot(x + square / 2, middle, square / 2, color);
    else pen.square(x, middle - square / 2, square, color);
    pen.text(text, textX, middle, colors.ink, { h: 'left', v: 'middle' });
  }
}

function pixel(chart: Chart, scale: string, value: number): number {
  return chart.scales[scale]?.getPixelForValue(value) ?? 0;
}

/** px between the plot and the names of ticks and categories, as the chart's frame leaves it. */
function gapOf({ font }: ChartData): number {
  return Math.round(font.size / 3);
}
