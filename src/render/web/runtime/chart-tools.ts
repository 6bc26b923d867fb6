import type { RevealApi } from 'reveal.js';
import type { PageData } from '../page-data.ts';
import { pointReader } from './chart-points.ts';
import { type ChartTable, chartTable } from './chart-table.ts';
import type { Charts } from './charts.ts';
import { createStatus } from './status.ts';
import type { Tip } from './tip.ts';

/** What readers do with the charts of the slide that is shown. */
export interface ChartTools {
  /** Shows the data of every chart of the slide as tables, or none. */
  toggleTables(): void;
}

/** Gives each chart, as its slide is shown first, its reading by keys and its table of data. */
export function createChartTools(deck: RevealApi, data: PageData, charts: Charts, tip: Tip): ChartTools {
  const speak = createStatus();
  const tables = new Map<Element, ChartTable>();

  const equip = (canvas: HTMLCanvasElement): void => {
    const id = canvas.dataset['chart'] ?? '';
    const chart = data.charts[id];
    const box = canvas.closest('.chart')?.querySelector<HTMLElement>('.data');
    if (chart === undefined || !box || tables.has(box)) return;
    const table = chartTable(box, chart, data, speak);
    tables.set(box, table);
    box.before(pointReader({ data: chart, drawn: () => charts.get(id) }, data, tip, speak), table.button);
  };
  const onSlide = (): ChartTable[] =>
    [...deck.getCurrentSlide().querySelectorAll('.chart .data')].flatMap((box) => tables.get(box) ?? []);
  const showAll = (which: Iterable<ChartTable>, open: boolean): boolean => {
    const changed = [...which].filter((table) => table.isOpen() !== open);
    for (const table of changed) table.show(open);
    return changed.length > 0;
  };
  const arrive = (): void => {
    showAll(tables.values(), false);
    for (const canvas of deck.getCurrentSlide().querySelectorAll<HTMLCanvasElement>('canvas[data-chart]'))
      equip(canvas);
  };
  arrive();
  for (const event of ['slidechanged', 'renewed']) deck.on(event, arrive);
  addEventListener(
    'keydown',
    (event) => {
      // Before Escape opens the overview.
      if (event.key !== 'Escape' || document.querySelector('dialog[open]') || !showAll(tables.values(), false)) return;
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return {
    toggleTables: () => {
      const own = onSlide();
      showAll(own, !own.some((table) => table.isOpen()));
    },
  };
}
