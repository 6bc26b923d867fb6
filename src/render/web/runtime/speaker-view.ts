import type { PageData } from '../page-data.ts';
import { make, onResize } from './dom.ts';
import type { Action } from './keys.ts';
import type { Laser } from './laser.ts';
import { slidePreview } from './preview.ts';
import { goTo, titleOf } from './slides.ts';
import { speakerClock } from './speaker-clock.ts';
import type { Stage } from './stage.ts';

const BUTTONS = [
  'previous',
  'next',
  'black',
  'laser',
  'sources',
  'search',
  'help',
  'speaker',
] as const satisfies Action[];
const CHANGES = ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed', 'renewed'];

/** Fills `host` with what the speaker sees, of the running deck itself; returns how to end it. */
export function mountSpeakerView(host: HTMLElement, stage: Stage): () => void {
  const { deck, data, actions } = stage;
  const doc = host.ownerDocument;
  const part = (name: string, ...children: HTMLElement[]) => make(doc, 'div', { class: name }, ...children);
  const current = make(doc, 'section', { class: 'current', 'aria-label': data.words.current });
  const next = make(doc, 'section', { class: 'coming', 'aria-label': data.words.coming });
  const notes = make(doc, 'section', { class: 'notes', tabindex: '0', 'aria-label': data.words.notes });
  const list = slideList(doc, stage);
  const clock = speakerClock(doc, stage);
  const buttons = BUTTONS.map((action) => {
    const label = action === 'speaker' ? data.words.close : data.words.actions[action];
    const button = make(doc, 'button', { type: 'button' }, label);
    button.addEventListener('click', () => actions[action](doc));
    return button;
  });
  host.replaceChildren(
    clock.element,
    part('left', current, list.element),
    part('right', next, notes),
    make(doc, 'nav', { 'aria-label': data.words.tools }, ...buttons),
  );
  host.classList.add('speaker');
  current.addEventListener('pointermove', (event) => pointFrom(event, current, stage.laser));
  const update = (): void => {
    showCurrent(current, stage);
    showNext(next, stage);
    showNotes(notes, deck.getCurrentSlide(), data);
    list.update();
    clock.update();
  };
  update();
  for (const event of CHANGES) deck.on(event, update);
  return () => {
    for (const event of CHANGES) deck.off(event, update);
    clock.stop();
  };
}

function showCurrent(host: HTMLElement, { deck, data }: Stage): void {
  const slide = deck.getCurrentSlide();
  const { h, f = -1 } = deck.getIndices();
  const heading = `${h + 1} / ${deck.getTotalSlides()} · ${titleOf(slide)}`;
  host.classList.toggle('black', deck.isPaused());
  fill(
    host,
    deck.isPaused() ? `${heading} · ${data.words.isBlack}` : heading,
    slidePreview(host.ownerDocument, slide, f, data),
  );
}

/** What the next key brings: one step more of this slide, or the slide after it as it begins. */
function showNext(host: HTMLElement, { deck, data }: Stage): void {
  const doc = host.ownerDocument;
  const { h, f = -1 } = deck.getIndices();
  const following = deck.getSlides()[h + 1];
  if (deck.availableFragments().next) {
    fill(host, data.words.nextStep, slidePreview(doc, deck.getCurrentSlide(), f + 1, data));
  } else if (following === undefined) fill(host, data.words.end);
  else fill(host, `${data.words.coming}: ${titleOf(following)}`, slidePreview(doc, following, -1, data));
}

function fill(host: HTMLElement, heading: string, preview?: HTMLElement): void {
  const doc = host.ownerDocument;
  const frame = make(doc, 'div', { class: 'preview' }, ...(preview === undefined ? [] : [preview]));
  host.replaceChildren(make(doc, 'h2', { class: 'heading' }, heading), frame);
  const scale = (): void => frame.style.setProperty('--scale', String(frame.clientWidth / 1280));
  scale();
  onResize(frame, scale);
}

function showNotes(host: HTMLElement, slide: Element, { words }: PageData): void {
  const doc = host.ownerDocument;
  const written = [...slide.querySelectorAll('aside.notes > *')].map((line) => doc.importNode(line, true));
  host.replaceChildren(...(written.length > 0 ? written : [make(doc, 'p', { class: 'quiet' }, words.noNotes)]));
  host.scrollTop = 0;
}

function slideList(doc: Document, { deck, data }: Stage): { element: HTMLElement; update(): void } {
  const items = deck.getSlides().map((slide, index) => {
    const button = make(doc, 'button', { type: 'button' }, `${index + 1}. ${titleOf(slide)}`);
    button.addEventListener('click', () => goTo(deck, index));
    return button;
  });
  const element = make(
    doc,
    'ol',
    { class: 'slide-list', 'aria-label': data.words.slides },
    ...items.map((item) => make(doc, 'li', {}, item)),
  );
  const update = (): void => {
    const { h } = deck.getIndices();
    for (const [index, item] of items.entries())
      if (index === h) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    items[h]?.scrollIntoView({ block: 'center' });
  };
  // It has no size yet when it is made, and another one after the window was moved.
  onResize(element, update);
  return { element, update };
}

function pointFrom({ clientX, clientY }: PointerEvent, host: HTMLElement, laser: Laser): void {
  const box = host.querySelector('.preview')?.getBoundingClientRect();
  if (box === undefined) return;
  laser.pointAt((clientX - box.left) / box.width, (clientY - box.top) / box.height);
}
