import type { Memory } from './memory.ts';

/** A stopwatch that survives a reload; times in ms. */
export interface Timer {
  elapsed(now: number): number;
  isRunning(): boolean;
  start(now: number): void;
  pause(now: number): void;
  reset(): void;
}

/** The stopwatch as it was left. */
export function createTimer(memory: Memory): Timer {
  // Two numbers: what was gathered before, and since when it runs (0 = it stands).
  const [before = 0, since = 0] = (memory.read('timer') ?? '').split(' ').map(Number);
  const state = { before: before || 0, since: since || 0 };
  const set = (gathered: number, from: number): void => {
    Object.assign(state, { before: gathered, since: from });
    memory.write('timer', `${gathered} ${from}`);
  };
  const elapsed = (now: number): number => state.before + (state.since === 0 ? 0 : now - state.since);
  return {
    elapsed,
    isRunning: () => state.since !== 0,
    start: (now) => state.since === 0 && set(state.before, now),
    pause: (now) => set(elapsed(now), 0),
    reset: () => set(0, 0),
  };
}

/** 65000 → '1:05', 3600000 → '1:00:00'; ms. */
export function printTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** How far a talk is behind its plan at a slide, ms; negative = ahead of it, 0 = while the slide has its own time. */
export function lateBy(plan: readonly number[], slide: number, elapsed: number): number {
  const begin = plan.slice(0, slide).reduce((sum, ms) => sum + ms, 0);
  const end = begin + (plan[slide] ?? 0);
  return elapsed > end ? elapsed - end : Math.min(0, elapsed - begin);
}
