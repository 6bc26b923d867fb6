import Reveal, { type RevealApi } from 'reveal.js';
import type { Words } from '../words.ts';

/** Up to this width, px, the slides stand one under the other, to be read. */
const PHONE = 435;

/** Starts reveal.js on the page, with everything off that isn't ours or speaks English. */
export async function startReveal(words: Words): Promise<RevealApi> {
  dropQuery();
  if (innerWidth <= PHONE) showSteps();
  const element = document.querySelector<HTMLElement>('.reveal');
  if (element === null) throw new Error('The page has no slides.');
  const deck = new Reveal(element, {
    width: 1280,
    height: Number.parseInt(getComputedStyle(element).getPropertyValue('--height'), 10),
    margin: 0,
    minScale: 0.05,
    maxScale: 10,
    center: false,
    hash: true,
    transition: 'none',
    backgroundTransition: 'none',
    controls: false,
    progress: true,
    help: false,
    jumpToSlide: false,
    overview: false,
    autoAnimate: false,
    postMessage: false,
    viewDistance: 3,
    mobileViewDistance: 3,
    scrollActivationWidth: PHONE,
    scrollLayout: 'compact',
    focusBodyOnPageVisibilityChange: false,
    // The keys are ours (keyboard.ts): reveal.js knows no help in the deck's language and no clicker's F5.
    keyboard: false,
  });
  await deck.initialize();
  // reveal.js says `application`, which takes the screen reader's own keys away.
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', words.deck);
  return deck;
}

/** reveal.js takes any option from the URL's query, even those that open the page to other windows. */
function dropQuery(): void {
  if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
}

/** Who reads on a phone has nobody who goes on step by step. */
function showSteps(): void {
  for (const element of document.querySelectorAll('.fragment')) element.classList.remove('fragment');
}
