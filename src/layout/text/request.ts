import type { Run } from '../../deck/types.ts';
import type { ColorRef, TextStyle } from '../../theme/types.ts';
import type { StyledParagraph } from '../types.ts';
import type { Balance } from './robust.ts';

/** What a `Text` or a `BodyParagraph` of the deck is to the text engine. */
export interface FitParagraph {
  readonly runs: readonly Run[];
  /** 0 = top, the default. */
  readonly level?: number;
  readonly bullet?: boolean;
}

/** Texts for one box of `width` × `height` px, to be set in one of `style.sizes`. */
export interface FitRequest {
  readonly paragraphs: readonly FitParagraph[];
  readonly width: number;
  readonly height: number;
  readonly style: TextStyle;
  readonly color: ColorRef;
  /** The theme's link colour by default, which is made for light grounds. */
  readonly linkColor?: ColorRef;
  /** Only left-aligned text is wrapped robustly: an inset would push other text out of its place. */
  readonly align?: StyledParagraph['align'];
  /** Room between paragraphs in em of level 0, 0.5 by default; half of it before a deeper level. */
  readonly spacing?: number;
  readonly maxLines?: number;
  /** No single short word on the last line. */
  readonly balance?: Balance;
  /** Table cells: the box has no inset, so it is wrapped at its full width. */
  readonly fullWidth?: boolean;
}

/** What doesn't fit at the smallest size: too many `lines`, by `px` in height, or a `word` wider than the box. */
export interface Overflow {
  readonly lines: number;
  readonly px: number;
  readonly word: string | null;
}

/** The text as it is set. `size` px of level 0; `height` px of all lines and the room between paragraphs. */
export interface Fitted {
  readonly size: number;
  readonly paragraphs: readonly StyledParagraph[];
  readonly rightInset: number;
  readonly height: number;
  /** Paragraphs that end in a word alone on its line. */
  readonly loneWords: number;
  readonly overflow: Overflow | null;
}
