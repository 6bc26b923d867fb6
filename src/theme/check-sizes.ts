import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { FontPair, TextRole, Theme } from './types.ts';

/** px of 1280 × 720 that the last row of a hall can still read. */
const FLOORS: Readonly<Record<TextRole, number>> = {
  deckTitle: 56,
  title: 40,
  subtitle: 24,
  sectionNumber: 72,
  figure: 72,
  figureUnit: 24,
  body: 24,
  quote: 24,
  label: 20,
  table: 20,
  chart: 20,
  takeaway: 24,
  source: 16,
  footer: 16,
  marker: 16,
};

/** Numerals stand in one line and have no diacritics: only their own ink has to fit. */
const NUMERALS: readonly TextRole[] = ['figure', 'sectionNumber'];
const LEAST_OF_NUMERALS = 0.85;

/** Reports sizes and leadings that can't be read in a hall; true when none was found. */
export function checkSizes(theme: Theme, reporter: Reporter): boolean {
  const roles = Object.keys(FLOORS) as TextRole[];
  return roles.filter((role) => !checkStyle(theme, role, reporter)).length === 0;
}

function checkStyle({ text, fonts }: Theme, role: TextRole, reporter: Reporter): boolean {
  const { sizes, leading, font } = text[role];
  const least = leastLeading(role, fonts[font]);
  const tight = leading < least;
  if (tight) reporter.add('theme/tight-leading', ['text', role, 'leading'], { leading, least });
  const wrong = sizes.filter((size, index) => !checkSize(role, size, sizes[index - 1], index, reporter));
  return !tight && wrong.length === 0;
}

/** Leadings as they were chosen for other fonts, with room for the diacritics of these in the roles that `meant` says. */
export function withRoom(
  text: Theme['text'],
  fonts: Theme['fonts'],
  meant: (role: TextRole) => boolean = () => true,
): Theme['text'] {
  const roomy = (Object.keys(text) as TextRole[]).map((role) => {
    const least = meant(role) ? leastLeading(role, fonts[text[role].font]) : 0;
    return [role, { ...text[role], leading: Math.max(text[role].leading, least) }];
  });
  return Object.fromEntries(roomy);
}

/** The least leading at which the ink of two lines of a role doesn't touch. */
function leastLeading(role: TextRole, font: FontPair): number {
  return NUMERALS.includes(role) ? LEAST_OF_NUMERALS : font.leastLeading;
}

function checkSize(role: TextRole, size: number, previous: number | undefined, index: number, reporter: Reporter) {
  const at = ['text', role, 'sizes', index];
  const floor = FLOORS[role];
  if (size < floor) {
    reporter.add('theme/below-floor', at, { role, size, floor });
    return false;
  }
  if (previous === undefined || size < previous) return true;
  reporter.add('theme/sizes-order', at, { size, previous });
  return false;
}
