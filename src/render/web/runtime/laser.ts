import type { RevealApi } from 'reveal.js';
import { make } from './dom.ts';

/** A bright dot instead of the mouse pointer. */
export interface Laser {
  toggle(): void;
  /** Points at a place of the slide, in shares of its width and height, from the speaker's view. */
  pointAt(x: number, y: number): void;
}

/** The page's laser, switched off. */
export function createLaser(deck: RevealApi): Laser {
  const dot = make(document, 'div', { class: 'laser', 'aria-hidden': 'true' });
  const place = (x: number, y: number): void => {
    dot.style.left = `${x}px`;
    dot.style.top = `${y}px`;
  };
  document.addEventListener('pointermove', ({ clientX, clientY }) => dot.isConnected && place(clientX, clientY));
  return {
    toggle: () => {
      const on = !dot.isConnected;
      document.documentElement.classList.toggle('pointing', on);
      if (on) document.body.append(dot);
      else dot.remove();
      place(innerWidth / 2, innerHeight / 2);
    },
    pointAt: (x, y) => {
      const slide = deck.getCurrentSlide().getBoundingClientRect();
      place(slide.left + x * slide.width, slide.top + y * slide.height);
    },
  };
}
