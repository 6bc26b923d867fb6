import type { ServerEvents } from '../../render/web/live/protocol.ts';

/** Takes one event; the data as JSON. */
export type Listener = <K extends keyof ServerEvents>(event: K, data: ServerEvents[K]) => void;

/** Those who listen to a deck. */
export interface Hub {
  /** Returns how to leave. Only drivers hear commands, and what is wrong with the deck. */
  join(listener: Listener, drives: boolean): () => void;
  readonly isHeard: () => boolean;
  readonly tell: Listener;
}

/** Nobody listens yet. */
export function createHub(): Hub {
  const listeners = new Map<Listener, boolean>();
  return {
    join: (listener, drives) => {
      listeners.set(listener, drives);
      return () => void listeners.delete(listener);
    },
    isHeard: () => listeners.size > 0,
    tell: (event, data) => {
      for (const [listener, drives] of listeners) {
        if (event === 'command' && !drives) continue;
        listener(event, drives ? data : forLookers(event, data));
      }
    },
  };
}

/** An audience needn't read what its speaker has still to mend. */
function forLookers<K extends keyof ServerEvents>(_event: K, data: ServerEvents[K]): ServerEvents[K] {
  return typeof data === 'object' && 'problems' in data ? { ...data, problems: [] } : data;
}
