import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { DeckMeta, Slide } from './types.ts';

/** Warns where the slides that are shown ask for more minutes than the deck has. */
export function checkMinutes({ minutes }: DeckMeta, slides: readonly Slide[], reporter: Reporter): void {
  const sum = slides.reduce((total, slide) => total + (slide.hidden ? 0 : (slide.minutes ?? 0)), 0);
  if (minutes !== null && sum > minutes) reporter.add('deck/too-many-minutes', ['minutes'], { minutes, sum });
}
