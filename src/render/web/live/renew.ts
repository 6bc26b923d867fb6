import type { PageData } from '../page-data.ts';
import type { Stage } from '../runtime/stage.ts';
import type { Changes } from './protocol.ts';

/**
 * Makes a running page say what a newly built one says, at the slide and step where it is: only changed slides are
 * exchanged. Returns false where that can't be done without loading the page anew.
 */
export async function renew(stage: Stage, { title, sheet, data, slides }: Changes): Promise<boolean> {
  // Not by a selector: the speaker's view and the overview show slides too.
  const running = stage.deck.getSlides() as HTMLElement[];
  const wanted = slides.map((slide) => (typeof slide === 'number' ? running[slide] : sectionOf(slide)));
  if (!areThere(wanted) || !canExchange(running, wanted)) return false;
  if (data !== null) Object.assign(stage.data, JSON.parse(data) as PageData);
  await exchangeSheet(sheet);
  document.title = title;
  exchangeSlides(stage, running, wanted);
  return true;
}

/** A slide as the server wrote it, which no script has touched yet. */
function sectionOf(html: string): HTMLElement | undefined {
  const section = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('section');
  return section === null ? undefined : document.adoptNode(section);
}

function areThere(sections: readonly (HTMLElement | undefined)[]): sections is readonly HTMLElement[] {
  return sections.length > 0 && !sections.includes(undefined);
}

/** The scroll view of phones wraps slides, and the speaker's list of them is made once. */
function canExchange(running: readonly HTMLElement[], wanted: readonly HTMLElement[]): boolean {
  if (document.body.classList.contains('reveal-scroll')) return false;
  const names = (sections: readonly HTMLElement[]): string =>
    JSON.stringify(sections.map((section) => [section.id, section.getAttribute('aria-label')]));
  return !speakerIsOpen() || names(running) === names(wanted);
}

function speakerIsOpen(): boolean {
  if (document.documentElement.classList.contains('speaking')) return true;
  return sessionStorage.getItem(`twindeck:${location.pathname}:speaker`) === 'yes';
}

/** Loads the new style sheet beside the old one, so that the slide is never without. */
async function exchangeSheet(href: string): Promise<void> {
  const old = document.querySelector<HTMLLinkElement>('link[rel=stylesheet][href^=style]');
  if (old?.getAttribute('href') === href) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise<void>((resolve) => {
    link.onload = () => resolve();
    link.onerror = () => resolve();
  });
  old?.after(link);
  await loaded;
  old?.remove();
}

function exchangeSlides({ deck }: Stage, running: readonly HTMLElement[], wanted: readonly HTMLElement[]): void {
  const { h, f } = deck.getIndices();
  const here = running[h]?.id;
  const isNew = (section: HTMLElement): boolean => !running.includes(section);
  for (const [i, section] of wanted.entries()) if (isNew(section)) wearAs(section, running[i]);
  const stays = wanted.length === running.length && wanted.every((one, i) => one === running[i] || isNew(one));
  // Slides that are put in again, all at once, take a tenth of a second.
  if (stays) wanted.filter(isNew).forEach((section) => void running[wanted.indexOf(section)]?.replaceWith(section));
  else document.querySelector('.slides')?.replaceChildren(...wanted);
  deck.sync();
  const at = wanted.findIndex(({ id }) => id === here);
  deck.slide(at < 0 ? Math.min(h, wanted.length - 1) : at, 0, f);
  deck.dispatchEvent({ type: 'renewed' });
}

/** What reveal.js has put on the slide that stood there. */
function wearAs(made: HTMLElement, old: HTMLElement | undefined): void {
  for (const name of ['past', 'present', 'future']) made.classList.toggle(name, old?.classList.contains(name) ?? false);
  // Not the attribute, which the content security policy forbids.
  made.style.cssText = old?.style.cssText ?? '';
  for (const name of ['hidden', 'aria-hidden', 'inert']) {
    const value = old?.getAttribute(name);
    if (value != null) made.setAttribute(name, value);
  }
}
