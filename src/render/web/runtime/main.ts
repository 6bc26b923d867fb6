import type { Chart } from 'chart.js';
import { createChartTools } from './chart-tools.ts';
import { createCharts } from './charts.ts';
import { countUp } from './count-up.ts';
import { layHandout } from './handout.ts';
import { readPageData } from './page.ts';
import { present } from './present.ts';
import { printWholeDeck } from './print.ts';
import { startReveal } from './reveal.ts';
import type { Stage } from './stage.ts';
import { createTip, explainFigures } from './tip.ts';

declare global {
  interface Window {
    twindeck: {
      /** Fonts loaded, the charts around the current slide drawn. */
      readonly ready: Promise<void>;
      /** The Chart.js instance by chart id; null while its slide is far away. */
      chart(id: string): Chart | null;
      /** What is printed: 2, 3 or 6 slides a page with lines to write on; 0 = the slides. */
      handout(count: number): void;
      /** The running deck; null until it runs. */
      readonly stage: Stage | null;
    };
  }
}

window.twindeck = { ready: start(), chart: () => null, handout: () => undefined, stage: null };

async function start(): Promise<void> {
  const data = await readPageData();
  const tip = createTip(data);
  const charts = createCharts(data, tip);
  window.twindeck = { ...window.twindeck, chart: charts.get, handout: (count) => layHandout(count, data) };
  explainFigures(data, tip);
  const deck = await startReveal(data.words);
  window.twindeck = { ...window.twindeck, stage: present(deck, data, createChartTools(deck, data, charts, tip)) };
  // A chart drawn in a fallback font would keep it.
  await Promise.allSettled(Array.from(document.fonts, (font) => font.load()));
  charts.follow(deck);
  countUp(deck);
  printWholeDeck(data);
}
