import type { Dataset, Source, Trace } from './types.ts';

/** The sources that a trace rests on, each once, in the order of first use. */
export function sourcesOf(trace: Trace, dataset: Dataset): Source[] {
  const ids = new Set(trace.map(({ source }) => source));
  return [...ids].map((id) => dataset.sources.get(id)).filter((source) => source !== undefined);
}
