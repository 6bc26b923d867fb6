import type { RevealApi } from 'reveal.js';

/** The title of a slide, as plain text. */
export function titleOf(slide: Element): string {
  return slide.getAttribute('aria-label') ?? '';
}

/** Shows the slide at an index from 0; one that isn't there changes nothing. */
export function goTo(deck: RevealApi, index: number): void {
  if (deck.getSlides()[index] === undefined) return;
  deck.togglePause(false);
  // Without v = 0 reveal.js doesn't move in its scroll view.
  deck.slide(index, 0);
}

/** Whether the slides stand one under the other, as on a phone. */
export function isScrolling(): boolean {
  return document.body.classList.contains('reveal-scroll');
}
