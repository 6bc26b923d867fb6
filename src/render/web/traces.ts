import type { Figure, Lang, Observation, Source } from '../../data/types.ts';
import type { TraceData } from './page-data.ts';
import { isVietnamese } from './words.ts';

/** Collects the traces of figures; the same figure is kept once. */
export interface Traces {
  /** Index of the figure's trace in `list()`. */
  indexOf(figure: Figure): number;
  list(): readonly TraceData[];
  /** Titles of the sources that the traces point into. */
  readonly sources: readonly string[];
}

/** An empty collection over the sources of the deck. */
export function createTraces(sources: readonly Source[], lang: Lang): Traces {
  const places = new Map(sources.map(({ id }, i) => [id, i]));
  const indexes = new Map<string, number>();
  const traces: TraceData[] = [];
  return {
    indexOf: (figure) => {
      const trace = traceData(figure, places, lang);
      const key = JSON.stringify(trace);
      const index = indexes.get(key) ?? traces.push(trace) - 1;
      indexes.set(key, index);
      return index;
    },
    list: () => traces,
    sources: sources.map(({ title }) => title),
  };
}

function traceData(figure: Figure, places: ReadonlyMap<string, number>, lang: Lang): TraceData {
  const { indicator, trace } = figure.quantity;
  return {
    text: figure.text,
    name: indicator === null ? '' : isVietnamese(lang) ? indicator.name.vi : indicator.name.en,
    expression: figure.expression,
    observations: trace.map((observation) => ({
      text: observation.asWritten === '' ? reference(observation) : observation.asWritten,
      source: places.get(observation.source) ?? -1,
      locator: observation.locator,
    })),
  };
}

function reference({ indicator, period, area, scenario }: Observation): string {
  return [indicator, period, area, scenario].filter((part) => part !== '').join(' · ');
}
