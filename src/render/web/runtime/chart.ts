import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Tooltip,
  type TooltipModel,
} from 'chart.js';
import type { ChartData, PointData } from '../page-data.ts';
import { centrePlugin } from './chart-centre.ts';
import { framePlugin } from './chart-frame.ts';
import { labelPlugin } from './chart-labels.ts';
import { pointerPlugin } from './pointer.ts';

type Kind = ChartData['type'];

/** Is told which mark is under the pointer. */
export type OnPoint = (context: { tooltip: TooltipModel<never> }) => void;

/** Draws a chart on its canvas, at once and without motion, at `ratio` device pixels a px. */
export function createChart(canvas: HTMLCanvasElement, chart: ChartData, ratio: number, onPoint: OnPoint): Chart {
  registerParts();
  return new Chart(canvas, configuration(chart, ratio, onPoint));
}

/** Tells Chart.js of the few parts that our charts are made of; the rest stays out of the bundle. */
function registerParts(): void {
  Chart.register(
    ...[ArcElement, BarElement, LineElement, PointElement],
    ...[BarController, LineController, PieController, DoughnutController],
    ...[CategoryScale, LinearScale, Tooltip],
  );
}

/** Lets the marks of a drawn chart grow again, as their slide arrives. */
export function growMarks(chart: Chart): void {
  chart.options.animation = { duration: 700, easing: 'easeOutQuart' };
  chart.reset();
  chart.update();
}

function configuration(chart: ChartData, ratio: number, onPoint: OnPoint): ChartConfiguration {
  const { plot, width, height } = chart;
  const type = chart.type === 'column' ? 'bar' : chart.type;
  return {
    type,
    data: { labels: [...chart.categories], datasets: chart.series.map((_, index) => dataset(chart, index)) },
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
      indexAxis: chart.type === 'bar' ? 'y' : 'x',
      scales: scales(chart),
      plugins: { tooltip: { enabled: false, external: onPoint } },
      interaction: { mode: 'nearest', intersect: true },
    },
    plugins: [framePlugin(chart), labelPlugin(chart), centrePlugin(chart), pointerPlugin],
  };
}

function scales({ type, axis }: ChartData): NonNullable<NonNullable<ChartConfiguration['options']>['scales']> {
  if (axis === null) return {};
  const category = { type: 'category', display: false, offset: true } as const;
  const value = { type: 'linear', display: false, min: axis.min, max: axis.max } as const;
  return type === 'bar' ? { x: value, y: category } : { x: category, y: value };
}

const DATASETS: Readonly<Record<Kind, (chart: ChartData) => object>> = {
  column: barOptions,
  bar: barOptions,
  line: ({ colors }) => ({
    borderWidth: 4,
    pointRadius: 6,
    pointHoverRadius: 8,
    pointHitRadius: 12,
    pointBorderWidth: 0,
    pointHoverBorderColor: colors.paper,
    tension: 0,
    spanGaps: false,
    // Segments make Chart.js draw on the canvas itself instead of a Path2D, which the recorder couldn't read.
    segment: {},
    // Points at the plot's edge stay whole.
    clip: false,
  }),
  pie: arcOptions,
  doughnut: (chart) => ({ ...arcOptions(chart), cutout: '60%' }),
};

function dataset(chart: ChartData, index: number): ChartDataset {
  const { name, color, points } = chart.series[index]!; // index counts chart.series
  const colors = points.map((point) => point.color);
  const isLine = chart.type === 'line';
  return {
    label: name,
    data: points.map(({ value }: PointData) => value),
    backgroundColor: isLine ? color : colors,
    hoverBackgroundColor: colors,
    ...(isLine ? { borderColor: color, pointBackgroundColor: colors, pointHoverBackgroundColor: colors } : {}),
    ...DATASETS[chart.type](chart),
  };
}

/** Office's gap is a share of one bar beside a cluster of n; ours is the cluster's share of its slot. */
function barOptions({ gapWidth, series }: ChartData): object {
  return { categoryPercentage: 1 / (1 + gapWidth / (100 * series.length)), barPercentage: 1, borderWidth: 0 };
}

function arcOptions({ colors }: ChartData): object {
  return { borderWidth: 2, borderColor: colors.paper, hoverBorderColor: colors.paper, borderAlign: 'inner' };
}
