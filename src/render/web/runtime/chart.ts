import {
  ArcElement,
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartType,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  Tooltip,
  type TooltipModel,
} from 'chart.js';
import type { ChartData } from '../page-data.ts';
import { centrePlugin } from './chart-centre.ts';
import { datasetsOf, kindOf } from './chart-datasets.ts';
import { framePlugin } from './chart-frame.ts';
import { jointPlugin } from './chart-joints.ts';
import { labelPlugin } from './chart-labels.ts';
import { scalesOf } from './chart-scales.ts';
import { pointerPlugin } from './pointer.ts';

/** Is told which mark is under the pointer. */
export type OnPoint = (context: { tooltip: TooltipModel<ChartType> }) => void;

/** Draws a chart on its canvas, at once and without motion, at `ratio` device pixels a px. */
export function createChart(canvas: HTMLCanvasElement, chart: ChartData, ratio: number, onPoint: OnPoint): Chart {
  registerParts();
  return new Chart(canvas, configuration(chart, ratio, onPoint));
}

/** Tells Chart.js of the few parts that our charts are made of; the rest stays out of the bundle. */
function registerParts(): void {
  // As for lines: a line with segments is drawn on the canvas itself, which the recorder reads.
  Chart.defaults.set('elements.line', { segment: undefined });
  Chart.register(
    ...[ArcElement, BarElement, LineElement, PointElement],
    ...[BarController, LineController, PieController, DoughnutController, ScatterController, BubbleController],
    ...[RadarController, CategoryScale, LinearScale, RadialLinearScale, Tooltip, Filler],
  );
}

/** Lets the marks of a drawn chart grow again, as their slide arrives. */
export function growMarks(chart: Chart): void {
  chart.options.animation = { duration: 700, easing: 'easeOutQuart' };
  chart.reset();
  chart.update();
}

function configuration(chart: ChartData, ratio: number, onPoint: OnPoint): ChartConfiguration {
  const { direction, plot, width, height } = chart;
  return {
    type: kindOf(chart, chart.series[0]?.mark ?? 'bar'),
    data: { labels: [...chart.categories], datasets: datasetsOf(chart) },
    options: {
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: ratio,
      animation: false,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      // The chart area is the layout's plot, to the pixel: our plugins draw all that stands around it.
      layout: {
        autoPadding: false,
        padding: { left: plot.x, top: plot.y, right: width - plot.x - plot.w, bottom: height - plot.y - plot.h },
      },
      indexAxis: direction === 'sideways' ? 'y' : 'x',
      scales: scalesOf(chart),
      plugins: { tooltip: { enabled: false, external: onPoint } },
      interaction: { mode: 'nearest', intersect: true },
    },
    plugins: [framePlugin(chart), jointPlugin(chart), labelPlugin(chart), centrePlugin(chart), pointerPlugin],
  };
}
