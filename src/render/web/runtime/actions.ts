import type { RevealApi } from 'reveal.js';
import type { PageData } from '../page-data.ts';
import type { ChartTools } from './chart-tools.ts';
import { openHelp } from './help.ts';
import type { Actions } from './keys.ts';
import type { Laser } from './laser.ts';
import { openOverview } from './overview.ts';
import { openSearch } from './search.ts';
import { goTo, isScrolling } from './slides.ts';
import { openSources } from './sources.ts';

/** The actions on a running deck; `toggleSpeaker` opens and closes the speaker's view. */
export function createActions(
  deck: RevealApi,
  data: PageData,
  tools: ChartTools,
  laser: Laser,
  toggleSpeaker: () => void,
): Actions {
  return {
    next: () => step(deck, 'next'),
    previous: () => step(deck, 'prev'),
    first: () => goTo(deck, 0),
    last: () => goTo(deck, deck.getSlides().length - 1),
    search: (doc) => openSearch(doc, deck, data.words),
    overview: (doc) => openOverview(doc, deck, data),
    fullScreen: toggleFullScreen,
    black: () => deck.togglePause(),
    laser: laser.toggle,
    tables: tools.toggleTables,
    sources: () => openSources(document, deck, data),
    speaker: toggleSpeaker,
    help: (doc) => openHelp(doc, data.words),
  };
}

/** On a black screen a step only brings the slide back, as in PowerPoint. */
function step(deck: RevealApi, way: 'next' | 'prev'): void {
  if (deck.isPaused()) deck.togglePause(false);
  else if (isScrolling()) goTo(deck, deck.getIndices().h + (way === 'next' ? 1 : -1));
  else deck[way]();
}

/** The browser may refuse it: inside a frame, or when the key was pressed in the speaker's window. */
function toggleFullScreen(): void {
  const refused = (): void => undefined;
  if (document.fullscreenElement === null) document.documentElement.requestFullscreen().catch(refused);
  else document.exitFullscreen().catch(refused);
}
