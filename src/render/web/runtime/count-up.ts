import type { RevealApi } from 'reveal.js';
import { decimalMark } from './decimal-mark.ts';

const DURATION = 900;
/** One whole number in the deck's own writing: '18.000', '6,56'; neither '4/63' nor '2016-2020'. */
const NUMBER = /^([^\d]*)(\d[\d.,\u00a0\u202f]*)([^\d/–-]*)$/;

/**
 * Lets the large figures of a slide count up as it arrives. The text itself is never touched: it is read aloud, copied and
 * printed as it is.
 */
export function countUp(deck: RevealApi): void {
  const mark = decimalMark(document.documentElement.lang);
  const arrive = (): void => {
    if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    for (const figure of deck.getCurrentSlide().querySelectorAll<HTMLElement>('[data-purpose=figure] .figure'))
      count(figure, mark);
  };
  deck.on('slidechanged', arrive);
  arrive();
}

/** Draws each value over the text, which is unseen for as long (`[data-count]` of the style sheet). */
function count(figure: HTMLElement, mark: string): void {
  const [, before = '', number = '', after = ''] = NUMBER.exec(figure.textContent) ?? [];
  const begin = performance.now();
  const draw = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - begin) / DURATION));
    if (share === 1 || !figure.closest('section.present')) delete figure.dataset['count'];
    else {
      figure.dataset['count'] = before + between(number, 1 - (1 - share) ** 4, mark) + after;
      requestAnimationFrame(draw);
    }
  };
  if (number !== '') draw(begin);
}

/** The share of a printed number, printed like it: same decimals, same grouping. */
export function between(number: string, share: number, mark: string): string {
  const decimals = number.includes(mark) ? number.length - number.indexOf(mark) - 1 : 0;
  const value = Math.floor(Number(number.replace(/\D/g, '')) * share);
  const digits = [...String(value).padStart(decimals + 1, '0')];
  let text = '';
  for (const character of [...number].reverse()) {
    if (digits.length === 0) break;
    text = (/\d/.test(character) ? digits.pop() : character) + text;
  }
  return text;
}
