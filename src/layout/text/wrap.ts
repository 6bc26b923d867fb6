import type { Measured } from './measured.ts';

/** The lines of a paragraph. All lengths in em of its size. */
export interface Wrapped {
  /** Index of each line's first piece; a paragraph without pieces has one empty line. */
  readonly starts: readonly number[];
  /** Widths of the longest and of the last line, without trailing spaces. */
  readonly longest: number;
  readonly last: number;
  /**
   * The safety of the breaks: the least distance to another decision, which is the room left in a line or what its next word
   * was too long by.
   */
  readonly distance: number;
  /** How far the longest line sticks out, for a piece that is wider than the box; 0 = all lines fit. */
  readonly excess: number;
}

/** Breaks a paragraph greedily at `width` em. A piece wider than that gets a line of its own and is never split. */
export function wrap({ pieces }: Measured, width: number): Wrapped {
  const starts = [0];
  let lineX = pieces[0]?.x ?? 0;
  let last = 0;
  let longest = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = 0; i < pieces.length; i++) {
    const { x, endX } = pieces[i]!; // i < length
    if (i > 0 && endX - lineX > width) {
      distance = Math.min(distance, endX - lineX - width);
      starts.push(i);
      lineX = x;
    }
    last = endX - lineX;
    if (last > longest) longest = last;
  }
  const room = width - longest;
  return { starts, longest, last, distance: Math.min(distance, Math.abs(room)), excess: Math.max(0, -room) };
}

/** The text of each line, without its trailing spaces. */
export function linesOf({ text, pieces }: Measured, { starts }: Wrapped): string[] {
  return starts.map((start, line) => {
    const end = (starts[line + 1] ?? pieces.length) - 1;
    return text.slice(pieces[start]?.from ?? 0, pieces[end]?.to ?? 0);
  });
}
