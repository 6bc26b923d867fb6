import type { PageData } from '../page-data.ts';
import { make } from './dom.ts';
import { slidePreview } from './preview.ts';
import { titleOf } from './slides.ts';

/** What lies beside or under a slide, and how many px wide it is on the paper. */
const FORMS: Readonly<Record<number, { readonly width: number; readonly lines: number }>> = {
  2: { width: 600, lines: 4 },
  3: { width: 400, lines: 8 },
  6: { width: 334, lines: 2 },
};

/** Prints `count` slides (2, 3 or 6) on a page of A4 instead of one a page, with lines to write on; 0 = as ever. */
export function layHandout(count: number, data: PageData): void {
  document.querySelector('.handout')?.remove();
  const form = FORMS[count];
  document.documentElement.classList.toggle('handing-out', form !== undefined);
  if (form === undefined) return;
  const slides = [...document.querySelectorAll('.slides > section')];
  const entries = slides.map((slide, index) => {
    const frame = make(
      document,
      'div',
      { class: 'preview' },
      slidePreview(document, slide, Number.POSITIVE_INFINITY, data),
    );
    frame.style.setProperty('--scale', String(form.width / 1280));
    frame.style.width = `${form.width}px`;
    const lines = make(document, 'div', { class: 'lines' });
    for (let line = 0; line < form.lines; line++) lines.append(make(document, 'div'));
    const heading = make(document, 'h2', { class: 'unseen' }, `${index + 1}. ${titleOf(slide)}`);
    return make(document, 'article', {}, heading, frame, lines);
  });
  const sheets = Array.from({ length: Math.ceil(entries.length / count) }, (_, page) =>
    make(document, 'section', { class: `sheet of-${count}` }, ...entries.slice(page * count, (page + 1) * count)),
  );
  document.body.append(make(document, 'div', { class: 'handout' }, ...sheets));
}
