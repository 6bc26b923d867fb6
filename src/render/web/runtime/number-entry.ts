import type { RevealApi } from 'reveal.js';
import { make } from './dom.ts';
import { goTo, titleOf } from './slides.ts';

/** A slide's number as it is typed, digit by digit. */
export interface NumberEntry {
  /** Takes a digit, and Enter, Backspace and Escape while there is a number; false = the key is not for it. */
  take(key: string): boolean;
}

/** Shows the number and its slide's title in a corner of the document until Enter goes there. */
export function createNumberEntry(doc: Document, deck: RevealApi): NumberEntry {
  const box = make(doc, 'output', { class: 'number-entry' });
  let typed = '';
  const set = (number: string): true => {
    typed = number;
    const slide = deck.getSlides()[Number(number) - 1];
    box.textContent = number === '' ? '' : `${number} · ${slide === undefined ? '–' : titleOf(slide)}`;
    if (number === '') box.remove();
    else doc.body.append(box);
    return true;
  };
  return {
    take: (key) => {
      if (/^\d$/.test(key)) return set((typed + key).replace(/^0+/, '').slice(0, 4));
      if (typed === '') return false;
      if (key === 'Backspace') return set(typed.slice(0, -1));
      if (key === 'Enter') goTo(deck, Number(typed) - 1);
      set('');
      return key === 'Enter' || key === 'Escape';
    },
  };
}
