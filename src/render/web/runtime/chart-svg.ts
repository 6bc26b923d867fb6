import type { ChartData } from '../page-data.ts';
import { createChart } from './chart.ts';
import { recordContext } from './recorder.ts';

/** A chart as SVG with real text, drawn by Chart.js itself on a recording context. */
export function drawSvg(data: ChartData, id: string): SVGSVGElement {
  const canvas = document.createElement('canvas');
  canvas.width = data.width;
  canvas.height = data.height;
  const real = canvas.getContext('2d');
  if (real === null) throw new Error('The browser gives no 2D context.');
  const recording = recordContext(real, `twin-${id.replace('/', '-')}`);
  Object.defineProperty(canvas, 'getContext', { value: () => recording.context });
  const chart = createChart(canvas, data, 1, () => undefined);
  const svg = recording.svg();
  chart.destroy();
  return svg;
}
