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
    office: 'Arial',
    web: '@fontsource/arimo',
    family: 'Arimo',
    generic: 'sans-serif',
    height: 2288 / 2048,
    leastLeading: 1,
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

const WIDEST = FONT_PAIRS.find(({ office }) => office === 'Arial')!;

/** The pair of an Office font; for any other (`exact` false) that of its family (Calibri Light), else the widest, in which text that fits will fit the most fonts. */
export function pairOf(office: string): { readonly pair: FontPair; readonly exact: boolean } {
  const asked = office.toLowerCase();
  const exact = FONT_PAIRS.find((pair) => pair.office.toLowerCase() === asked);
  const family = FONT_PAIRS.find((pair) => asked.startsWith(`${pair.office.toLowerCase()} `));
  return { pair: exact ?? family ?? WIDEST, exact: exact !== undefined };
}

/** The base name of a font's files in the build: '@fontsource/carlito' → 'carlito'. */
export function fontName(web: string): string {
  return web.slice(web.lastIndexOf('/') + 1);
}
