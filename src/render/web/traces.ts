import type { Figure, Observation } from '../../data/types.ts';
import { numberOf } from '../../deck/source-text.ts';
import type { CitedSource } from '../../deck/types.ts';
import type { TraceData } from './page-data.ts';

/** A tooltip has room for these; a rank among all provinces rests on more. */
const MOST_SHOWN = 5;

/** Collects the traces of figures; the same figure is kept once. */
export interface Traces {
  /** Index of the figure's trace in `list()`. */
  indexOf(figure: Figure): number;
  list(): readonly TraceData[];
  /** Titles of the sources that the traces point into. */
  readonly sources: readonly string[];
}

/** An empty collection over the sources of the deck. */
export function createTraces(sources: readonly CitedSource[]): Traces {
  const places = new Map(sources.map(({ id }, i) => [id, i]));
  const indexes = new Map<string, number>();
  const traces: TraceData[] = [];
  return {
    indexOf: (figure) => {
      const trace = traceData(figure, places);
      const key = JSON.stringify(trace);
      const index = indexes.get(key) ?? traces.push(trace) - 1;
      indexes.set(key, index);
      return index;
    },
    list: () => traces,
    sources: sources.map((source) => numberOf(source) + source.title),
  };
}

function traceData(figure: Figure, places: ReadonlyMap<string, number>): TraceData {
  const { trace } = figure.quantity;
  return {
    text: figure.text,
    name: figure.name,
    working: figure.working,
    observations: trace.slice(0, MOST_SHOWN).map((observation) => ({
      text: observation.asWritten === '' ? reference(observation) : observation.asWritten,
      source: places.get(observation.source) ?? -1,
      locator: observation.locator,
    })),
    more: Math.max(0, trace.length - MOST_SHOWN),
  };
}

function reference({ indicator, period, area, scenario }: Observation): string {
  return [indicator, period, area, scenario].filter((part) => part !== '').join(' · ');
}
