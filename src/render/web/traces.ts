import type { Figure, Observation } from '../../data/types.ts';
import { numberOf } from '../../deck/source-text.ts';
import type { CitedSource } from '../../deck/types.ts';
import type { TraceData } from './page-data.ts';

/** A tooltip has room for these; a rank among all provinces rests on more. */
const MOST_SHOWN = 5;

/** A trace, and what tells it from others. */
export interface KeyedTrace {
  readonly key: string;
  readonly trace: TraceData;
}

/** Collects the traces of figures; the same figure is kept once. */
export interface Traces {
  /** Index of the figure's trace in `list()`. */
  indexOf(figure: Figure): number;
  /** The figure's trace, not yet in the list. */
  traceOf(figure: Figure): KeyedTrace;
  /** Index of a trace in `list()`. */
  place(trace: KeyedTrace): number;
  list(): readonly TraceData[];
  /** Titles of the sources that the traces point into. */
  readonly sources: readonly string[];
  /** Tells apart orders of the sources: traces of one order don't hold in another. */
  readonly order: string;
}

/** An empty collection over the sources of the deck. */
export function createTraces(sources: readonly CitedSource[]): Traces {
  const places = new Map(sources.map(({ id }, i) => [id, i]));
  const indexes = new Map<string, number>();
  const traces: TraceData[] = [];
  const traceOf = (figure: Figure): KeyedTrace => {
    const trace = traceData(figure, places);
    return { key: JSON.stringify(trace), trace };
  };
  const place = ({ key, trace }: KeyedTrace): number => {
    const index = indexes.get(key) ?? traces.push(trace) - 1;
    indexes.set(key, index);
    return index;
  };
  return {
    traceOf,
    place,
    indexOf: (figure) => place(traceOf(figure)),
    list: () => traces,
    sources: sources.map((source) => numberOf(source) + source.title),
    order: sources.map(({ id }) => id).join('\n'),
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
