import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { ThemeSpec } from '../schema/theme-schema.ts';
import { contrast } from './color.ts';
import type { ColorRole, TextRole } from './types.ts';

/** WCAG 2 AA: 4.5 for text, 3 for what is large or no text. */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;
/** `primary` is here too: paper on it is the same contrast. */
const TEXT_COLORS: readonly ColorRole[] = ['ink', 'muted', 'primary', 'accent', 'link'];

/** Below it the ink of two lines touches: Ẵ under ạ in Carlito Bold take 0.945 of its ascent + descent. */
const LEAST_LEADING = 0.95;

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

/** Reports what can't be read on a projector; true when nothing but warnings was found. */
export function checkLegibility(theme: ThemeSpec, reporter: Reporter): boolean {
  checkSeries(theme, reporter);
  const readable = TEXT_COLORS.filter((role) => !checkTextColor(theme, role, reporter)).length === 0;
  const roles = Object.keys(FLOORS) as TextRole[];
  const sized = roles.filter((role) => !checkStyle(theme, role, reporter)).length === 0;
  return readable && sized;
}

function checkTextColor({ colors }: ThemeSpec, role: ColorRole, reporter: Reporter): boolean {
  const ratio = contrast(colors[role], colors.paper);
  if (ratio >= TEXT_CONTRAST) return true;
  reporter.add('theme/low-contrast', ['colors', role], contrastArgs(colors, role, ratio, TEXT_CONTRAST));
  return false;
}

function checkSeries({ colors, series }: ThemeSpec, reporter: Reporter): void {
  for (const [index, role] of series.entries()) {
    const ratio = contrast(colors[role], colors.paper);
    if (ratio >= MARK_CONTRAST) continue;
    reporter.add('theme/faint-series', ['series', index], contrastArgs(colors, role, ratio, MARK_CONTRAST));
  }
}

function contrastArgs(colors: ThemeSpec['colors'], role: ColorRole, ratio: number, least: number) {
  // Rounded down, for 4.499 isn't 4.5.
  return { role, color: colors[role], paper: colors.paper, ratio: Math.floor(ratio * 10) / 10, least };
}

function checkStyle({ text }: ThemeSpec, role: TextRole, reporter: Reporter): boolean {
  const { sizes, leading } = text[role];
  const tight = leading < LEAST_LEADING;
  if (tight) reporter.add('theme/tight-leading', ['text', role, 'leading'], { leading, least: LEAST_LEADING });
  const wrong = sizes.filter((size, index) => !checkSize(role, size, sizes[index - 1], index, reporter));
  return !tight && wrong.length === 0;
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
