import type { DeckMeta } from '../deck/types.ts';
import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { Memory } from '../memory/memory.ts';
import type { Fonts } from '../theme/fonts.ts';
import type { Theme } from '../theme/types.ts';
import type { ThemePictures } from './types.ts';

/** What laying out a slide needs besides the slide. */
export interface LayoutContext {
  readonly meta: DeckMeta;
  readonly theme: Theme;
  readonly fonts: Fonts;
  readonly pictures: ThemePictures;
  readonly reporter: Reporter;
  readonly memory: Memory;
  /** Place in the deck, from 1. */
  readonly number: number;
  /** Beside the story: figures are set in quiet colours. */
  readonly quiet?: true;
  /** The most room between paragraphs of bodies in em, where neighbours need as little. */
  readonly mostAir?: number;
}

/** For attempts: what doesn't fit in them isn't reported. */
export function silent(context: LayoutContext): LayoutContext {
  return { ...context, reporter: { file: '', add: () => {} } };
}
