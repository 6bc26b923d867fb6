import type { FrameText } from './frame-text.ts';
import type { Chart, PlacedTitle } from './types.ts';

export interface Titles {
  readonly placed: readonly PlacedTitle[];
  /** Where the plot's room begins, px from the top of the frame. */
  readonly bottom: number;
  /** The first title that doesn't fit, or null. */
  readonly overflow: string | null;
}

/** Office breaks the title of an upright axis that takes more of the chart's width. */
const WIDEST_OF_AXIS = 0.19;
/** px that a title keeps from the right edge: Office gives its box a margin, and shrinks the plot when that sticks out. */
export const RIGHT_MARGIN = 14;

/** The titles over the plot in one row from `top`: the first axis's (or the circle's) at the left, the second's at the right. */
export function placeTitles(
  { axis, secondAxis, title, direction }: Chart,
  width: number,
  top: number,
  text: FrameText,
): Titles {
  const most = WIDEST_OF_AXIS * width;
  const place = (words: string, right: boolean): readonly PlacedTitle[] => {
    if (words === '') return [];
    const w = Math.ceil(text.width(words));
    // Office gives the axis of a radar no title.
    const of = right ? 'second' : axis === null || direction === 'radial' || w > most ? 'chart' : 'first';
    return [{ of, text: words, x: right ? Math.max(0, width - RIGHT_MARGIN - w) : 0, y: top, w, h: text.lineHeight }];
  };
  const placed = [...place(axis?.title ?? title, false), ...place(secondAxis?.title ?? '', true)];
  const tooWide = placed.find(({ of, x, w }) => (of === 'second' ? w > most : x + w > width));
  return {
    placed,
    bottom: placed.length === 0 ? top : top + text.lineHeight + text.gap,
    overflow: tooWide?.text ?? (meet(placed) ? (placed[0]?.text ?? null) : null),
  };
}

function meet([first, second]: readonly PlacedTitle[]): boolean {
  return first !== undefined && second !== undefined && first.x + first.w >= second.x;
}
