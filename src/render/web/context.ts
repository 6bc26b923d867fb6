import type { Lang } from '../../data/types.ts';
import type { DeckMeta } from '../../deck/types.ts';
import type { Scene } from '../../layout/types.ts';
import type { Theme } from '../../theme/types.ts';
import type { Address } from './address.ts';
import { createUsedCharacters, type UsedCharacters } from './fonts.ts';
import type { ChartData } from './page-data.ts';
import { createStyleSheet, type StyleSheet } from './style-sheet.ts';
import { createTraces, type Traces } from './traces.ts';
import { type Words, wordsFor } from './words.ts';

/** What the drawing of one page gathers as it goes from item to item. */
export interface PageContext {
  readonly theme: Theme;
  readonly lang: Lang;
  readonly words: Words;
  readonly sheet: StyleSheet;
  readonly traces: Traces;
  readonly used: UsedCharacters;
  readonly charts: Map<string, ChartData>;
  readonly address: Address;
}

/** A fresh context for the scenes of one page. */
export function createContext(deck: DeckMeta, scenes: readonly Scene[], theme: Theme, address: Address): PageContext {
  const sources = [...new Map(scenes.flatMap((scene) => scene.sources.map((one) => [one.id, one]))).values()];
  return {
    theme,
    lang: deck.lang,
    words: wordsFor(deck.lang),
    sheet: createStyleSheet(),
    traces: createTraces(sources),
    used: createUsedCharacters(theme),
    charts: new Map(),
    address,
  };
}
