import { readdirSync, readFileSync } from 'node:fs';
import { locate } from '../src/located.ts';
import { type Compiled, compile } from '../src/pipeline.ts';
import { effectsWith, ROOT } from './twindeck.ts';

const GALLERY = `${ROOT}/tests/decks/layouts-gallery/gallery.yaml`;

/** The themes that twindeck ships. */
export const THEMES: readonly string[] = readdirSync(`${ROOT}/themes`).map((name) => name.replace(/\.yaml$/, ''));

/** Every layout with little, usual and much text, in a theme. */
export function galleryIn(theme: string): Compiled {
  const text = readFileSync(GALLERY, 'utf8').replace(/^theme: .*$/m, `theme: ${theme}`);
  const effects = effectsWith({ [GALLERY]: text });
  const { compiled, diagnostics } = compile(GALLERY, effects);
  if (!compiled || diagnostics.length > 0) throw new Error(JSON.stringify(locate(diagnostics, 'en', effects), null, 1));
  return compiled;
}
