import type { Chart } from 'chart.js';
import type { RevealApi } from 'reveal.js';
import type { PageData } from '../page-data.ts';
import { createCanvases } from './canvases.ts';
import { createChart, growMarks } from './chart.ts';
import { chartTip } from './chart-tip.ts';
import type { Tip } from './tip.ts';

/** The charts of the page; only those near the current slide are alive, since each holds megabytes of pixels. */
export interface Charts {
  get(id: string): Chart | null;
  /** Keeps the charts near the current slide alive and sharp from now on. */
  follow(deck: RevealApi): void;
}

const NEAR = 2;
const LARGEST_RATIO = 3;
const RATIO_MS = 500;

/** The page's charts, none drawn yet. */
export function createCharts(data: PageData, tip: Tip): Charts {
  const alive = new Map<string, Chart>();
  const canvases = createCanvases();
  let deck: RevealApi | null = null;

  const keep = (near: readonly HTMLCanvasElement[]): void => {
    const wanted = new Map(near.map((canvas) => [canvas.dataset['chart'] ?? '', canvas]));
    for (const [id, chart] of alive) {
      if (wanted.get(id) === chart.canvas) continue;
      const { canvas } = chart;
      chart.destroy();
      canvases.takeBack(canvas);
      alive.delete(id);
    }
    for (const [id, place] of wanted) {
      const chart = alive.get(id);
      const chartData = data.charts[id];
      if (chart !== undefined) sharpen(chart, screenRatio(place));
      else if (chartData !== undefined) {
        const canvas = canvases.lend(place, chartData.width, chartData.height);
        alive.set(id, createChart(canvas, chartData, screenRatio(canvas), chartTip(chartData, data, tip)));
      }
    }
  };

  const keepNear = (): void => {
    if (deck !== null) keep(nearCanvases(deck));
  };

  const arrive = (slide: Element): void => {
    keepNear();
    if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    for (const canvas of canvasesIn(slide)) {
      const chart = alive.get(canvas.dataset['chart'] ?? '');
      if (chart !== undefined) growMarks(chart);
    }
  };

  return {
    get: (id) => alive.get(id) ?? null,
    follow: (followed) => {
      deck = followed;
      arrive(followed.getCurrentSlide());
      followed.on('slidechanged', () => arrive(followed.getCurrentSlide()));
      for (const event of ['resize', 'renewed']) followed.on(event, keepNear);
      onRatioChange(keepNear);
    },
  };
}

function nearCanvases(deck: RevealApi): HTMLCanvasElement[] {
  const { h } = deck.getIndices();
  return deck
    .getSlides()
    .slice(Math.max(0, h - NEAR), h + NEAR + 1)
    .flatMap(canvasesIn);
}

function canvasesIn(root: ParentNode): HTMLCanvasElement[] {
  return [...root.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')];
}

/** Device pixels a px of the chart: the screen's own ratio times reveal.js's scale. */
function screenRatio(canvas: HTMLCanvasElement): number {
  const scale = canvas.getBoundingClientRect().width / canvas.offsetWidth;
  return Math.min(LARGEST_RATIO, devicePixelRatio * (Number.isFinite(scale) && scale > 0 ? scale : 1));
}

function sharpen(chart: Chart, ratio: number): void {
  if (Math.abs(chart.currentDevicePixelRatio - ratio) < 0.01) return;
  chart.options.devicePixelRatio = ratio;
  chart.resize(chart.width, chart.height);
}

/** Window sizes, and moving the window from a laptop's screen to a projector's, which isn't always told by an event. */
function onRatioChange(changed: () => void): void {
  addEventListener('resize', changed);
  let ratio = devicePixelRatio;
  setInterval(() => {
    if (devicePixelRatio === ratio) return;
    ratio = devicePixelRatio;
    changed();
  }, RATIO_MS);
}
