import * as chartDeckChecks from './chart-deck-checks.ts';
import * as chartSlideChecks from './chart-slide-checks.ts';
import type { Check } from './check.ts';
import * as deckChecks from './deck-checks.ts';
import * as slideChecks from './slide-checks.ts';

const OF_SLIDES = { ...slideChecks, ...chartSlideChecks };
const ALL = { ...OF_SLIDES, ...deckChecks, ...chartDeckChecks };

/** Every check has a fault in `faults.ts` that it must find. */
export type CheckName = keyof typeof ALL;

/** All checks, those of slides first, in the order in which each slide is looked at. */
export const CHECKS: Readonly<Record<CheckName, Check>> = ALL;
export const CHECK_NAMES = Object.keys(ALL) as CheckName[];

/** Whether a check looks at the slide that is shown, rather than at the deck as a whole. */
export function isOfSlides(name: CheckName): boolean {
  return name in OF_SLIDES;
}
