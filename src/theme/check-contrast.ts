import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { contrast, resolveColor, roleOf, TEXT_CONTRAST } from './color.ts';
import { cardColor, coverLook, MARK_CONTRAST } from './surfaces.ts';
import type { ColorRef, ColorSlot, Theme } from './types.ts';

/** The slots that texts on paper are set in: ink, muted, primary, accent, link. */
export const TEXT_SLOTS: readonly ColorSlot[] = ['dk1', 'dk2', 'accent1', 'accent2', 'hlink'];
/** Those on cards. */
const CARD_SLOTS: readonly ColorSlot[] = ['dk1', 'dk2', 'accent1', 'accent2'];

/** A text or a mark on the ground that it occurs on. */
interface Pair {
  readonly at: SourcePath;
  readonly color: ColorRef;
  readonly ground: ColorRef;
  readonly least: number;
}

/** Reports what a projector loses: texts are errors, faint series are warnings; true when all texts can be read. */
export function checkContrast(theme: Theme, reporter: Reporter): boolean {
  for (const [index, color] of theme.series.entries()) {
    const mark = { at: ['series', index], color, ground: PAPER, least: MARK_CONTRAST };
    passes(mark, 'theme/faint-series', theme, reporter);
  }
  const told = new Set<string>();
  for (const pair of [...paperPairs(), ...cardPairs(theme), ...sectionPairs(theme)]) {
    const place = pair.at.join();
    if (!told.has(place) && !passes(pair, 'theme/low-contrast', theme, reporter)) told.add(place);
  }
  return told.size === 0;
}

const PAPER: ColorRef = { slot: 'lt1' };

function paperPairs(): Pair[] {
  return TEXT_SLOTS.map((slot) => ({ at: atSlot(slot), color: { slot }, ground: PAPER, least: TEXT_CONTRAST }));
}

/** The section's marker on paper; the texts of its cover on theirs. */
function sectionPairs(theme: Theme): Pair[] {
  const primary = { color: { slot: 'accent1' } as ColorRef, at: atSlot('accent1') };
  const sections = theme.sections.map((color, index) => ({ color, at: ['sections', index] }));
  return [primary, ...sections].flatMap(({ color, at }) => {
    const { ground, text, soft, number } = coverLook(theme, color);
    const marker = { at, color, ground: PAPER, least: TEXT_CONTRAST };
    const words = [text, soft].map((each) => ({ at, color: each, ground, least: TEXT_CONTRAST }));
    return [marker, ...words, { at, color: number, ground, least: MARK_CONTRAST }];
  });
}

function cardPairs(theme: Theme): Pair[] {
  const ground = cardColor(theme);
  if (ground === null) return [];
  return CARD_SLOTS.map((slot) => ({ at: atSlot(slot), color: { slot }, ground, least: TEXT_CONTRAST }));
}

function atSlot(slot: ColorSlot): SourcePath {
  return ['colors', roleOf(slot)];
}

function passes(
  { at, color, ground, least }: Pair,
  code: 'theme/low-contrast' | 'theme/faint-series',
  theme: Theme,
  reporter: Reporter,
): boolean {
  const [shown, paper] = [resolveColor(theme, color), resolveColor(theme, ground)];
  const ratio = contrast(shown, paper);
  if (ratio >= least) return true;
  // Rounded down, for 4.499 isn't 4.5.
  reporter.add(code, at, { role: roleOf(color.slot), color: shown, paper, ratio: Math.floor(ratio * 10) / 10, least });
  return false;
}
