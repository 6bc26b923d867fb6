import { fontName } from './font-pairs.ts';
import { createMeasurer, type Measurer } from './measure.ts';
import { readMetrics } from './metrics.ts';
import type { FontRole, Theme } from './types.ts';

export type Fonts = Readonly<Record<FontRole, Measurer>>;

/**
 * The measurers of a theme's fonts. `asset` gives the parsed JSON of the build's `fonts/<name>.json`; it throws where there is none.
 * Both roles share one measurer where they share a font.
 */
export function loadFonts(theme: Theme, asset: (name: string) => unknown): Fonts {
  const measurerOf = (role: FontRole) =>
    createMeasurer(readMetrics(asset(`fonts/${fontName(theme.fonts[role].web)}.json`)));
  const body = measurerOf('body');
  return { body, heading: theme.fonts.heading.web === theme.fonts.body.web ? body : measurerOf('heading') };
}
