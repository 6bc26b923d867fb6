import type { FrameText } from './frame-text.ts';
import type { AxisName, Chart, PlacedTitle } from './types.ts';

export interface Titles {
  readonly placed: readonly PlacedTitle[];
  /** Where the plot's room begins, px from the top of the frame. */
  readonly bottom: number;
  /** The first title that doesn't fit, or null. */
  readonly overflow: string | null;
}

/** The titles over the plot in one row from `top`: the first axis's (or the circle's) at the left, the second's at the right. */
export function placeTitles({ axis, secondAxis, title }: Chart, width: number, top: number, text: FrameText): Titles {
  const place = (of: AxisName, words: string): readonly PlacedTitle[] => {
    if (words === '') return [];
    const w = Math.ceil(text.width(words));
    return [{ of, text: words, x: of === 'first' ? 0 : width - w, y: top, w, h: text.lineHeight }];
  };
  const placed = [...place('first', axis?.title ?? title), ...place('second', secondAxis?.title ?? '')];
  const taken = placed.reduce((sum, { w }) => sum + w + text.gap, -text.gap);
  return {
    placed,
    bottom: placed.length === 0 ? top : top + text.lineHeight + text.gap,
    overflow: taken > width ? (placed.at(-1)?.text ?? null) : null,
  };
}
