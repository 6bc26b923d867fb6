import { runText } from '../../src/deck/text.ts';
import type { Slide, Text } from '../../src/deck/types.ts';
import { compileSlides, placesOf } from '../twindeck.ts';

/** The slides of a deck on the small data package; it must have no diagnostic but those of `codes`. */
export function slidesOf(yaml: string, head?: string): readonly Slide[] {
  const { compiled, diagnostics } = compileSlides(yaml, head);
  const others = diagnostics.filter(({ code }) => code !== 'text/unbound-number');
  if (!compiled || others.length > 0) throw new Error(placesOf(others).join('; '));
  return compiled.deck.slides;
}

/** The slide of a certain layout at an index. */
export function slideOf<L extends Slide['layout']>(
  layout: L,
  slides: readonly Slide[],
  index = 0,
): Extract<Slide, { layout: L }> {
  const slide = slides[index];
  if (slide?.layout !== layout) throw new Error(`slide ${index} is ${slide?.layout}`);
  return slide as Extract<Slide, { layout: L }>;
}

/** A text's words, with ordinary spaces. */
export function wordsOf(text: Pick<Text, 'runs'> | null): string {
  return runText(text?.runs ?? []).replaceAll('\u00a0', ' ');
}

/** The codes of a deck's diagnostics. */
export function codesOf(yaml: string, head?: string): string[] {
  return compileSlides(yaml, head).diagnostics.map(({ code }) => code);
}

/** One slide of bullets, each a quoted text of YAML. */
export function bulletsYaml(...texts: readonly string[]): string {
  return `- layout: bullets\n  title: Tiêu đề\n  bullets: ${JSON.stringify(texts)}`;
}
