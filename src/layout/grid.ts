import type { Theme } from '../theme/types.ts';
import { type Box, SLIDE_WIDTH } from './types.ts';

/** Two lines of a slide title at its largest. */
const TITLE_HEIGHT = 108;
const TITLE_GAP = 20;
/** Room between the content and the line of sources under it. */
const FOOT_GAP = 20;

/** The box between the margins. */
export function frameBox({ margins, height }: Theme): Box {
  const { left, right, top, bottom } = margins;
  return { x: left, y: top, w: SLIDE_WIDTH - left - right, h: height - top - bottom };
}

export function titleBox(theme: Theme): Box {
  return { ...frameBox(theme), h: TITLE_HEIGHT };
}

/** The content's box: it begins at the same height on every slide. */
export function contentBox(theme: Theme): Box {
  const frame = frameBox(theme);
  const y = frame.y + TITLE_HEIGHT + TITLE_GAP;
  return { ...frame, y, h: frame.y + frame.h - FOOT_GAP - y };
}

/** Cuts a box at `at` px from its top (or from its bottom when negative), with a gap between the parts. */
export function splitRows(box: Box, at: number, gap: number): [upper: Box, lower: Box] {
  const upper = at >= 0 ? at : box.h + at - gap;
  return [
    { ...box, h: upper },
    { ...box, y: box.y + upper + gap, h: box.h - upper - gap },
  ];
}

/** Side by side boxes in the given shares of the width, in whole px. */
export function splitColumns(box: Box, shares: readonly number[], gap: number): Box[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const room = box.w - gap * (shares.length - 1);
  let before = 0;
  return shares.map((share, i) => {
    const x = Math.round((room * before) / total);
    before += share;
    const end = Math.round((room * before) / total);
    return { ...box, x: box.x + x + gap * i, w: end - x };
  });
}

/** Boxes below each other in the given shares of the height, in whole px. */
export function splitShares(box: Box, shares: readonly number[], gap: number): Box[] {
  const turned = splitColumns({ x: box.y, y: box.x, w: box.h, h: box.w }, shares, gap);
  return turned.map(({ x, w }) => ({ ...box, y: x, h: w }));
}
