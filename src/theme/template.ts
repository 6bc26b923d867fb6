import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { TEXT_SLOTS } from './check-contrast.ts';
import { withRoom } from './check-sizes.ts';
import { contrast, isDark, TEXT_CONTRAST } from './color.ts';
import { FONT_PAIRS, pairOf } from './font-pairs.ts';
import type { FontPair, TemplateLook, Theme } from './types.ts';

/** The theme in a template's colours and the twins of its fonts; what is hard to read in them, or has no twin, is a warning. */
export function withLook(theme: Theme, look: TemplateLook, at: SourcePath, reporter: Reporter): Theme {
  checkContrast(look, at, reporter);
  const fonts = { heading: fontFor(look.fonts.heading, at, reporter), body: fontFor(look.fonts.body, at, reporter) };
  return {
    ...theme,
    title: look.title || theme.title,
    colors: look.colors,
    fonts,
    text: withRoom(theme.text, fonts),
    motif: 'none',
    logo: null,
    background: null,
    surfaces: isDark(look) ? 'deep' : 'filled',
    sections: [{ slot: 'accent1' }],
  };
}

function fontFor(font: string, at: SourcePath, reporter: Reporter): FontPair {
  const { pair, exact } = pairOf(font);
  const allowed = FONT_PAIRS.map(({ office }) => office).join(', ');
  if (!exact) reporter.add('template/font', at, { font, used: pair.family, allowed });
  return pair;
}

function checkContrast({ colors }: TemplateLook, at: SourcePath, reporter: Reporter): void {
  for (const slot of TEXT_SLOTS) {
    const ratio = contrast(colors[slot], colors.lt1);
    if (ratio >= TEXT_CONTRAST) continue;
    const shown = { ratio: Math.floor(ratio * 10) / 10, least: TEXT_CONTRAST };
    reporter.add('template/low-contrast', at, { slot, color: colors[slot], paper: colors.lt1, ...shown });
  }
}
