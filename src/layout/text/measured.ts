import type { Run } from '../../deck/types.ts';
import type { Face, Measurer } from '../../theme/measure.ts';
import { breaksOf } from './breaks.ts';

/** Sub- and superscripts are drawn at this share of their text's size, as PowerPoint does. */
export const SCRIPT_SCALE = 0.66;

/** Text that no line break is allowed in, with its place: x in em from the paragraph's start, indexes into its text. */
export interface Piece {
  readonly x: number;
  /** Where its letters end; the spaces after it hang over the edge. */
  readonly endX: number;
  readonly from: number;
  readonly to: number;
}

/** A paragraph measured once, in em, for every size that it may be set in. */
export interface Measured {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Measures a paragraph of clean runs (see `cleanRuns`). A text without letters has no pieces. */
export function measureRuns(runs: readonly Run[], bold: boolean, measurer: Measurer): Measured {
  const text = plainText(runs);
  return { text, pieces: piecesOf(text, placesOf(runs, text.length, bold, measurer)) };
}

/** The text of runs without their styles. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Runs in NFC, as the fonts are measured; control characters would break a line in one of the outputs and not in the other. */
export function cleanRuns(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({
    ...run,
    text: run.text.normalize('NFC').replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '),
  }));
}

interface Stretch extends Face {
  readonly text: string;
  readonly scale: number;
}

/** Where each index of the paragraph stands, in em. */
function placesOf(runs: readonly Run[], length: number, bold: boolean, measurer: Measurer): Float64Array {
  const places = new Float64Array(length + 1);
  let index = 0;
  let x = 0;
  for (const { text, scale, ...face } of stretchesOf(runs, bold)) {
    const own = measurer.positions(text, face);
    for (let i = 0; i <= text.length; i++) places[index + i] = x + (own[i] ?? 0) * scale;
    index += text.length;
    x = places[index] ?? x;
  }
  return places;
}

/** Runs that look alike are measured as one, since letters kern across a figure's or link's edge. */
function stretchesOf(runs: readonly Run[], bold: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const next = {
      text: run.text,
      bold: bold || run.bold === true,
      italic: run.italic === true,
      scale: run.script === undefined ? 1 : SCRIPT_SCALE,
    };
    const last = stretches.at(-1);
    const alike = last && last.bold === next.bold && last.italic === next.italic && last.scale === next.scale;
    if (alike) stretches[stretches.length - 1] = { ...next, text: last.text + next.text };
    else stretches.push(next);
  }
  return stretches;
}

function piecesOf(text: string, places: Float64Array): Piece[] {
  let from = 0;
  return breaksOf(text).map((end) => {
    let to = end;
    while (to > from && text[to - 1] === ' ') to--;
    const piece = { from, to, x: places[from] ?? 0, endX: places[to] ?? 0 };
    from = end;
    return piece;
  });
}
