import type { Figure, Lang, Observation, Source } from '../../data/types.ts';
import type { TraceData } from './page-data.ts';
import { isVietnamese } from './words.ts';

/** Collects the traces of figures; the same figure is kept once. */
export interface Traces {
  /** Index of the figure's trace in `list()`. */
  indexOf(figure: Figure): number;
  list(): readonly TraceData[];
}

/** An empty collection; `sources` give the observations' source ids their titles. */
export function createTraces(sources: readonly Source[], lang: Lang): Traces {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const indexes = new Map<string, number>();
  const traces: TraceData[] = [];
  return {
    indexOf: (figure) => {
      const trace = traceData(figure, titles, lang);
      const key = JSON.stringify(trace);
      const index = indexes.get(key) ?? traces.push(trace) - 1;
      indexes.set(key, index);
      return index;
    },
    list: () => traces,
  };
}

function traceData(figure: Figure, titles: ReadonlyMap<string, string>, lang: Lang): TraceData {
  const { indicator, trace } = figure.quantity;
  return {
    text: figure.text,
    name: indicator === null ? '' : isVietnamese(lang) ? indicator.name.vi : indicator.name.en,
    expression: figure.expression,
    observations: trace.map((observation) => ({
      text: observation.asWritten === '' ? reference(observation) : observation.asWritten,
      source: titles.get(observation.source) ?? observation.source,
      locator: observation.locator,
    })),
  };
}

function reference({ indicator, period, area, scenario }: Observation): string {
  return [indicator, period, area, scenario].filter((part) => part !== '').join(' · ');
}
