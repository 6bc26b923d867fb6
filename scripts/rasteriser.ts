import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Whole TrueType files: the engine reads no woff2, and takes a letter that a subset lacks from any style.
const FONT_PACKAGE = '@expo-google-fonts/carlito';
const FONT_FILES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** Makes `<out>/`: the engine that draws SVGs, the fonts for the text in them, and the engine that makes photos smaller. */
export function makeRasteriser(out: string): void {
  mkdirSync(out, { recursive: true });
  const pathOf = (name: string) => fileURLToPath(import.meta.resolve(name));
  copyFileSync(pathOf('@resvg/resvg-wasm/index_bg.wasm'), join(out, 'resvg.wasm'));
  copyFileSync(pathOf('@cf-wasm/photon/photon.wasm'), join(out, 'photon.wasm'));
  copyFileSync(join(dirname(pathOf('@cf-wasm/photon/package.json')), 'LICENSE.md'), join(out, 'photon-LICENSE.md'));
  const fonts = dirname(pathOf(`${FONT_PACKAGE}/package.json`));
  for (const name of FONT_FILES) copyFileSync(join(fonts, name, `Carlito_${name}.ttf`), join(out, `${name}.ttf`));
  copyFileSync(join(fonts, 'LICENSE_FONT'), join(out, 'carlito-LICENSE.txt'));
}
