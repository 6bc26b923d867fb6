import type { StyledRun } from '../../layout/types.ts';
import { colorKey } from './color.ts';

/**
 * Neighbours that look alike as one run: a figure is a run of its own only for the web deck, and whoever edits the slide
 * wants whole sentences. Links stay, since each has its relationship.
 */
export function joinAlike(runs: readonly StyledRun[]): StyledRun[] {
  const joined: StyledRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = (last?.text ?? '') + run.text;
    if (last !== undefined && areAlike(last, run)) joined[joined.length - 1] = { ...last, text };
    else joined.push(run);
  }
  return joined;
}

function areAlike(a: StyledRun, b: StyledRun): boolean {
  return a.link === undefined && b.link === undefined && lookOf(a) === lookOf(b);
}

function lookOf({ size, font, bold, italic, color, script }: StyledRun): string {
  return [size, font, bold, italic, colorKey(color), script].join();
}
