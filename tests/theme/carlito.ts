import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { parse } from 'yaml';
import { makeFonts } from '../../scripts/fonts.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { FONT_PAIRS } from '../../src/theme/font-pairs.ts';
import { type Fonts, loadFonts } from '../../src/theme/fonts.ts';
import { readTheme } from '../../src/theme/read.ts';
import type { FontVariant, Theme } from '../../src/theme/types.ts';

export type BuiltFonts = readonly {
  readonly package: string;
  readonly family: string;
  readonly variants: Readonly<Record<FontVariant, readonly { readonly file: string; readonly unicodeRange: string }[]>>;
}[];

/** The folder of the font build; made in a temporary place when the project hasn't been built. */
export function fontFolder(): string {
  const built = fileURLToPath(new URL('../../build/fonts', import.meta.url));
  if (existsSync(join(built, 'fonts.json'))) return built;
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-fonts-'));
  makeFonts(FONT_PAIRS, folder);
  return folder;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The theme trung-du as parsed YAML, to be changed at will. */
export function themeYaml(): Record<string, unknown> {
  return parse(readFileSync(new URL('../../themes/trung-du.yaml', import.meta.url), 'utf8'));
}

export function trungDu(): Theme {
  const theme = readTheme(themeYaml(), reporterFor('themes/trung-du.yaml', []));
  if (!theme) throw new Error('themes/trung-du.yaml has errors');
  return theme;
}

export function carlito(): Fonts {
  return fontsOf(trungDu());
}

/** The measurers of a theme's fonts. */
export function fontsOf(theme: Theme): Fonts {
  const folder = fontFolder();
  return loadFonts(theme, (name) => readJson(join(folder, name.replace('fonts/', ''))));
}

/** Width in em by fontkit's own layout, file by file as a browser shapes it. */
export function fontkitWidth(text: string, variant: FontVariant): number {
  const folder = fontFolder();
  const built = readJson(join(folder, 'fonts.json')) as BuiltFonts;
  const files = built[0]!.variants[variant].map(({ file, unicodeRange }) => ({
    font: fontkit.create(readFileSync(join(folder, file))),
    serves: inRange(unicodeRange),
  }));
  let width = 0;
  let rest = text;
  while (rest !== '') {
    const { font, serves } = files.find((file) => file.serves(rest.codePointAt(0)!))!;
    let end = 0;
    while (end < rest.length && serves(rest.codePointAt(end)!)) end++;
    const layout = font.layout(rest.slice(0, end), { liga: false, ccmp: false, locl: false });
    width += layout.advanceWidth / font.unitsPerEm;
    rest = rest.slice(end);
  }
  return width;
}

export function inRange(unicodeRange: string): (codePoint: number) => boolean {
  const ranges = unicodeRange.split(',').map((part) => part.replace('U+', '').split('-'));
  return (codePoint) =>
    ranges.some(([first, last = first]) => codePoint >= Number(`0x${first}`) && codePoint <= Number(`0x${last}`));
}
