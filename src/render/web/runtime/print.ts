import type { PageData } from '../page-data.ts';
import { drawSvg } from './chart-svg.ts';

/**
 * Printing the ordinary view prints every slide: each chart gets an SVG twin first, since canvases are blank on slides
 * that were never shown and coarse on paper.
 */
export function printWholeDeck(data: PageData): void {
  addEventListener('beforeprint', () => {
    removeTwins();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]')) {
      const chart = data.charts[canvas.dataset['chart'] ?? ''];
      if (chart === undefined) continue;
      const twin = drawSvg(chart, canvas.dataset['chart'] ?? '');
      twin.classList.add('twin');
      canvas.after(twin);
    }
  });
  addEventListener('afterprint', removeTwins);
}

function removeTwins(): void {
  for (const twin of document.querySelectorAll('canvas + svg.twin')) twin.remove();
}
