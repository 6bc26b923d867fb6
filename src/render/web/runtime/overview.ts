import type { RevealApi } from 'reveal.js';
import type { PageData } from '../page-data.ts';
import { openDialog } from './dialog.ts';
import { make, onResize } from './dom.ts';
import { slidePreview } from './preview.ts';
import { goTo, titleOf } from './slides.ts';

/** Shows all slides in small, whole; whichever has the ring when it is closed, by key, click or touch, is shown then. */
export function openOverview(doc: Document, deck: RevealApi, data: PageData): void {
  const { words } = data;
  const slides = deck.getSlides();
  const frames = slides.map(() => make(doc, 'div', { class: 'preview' }));
  const buttons = slides.map((slide, i) => {
    const number = make(doc, 'span', { class: 'quiet' }, String(i + 1));
    const label = make(doc, 'span', { class: 'label' }, number, ` ${titleOf(slide)}`);
    return make(doc, 'button', { type: 'button' }, frames[i] ?? '', label);
  });
  const list = make(doc, 'ol', { class: 'grid' }, ...buttons.map((button) => make(doc, 'li', {}, button)));
  const dialog = openDialog(doc, words.actions.overview, words.close, list);
  let chosen = deck.getIndices().h;
  const choose = (index: number): void => buttons[Math.max(0, Math.min(index, buttons.length - 1))]?.focus();

  dialog.element.classList.add('overview');
  buttons[chosen]?.setAttribute('aria-current', 'true');
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('focus', () => {
      chosen = index;
    });
    button.addEventListener('click', () => dialog.close());
  }
  list.addEventListener('keydown', (event) => {
    const to = placeAfter(event.key, chosen, buttons);
    if (to === null && event.key !== 'o') return;
    event.preventDefault();
    if (to === null) dialog.close();
    else choose(to);
  });
  dialog.element.addEventListener('close', () => goTo(deck, chosen));
  onResize(list, () => list.style.setProperty('--scale', String((frames[0]?.clientWidth ?? 0) / 1280)));
  whenSeen(frames, dialog.element, (frame) => {
    const slide = slides[frames.indexOf(frame)];
    if (slide) frame.append(slidePreview(doc, slide, Number.POSITIVE_INFINITY, data));
  });
  choose(chosen);
}

/** Where a key leads from a slide of the grid; a clicker's keys too. null = the key isn't one of these. */
function placeAfter(key: string, from: number, buttons: readonly HTMLElement[]): number | null {
  const top = buttons[0]?.offsetTop;
  const columns = buttons.filter(({ offsetTop }) => offsetTop === top).length;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    PageDown: 1,
    ArrowLeft: -1,
    PageUp: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -buttons.length,
    End: buttons.length,
  };
  const step = steps[key];
  return step === undefined ? null : from + step;
}

/** Runs once for each element, as it comes near what is seen of `root`: hundreds of slides aren't drawn at once. */
function whenSeen<E extends Element>(elements: readonly E[], root: HTMLElement, run: (element: E) => void): void {
  const view = root.ownerDocument.defaultView ?? window;
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        run(target as E);
      }
    },
    { root, rootMargin: '300px' },
  );
  for (const element of elements) observer.observe(element);
}
