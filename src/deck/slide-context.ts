import type { Chart } from '../chart/types.ts';
import type { Figure } from '../data/types.ts';
import type { DeckContext, Files } from './context.ts';
import type { IconReader } from './icons.ts';
import type { TextReader } from './text.ts';

/** What the builders of one slide share. `chartId` counts the slide's charts. */
export interface SlideContext extends DeckContext {
  readonly files: Files;
  readonly reader: TextReader;
  readonly icon: IconReader;
  readonly chartId: () => string;
  /** Figures of charts by chart, for the slide's own list. */
  readonly chartFigures: Map<Chart, readonly Figure[]>;
}
