import { make } from './dom.ts';
import { listenToKeys } from './keyboard.ts';
import type { Memory } from './memory.ts';
import { createNumberEntry } from './number-entry.ts';
import { mountSpeakerView } from './speaker-view.ts';
import type { Stage } from './stage.ts';

const NAME = 'twindeck-speaker';
const OPEN = 'speaker';

/**
 * The speaker's view: a window of its own, or the whole of this one where the browser opens none. The window has no
 * script of its own: the page's script fills it, so that there is nothing to keep in step.
 */
export function createSpeaker(stage: Stage, memory: Memory): { toggle(): void; resume(): void } {
  let close: (() => void) | null = null;

  const show = (popup: Window | null): void => {
    const end = popup === null ? showHere(stage) : showIn(popup, stage, () => closed());
    const closed = (): void => {
      if (close === null) return;
      close = null;
      memory.write(OPEN, '');
      end();
    };
    close = closed;
    memory.write(OPEN, popup === null ? '' : 'yes');
  };

  return {
    toggle: () => (close === null ? show(openWindow()) : close()),
    // A reloaded page has lost its window, which still stands there under its name.
    resume: () => {
      const popup = memory.read(OPEN) === 'yes' ? openWindow() : null;
      if (popup === null) return;
      if (isOurs(popup)) show(popup);
      else popup.close();
    },
  };
}

function openWindow(): Window | null {
  const popup = window.open('', NAME, 'popup,width=1200,height=760');
  return popup === null || popup.closed ? null : popup;
}

/** A file that is reloaded counts as a stranger to the window that it opened; a page of a server doesn't. */
function isOurs(popup: Window): boolean {
  try {
    return popup.document !== null;
  } catch {
    return false;
  }
}

function showHere(stage: Stage): () => void {
  const host = make(document, 'div', { role: 'region', 'aria-label': stage.data.words.actions.speaker });
  document.body.append(host);
  document.documentElement.classList.add('speaking');
  const unmount = mountSpeakerView(host, stage);
  return () => {
    unmount();
    host.remove();
    document.documentElement.classList.remove('speaking');
  };
}

function showIn(popup: Window, stage: Stage, closed: () => void): () => void {
  const { words } = stage.data;
  const doc = popup.document;
  // Without a doctype the window would be in quirks mode.
  doc.open();
  doc.write('<!doctype html><title></title><main></main>');
  doc.close();
  doc.documentElement.lang = document.documentElement.lang;
  doc.title = `${words.actions.speaker} – ${document.title}`;
  for (const style of document.querySelectorAll<HTMLElement>('style, link[rel=stylesheet]')) {
    const copy = doc.importNode(style, true);
    if ('href' in style) copy.setAttribute('href', String(style.href));
    doc.head.append(copy);
  }
  const host = doc.querySelector('main') ?? doc.body;
  const unmount = mountSpeakerView(host, stage);
  listenToKeys(doc, stage.actions, createNumberEntry(doc, stage.deck));
  const lost = (): void => host.replaceChildren(make(doc, 'p', { class: 'lost' }, words.speakerLost));
  addEventListener('pagehide', lost);
  popup.addEventListener('pagehide', closed);
  popup.focus();
  return () => {
    unmount();
    removeEventListener('pagehide', lost);
    popup.removeEventListener('pagehide', closed);
    popup.close();
  };
}
