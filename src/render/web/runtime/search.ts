import type { RevealApi } from 'reveal.js';
import type { Words } from '../words.ts';
import { openDialog } from './dialog.ts';
import { make } from './dom.ts';
import { goTo, titleOf } from './slides.ts';

/** Finds a slide by number or by words of its title, with or without diacritics, and goes there. */
export function openSearch(doc: Document, deck: RevealApi, words: Words): void {
  const list = make(doc, 'ul', { id: 'twindeck-found', role: 'listbox', 'aria-label': words.slides });
  const field = make(doc, 'input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-label': words.actions.search,
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  });
  const options = deck.getSlides().map((slide, index) => {
    const number = make(doc, 'span', { class: 'quiet' }, String(index + 1));
    return make(doc, 'li', { id: `twindeck-found-${index}`, role: 'option' }, number, ` ${titleOf(slide)}`);
  });
  const dialog = openDialog(doc, words.actions.search, words.close, field, list);
  const shown = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const choose = (option: HTMLElement | undefined): void => {
    for (const each of options) each.setAttribute('aria-selected', String(each === option));
    field.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const go = (option: HTMLElement | undefined): void => {
    if (option === undefined) return;
    dialog.close();
    goTo(deck, options.indexOf(option as HTMLLIElement));
  };
  const filter = (): void => {
    list.replaceChildren(...options.filter((option) => matches(option.textContent, field.value)));
    choose(shown()[0]);
  };
  field.addEventListener('input', filter);
  field.addEventListener('keydown', (event) => {
    const all = shown();
    const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Enter') go(all[at]);
    else if (event.key === 'ArrowDown') choose(all[Math.min(at + 1, all.length - 1)]);
    else if (event.key === 'ArrowUp') choose(all[Math.max(at - 1, 0)]);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) =>
    go((target as Element).closest<HTMLElement>('[role=option]') ?? undefined),
  );
  filter();
  choose(options[deck.getIndices().h]);
  field.focus();
}

/** Each word that is asked for begins a word of the entry ('12 Thu ngân sách'). */
function matches(entry: string, asked: string): boolean {
  const text = ` ${plain(entry)}`;
  return plain(asked)
    .split(/\s+/)
    .every((word) => text.includes(word === '' ? '' : ` ${word}`));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
