import type { DeckMeta } from '../deck/types.ts';
import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { Fonts } from '../theme/fonts.ts';
import type { Theme } from '../theme/types.ts';

/** What laying out a slide needs besides the slide. */
export interface LayoutContext {
  readonly meta: DeckMeta;
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly reporter: Reporter;
  /** Place in the deck, from 1. */
  readonly number: number;
}
