import type { FontPair } from './types.ts';

/** The twins that twindeck knows and ships: only these have the Office font's advance widths, which line breaks rest on. */
export const FONT_PAIRS: readonly FontPair[] = [
  {
    office: 'Calibri',
    web: '@fontsource/carlito',
    family: 'Carlito',
    generic: 'sans-serif',
    height: 2500 / 2048,
    leastLeading: 0.95,
  },
  {
    office: 'Times New Roman',
    web: '@fontsource/tinos',
    family: 'Tinos',
    generic: 'serif',
    height: 2268 / 2048,
    leastLeading: 1.03,
  },
];

/** The base name of a font's files in the build: '@fontsource/carlito' → 'carlito'. */
export function fontName(web: string): string {
  return web.slice(web.lastIndexOf('/') + 1);
}
