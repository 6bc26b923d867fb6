import type { Charts } from './charts.ts';

/** Pixels a px on paper: about 190 dpi on a slide 13.3 inches wide. */
const PRINT_RATIO = 2;

/** Printing the ordinary view prints every slide, with every chart drawn. */
export function printWholeDeck(charts: Charts): void {
  addEventListener('beforeprint', () => charts.drawAll(PRINT_RATIO));
  addEventListener('afterprint', () => charts.keepNear());
}
