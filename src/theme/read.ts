import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { type ThemeSpec, themeSchema } from '../schema/theme-schema.ts';
import { validate } from '../schema/validate.ts';
import { seriesApart } from './apart.ts';
import { checkContrast } from './check-contrast.ts';
import { checkFurniture, leastScrim, mostLogoHeight } from './check-furniture.ts';
import { checkMargins } from './check-margins.ts';
import { checkSeries } from './check-series.ts';
import { checkSizes, withRoom } from './check-sizes.ts';
import { roleOf, slotOf } from './color.ts';
import { FONT_PAIRS, fontName } from './font-pairs.ts';
import type { ColorRef, ColorRole, ColorSlot, FontPair, FontRole, Theme } from './types.ts';

/** Of slides 16:9. */
const HEIGHT = 720;

/** Whether what a theme says at `at` comes from a file that didn't know of what stands at `other`. */
type IsOlder = (at: SourcePath, other: SourcePath) => boolean;

/**
 * The theme in the parsed YAML of a theme file, or null when the reporter was told of an error in it. What was chosen for other
 * fonts and colours, by `isOlder`, is adapted to these.
 */
export function readTheme(value: unknown, reporter: Reporter, isOlder: IsOlder = () => false): Theme | null {
  const spec = validate(themeSchema, value, reporter);
  if (spec === null) return null;
  const heading = readFont(spec, 'heading', reporter, isOlder);
  const body = readFont(spec, 'body', reporter, isOlder);
  // What is wrong with the sizes is said even where a font is unknown.
  const said = themeOf(spec, { heading: heading ?? FONT_PAIRS[0]!, body: body ?? FONT_PAIRS[0]! });
  const recoloured = said.series.some(({ slot }) => isOlder(['series'], ['colors', roleOf(slot)]));
  const theme = adapted(said, recoloured, isOlder);
  const nearer = recoloured ? atColors(reporter) : reporter;
  checkSeries(theme, nearer);
  const readable = checkContrast(theme, nearer);
  const sized = checkSizes(theme, reporter);
  const furnished = checkFurniture(theme, reporter);
  const roomy = checkMargins(theme.margins, reporter);
  return readable && sized && furnished && roomy && heading && body ? theme : null;
}

function themeOf(spec: ThemeSpec, fonts: Theme['fonts']): Theme {
  const { name, title, text, margins, columns, gutter, motif, surfaces, footer = null, slideNumber = true } = spec;
  const bare: Omit<Theme, 'background'> = {
    name,
    title,
    height: HEIGHT,
    colors: bySlot(spec.colors),
    fonts,
    text,
    margins,
    columns,
    gutter,
    motif,
    surfaces,
    sections: spec.sections.map((role) => ({ slot: slotOf(role) })),
    series: spec.series.map(seriesColor),
    footer,
    slideNumber,
    logo: logoOf(spec),
  };
  return { ...bare, background: backgroundOf(spec, bare) };
}

function adapted(theme: Theme, recoloured: boolean, isOlder: IsOlder): Theme {
  const { fonts } = theme;
  const text = withRoom(theme.text, fonts, (role) =>
    isOlder(['text', role, 'leading'], ['fonts', theme.text[role].font, 'office']),
  );
  return { ...theme, text, series: recoloured ? seriesApart(theme) : theme.series };
}

/** What is wrong with series whose colours were changed is said where they were. */
function atColors(reporter: Reporter): Reporter {
  return {
    file: reporter.file,
    add: (code, at, ...more) => reporter.add(code, at[0] === 'series' ? ['colors'] : at, ...more),
  };
}

function logoOf({ logo, margins }: ThemeSpec): Theme['logo'] {
  if (!logo) return null;
  const { src, alt, place = 'top-right', height = mostLogoHeight(margins) } = logo;
  return { src, alt, place, height };
}

function backgroundOf({ background }: ThemeSpec, theme: Omit<Theme, 'background'>): Theme['background'] {
  return background ? { src: background.image, scrim: background.scrim ?? leastScrim(theme) } : null;
}

/** As PowerPoint's palette makes them: "Lighter 40 %" is lumMod 60, lumOff 40; "Darker 25 %" is lumMod 75. */
function seriesColor(said: ThemeSpec['series'][number]): ColorRef {
  if (typeof said === 'string') return { slot: slotOf(said) };
  const { color, lighter = 0, darker = 0 } = said;
  const tint = { lumMod: 100 - (lighter || darker), ...(lighter > 0 ? { lumOff: lighter } : {}) };
  return { slot: slotOf(color), ...(lighter || darker ? tint : {}) };
}

function bySlot(colors: ThemeSpec['colors']): Record<ColorSlot, string> {
  const roles = Object.keys(colors) as ColorRole[];
  // The schema holds every role, and the roles fill every slot.
  return Object.fromEntries(roles.map((role) => [slotOf(role), colors[role].toUpperCase()])) as Record<
    ColorSlot,
    string
  >;
}

/** A theme that says the Office font alone means the twin that goes with it. */
function readFont(spec: ThemeSpec, role: FontRole, reporter: Reporter, isOlder: IsOlder): FontPair | null {
  const { office, web } = spec.fonts[role];
  const at = ['fonts', role, 'office'];
  if (isOlder(['fonts', role, 'web'], at)) {
    const own = FONT_PAIRS.find((known) => known.office === office);
    if (!own) reportUnknownFont(office, 'office', at, reporter);
    return own ?? null;
  }
  const pair = FONT_PAIRS.find((known) => known.web === web);
  if (!pair) {
    reportUnknownFont(web, 'web', ['fonts', role, 'web'], reporter);
    return null;
  }
  if (pair.office === office) return pair;
  reporter.add('theme/font-twin', at, { office, web, twin: pair.office });
  return null;
}

function reportUnknownFont(said: string, kind: 'office' | 'web', at: SourcePath, reporter: Reporter): void {
  const known = FONT_PAIRS.map((pair) => pair[kind]);
  const names = known.map(fontName);
  const near = didYouMean(fontName(said), names);
  const args = { web: said, near: known[names.indexOf(near ?? '')] ?? '', allowed: known.join(', ') };
  reporter.add(near ? 'theme/unknown-font-near' : 'theme/unknown-font', at, args);
}
