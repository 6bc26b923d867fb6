import type { Reporter } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { type ThemeSpec, themeSchema } from '../schema/theme-schema.ts';
import { validate } from '../schema/validate.ts';
import { checkLegibility } from './checks.ts';
import { slotOf } from './color.ts';
import { FONT_PAIRS } from './font-pairs.ts';
import type { ColorRole, ColorSlot, FontPair, FontRole, Theme } from './types.ts';

/** Of slides 16:9. */
const HEIGHT = 720;

/** The theme in the parsed YAML of a theme file, or null when the reporter was told of an error in it. */
export function readTheme(value: unknown, reporter: Reporter): Theme | null {
  const spec = validate(themeSchema, value, reporter);
  if (spec === null) return null;
  const legible = checkLegibility(spec, reporter);
  const heading = readFont(spec, 'heading', reporter);
  const body = readFont(spec, 'body', reporter);
  if (!legible || !heading || !body) return null;
  const { name, title, text, margins, columns, gutter, motif } = spec;
  return {
    name,
    title,
    height: HEIGHT,
    colors: bySlot(spec.colors),
    fonts: { heading, body },
    text,
    margins,
    columns,
    gutter,
    motif,
    series: spec.series.map((role) => ({ slot: slotOf(role) })),
  };
}

function bySlot(colors: ThemeSpec['colors']): Record<ColorSlot, string> {
  const roles = Object.keys(colors) as ColorRole[];
  // The schema holds every role, and the roles fill every slot.
  return Object.fromEntries(roles.map((role) => [slotOf(role), colors[role].toUpperCase()])) as Record<
    ColorSlot,
    string
  >;
}

function readFont(spec: ThemeSpec, role: FontRole, reporter: Reporter): FontPair | null {
  const { office, web } = spec.fonts[role];
  const pair = FONT_PAIRS.find((known) => known.web === web);
  if (!pair) {
    reportUnknownFont(web, role, reporter);
    return null;
  }
  if (pair.office === office) return pair;
  reporter.add('theme/font-twin', ['fonts', role, 'office'], { office, web, twin: pair.office });
  return null;
}

function reportUnknownFont(web: string, role: FontRole, reporter: Reporter): void {
  const known = FONT_PAIRS.map((pair) => pair.web);
  const near = didYouMean(web, known);
  const args = { web, near: near ?? '', allowed: known.join(', ') };
  reporter.add(near ? 'theme/unknown-font-near' : 'theme/unknown-font', ['fonts', role, 'web'], args);
}
