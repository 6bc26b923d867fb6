import type { ChartData, PageData } from '../page-data.ts';
import { copyText } from './copy.ts';
import { make } from './dom.ts';
import type { Speak } from './status.ts';
import { tableText } from './table-text.ts';

/** The data of one chart, shown over it while asked for. */
export interface ChartTable {
  /** Opens and closes it. */
  readonly button: HTMLButtonElement;
  isOpen(): boolean;
  show(open: boolean): void;
}

const SAID_MS = 3000;
/** px of the slide that its edge is left free. */
const MARGIN = 24;

/** What screen readers have as a table, for all to see: over the chart, with its sources and a button that copies it. */
export function chartTable(box: HTMLElement, data: ChartData, page: PageData, speak: Speak): ChartTable {
  const { words } = page;
  const table = box.querySelector('table');
  const button = make(document, 'button', { type: 'button', class: 'show-data', 'aria-expanded': 'false' }, words.data);
  const close = make(document, 'button', { type: 'button' }, words.close);
  const copy = make(document, 'button', { type: 'button' }, words.copy);
  const head = make(document, 'div', { class: 'head' }, make(document, 'span', {}, words.data), copy, close);
  const from = sourcesOf(data, page);
  const foot = make(document, 'p', { class: 'quiet' }, ...(from === '' ? [] : [`${words.source}: ${from}`]));

  const show = (open: boolean): void => {
    box.classList.toggle('unseen', !open);
    button.setAttribute('aria-expanded', String(open));
    if (open) {
      box.prepend(head);
      box.append(foot);
      box.tabIndex = 0;
      keepInSlide(box);
      // What was read mark by mark lies under the table now.
      if (box.parentElement?.querySelector('.points:focus')) box.focus();
      return;
    }
    if (box.contains(document.activeElement)) button.focus();
    head.remove();
    foot.remove();
    box.removeAttribute('tabindex');
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  close.addEventListener('click', () => show(false));
  copy.addEventListener('click', async () => {
    if (table === null) return;
    const lines = [tableText(table, document.documentElement.lang), foot.textContent].filter((part) => part !== '');
    const said = (await copyText(lines.join('\r\n'))) ? words.copied : words.notCopied;
    speak(said);
    copy.textContent = said;
    setTimeout(() => {
      copy.textContent = words.copy;
    }, SAID_MS);
  });
  return { button, isOpen: () => !box.classList.contains('unseen'), show };
}

/** Over a chart at the slide's edge, a larger box moves inwards. */
function keepInSlide(box: HTMLElement): void {
  const slide = box.closest('section')?.getBoundingClientRect();
  box.style.translate = '';
  const own = box.getBoundingClientRect();
  if (slide === undefined || own.width === 0) return;
  const scale = box.offsetWidth / own.width;
  const back = (end: number, edge: number): number => (end > edge ? (edge - end) * scale - MARGIN : 0);
  box.style.translate = `${back(own.right, slide.right)}px ${back(own.bottom, slide.bottom)}px`;
}

/** The sources that the values of a chart rest on, each once. */
function sourcesOf({ series }: ChartData, { traces, sources }: PageData): string {
  const used = series.flatMap(({ points }) => points.flatMap(({ trace }) => traces[trace ?? -1]?.observations ?? []));
  return [...new Set(used.flatMap(({ source }) => sources[source] ?? []))].join('; ');
}
