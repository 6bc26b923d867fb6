import type { PageData } from '../page-data.ts';
import { unpack } from '../runtime/packed.ts';
import type { Stage } from '../runtime/stage.ts';

/** A page as the server wrote it, before any script touched it. */
export interface Written {
  /** What can't be exchanged in a running page: its language and its buttons. */
  readonly frame: string;
  readonly title: string;
  readonly sheet: string;
  readonly slides: readonly WrittenSlide[];
  readonly data: string;
}

interface WrittenSlide {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** Reads a page that no script has touched yet. */
export function readWritten(doc: Document): Written {
  const outer = (selector: string): string => doc.querySelector(selector)?.outerHTML ?? '';
  return {
    frame: `${doc.documentElement.lang} ${outer('.tools')}`,
    title: doc.title,
    sheet: sheetOf(doc)?.getAttribute('href') ?? '',
    slides: sectionsOf(doc).map((section) => ({
      id: section.id,
      title: section.getAttribute('aria-label') ?? '',
      html: section.outerHTML,
    })),
    data: doc.querySelector('#twindeck-data')?.outerHTML ?? '',
  };
}

/**
 * Makes a running page say what a newly built one says, at the slide and step where it is: only changed slides are
 * exchanged. Returns false where that can't be done without loading the page anew.
 */
export async function renew(stage: Stage, before: Written, after: Written, fresh: Document): Promise<boolean> {
  if (before.frame !== after.frame || !canExchange(before, after)) return false;
  const old = new Map(Object.entries(stage.data.charts).map(([id, chart]) => [id, JSON.stringify(chart)]));
  if (before.data !== after.data)
    Object.assign(stage.data, JSON.parse(await unpack('twindeck-data', fresh)) as PageData);
  if (before.sheet !== after.sheet) await exchangeSheet(after.sheet);
  document.title = after.title;
  const kept = keepers(before, sectionsOf(document), (section) => sameCharts(section, old, stage.data));
  exchangeSlides(stage, after, sectionsOf(fresh), kept);
  return true;
}

/** The scroll view of phones wraps slides, and the speaker's list of them is made once. */
function canExchange(before: Written, after: Written): boolean {
  if (document.body.classList.contains('reveal-scroll') || after.slides.length === 0) return false;
  const names = ({ slides }: Written): string => JSON.stringify(slides.map(({ id, title }) => [id, title]));
  return !speakerIsOpen() || names(before) === names(after);
}

function speakerIsOpen(): boolean {
  if (document.documentElement.classList.contains('speaking')) return true;
  return sessionStorage.getItem(`twindeck:${location.pathname}:speaker`) === 'yes';
}

function sheetOf(doc: Document): HTMLLinkElement | null {
  return doc.querySelector<HTMLLinkElement>('link[rel=stylesheet][href^=style]');
}

function sectionsOf(doc: Document): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>('.slides > section')];
}

/** Loads the new style sheet beside the old one, so that the slide is never without. */
async function exchangeSheet(href: string): Promise<void> {
  const old = sheetOf(document);
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

/** The running slides that can stay, by what was written of them. */
function keepers(
  { slides }: Written,
  running: readonly HTMLElement[],
  isCurrent: (section: HTMLElement) => boolean,
): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const [index, { html }] of slides.entries()) {
    const section = running[index];
    if (section !== undefined && isCurrent(section)) found.set(html, section);
  }
  return found;
}

function sameCharts(section: HTMLElement, old: ReadonlyMap<string, string>, { charts }: PageData): boolean {
  return [...section.querySelectorAll<HTMLElement>('canvas[data-chart]')].every((canvas) => {
    const id = canvas.dataset['chart'] ?? '';
    return old.get(id) === JSON.stringify(charts[id]);
  });
}

function exchangeSlides(
  { deck }: Stage,
  after: Written,
  fresh: readonly HTMLElement[],
  kept: ReadonlyMap<string, HTMLElement>,
): void {
  const running = sectionsOf(document);
  const { h, f } = deck.getIndices();
  const here = running[h]?.id;
  const wanted = fresh.map((section, index) => {
    const old = kept.get(after.slides[index]?.html ?? '');
    if (old !== undefined) return old;
    const made = document.adoptNode(section);
    wearAs(made, running[index]);
    return made;
  });
  const same = wanted.length === running.length;
  for (const [index, section] of wanted.entries())
    if (same && running[index] !== section && !wanted.includes(running[index] as HTMLElement))
      running[index]?.replaceWith(section);
  if (!same || sectionsOf(document).some((section, index) => section !== wanted[index]))
    document.querySelector('.slides')?.replaceChildren(...wanted);
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
