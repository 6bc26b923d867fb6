import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';
import { TEXT_SLOTS } from './check-contrast.ts';
import { contrast, isDark } from './color.ts';
import { FONT_PAIRS } from './font-pairs.ts';
import { TEXT_CONTRAST } from './surfaces.ts';
import type { FontPair, FontRole, TemplateLook, Theme } from './types.ts';

/** The theme in a template's colours and, where they have a twin, fonts; what is hard to read in them is a warning. */
export function withLook(theme: Theme, look: TemplateLook, at: SourcePath, reporter: Reporter): Theme {
  checkContrast(look, at, reporter);
  return {
    ...theme,
    title: look.title || theme.title,
    colors: look.colors,
    fonts: { heading: fontFor('heading', theme, look), body: fontFor('body', theme, look) },
    motif: 'none',
    logo: null,
    background: null,
    surfaces: isDark(look) ? 'deep' : 'filled',
    sections: [{ slot: 'accent1' }],
  };

  function fontFor(role: FontRole, { fonts }: Theme, { fonts: names }: TemplateLook): FontPair {
    const font = names[role];
    const pair = FONT_PAIRS.find(({ office }) => office.toLowerCase() === font.toLowerCase());
    const allowed = FONT_PAIRS.map(({ office }) => office).join(', ');
    if (!pair) reporter.add('template/font', at, { font, used: fonts[role].family, allowed });
    return pair ?? fonts[role];
  }
}

function checkContrast({ colors }: TemplateLook, at: SourcePath, reporter: Reporter): void {
  for (const slot of TEXT_SLOTS) {
    const ratio = contrast(colors[slot], colors.lt1);
    if (ratio >= TEXT_CONTRAST) continue;
    const shown = { ratio: Math.floor(ratio * 10) / 10, least: TEXT_CONTRAST };
    reporter.add('template/low-contrast', at, { slot, color: colors[slot], paper: colors.lt1, ...shown });
  }
}
