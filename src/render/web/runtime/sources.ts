import type { RevealApi } from 'reveal.js';
import type { PageData, TraceData } from '../page-data.ts';
import { openDialog } from './dialog.ts';
import { make } from './dom.ts';
import { traceLines } from './tip.ts';

/** Lists the figures of the slide that is shown, each with where it comes from. */
export function openSources(doc: Document, deck: RevealApi, data: PageData): void {
  const { words, sources } = data;
  const entries = tracesOn(deck.getCurrentSlide(), data).map((trace) =>
    make(doc, 'li', {}, ...traceLines(doc, trace, '', words, sources)),
  );
  const content =
    entries.length === 0 ? make(doc, 'p', {}, words.noFigures) : make(doc, 'ul', { class: 'traces' }, ...entries);
  openDialog(doc, words.actions.sources, words.close, content);
}

/** The traces of a slide's texts and charts in reading order, each once. */
function tracesOn(slide: Element, { charts, traces }: PageData): TraceData[] {
  const indexes = [...slide.querySelectorAll<HTMLElement>('[data-trace], [data-chart]')].flatMap(({ dataset }) => {
    const chart = charts[dataset['chart'] ?? ''];
    if (chart === undefined) return [Number(dataset['trace'])];
    return chart.series.flatMap(({ points }) => points.flatMap(({ trace }) => trace ?? []));
  });
  return [...new Set(indexes)].flatMap((index) => traces[index] ?? []);
}
