import type { PageData, TraceData } from '../page-data.ts';
import type { Words } from '../words.ts';
import { make } from './dom.ts';

/** The page's one tooltip. */
export interface Tip {
  readonly id: string;
  /** Shows where a figure comes from, beside `anchor` (client px), and how it compares. */
  show(anchor: DOMRect, trace: TraceData, title?: string, compare?: string): void;
  /** Returns whether it had been showing. */
  hide(): boolean;
}

const GAP = 10;

/** Adds the tooltip to the page, hidden. */
export function createTip(data: Pick<PageData, 'words' | 'sources'>): Tip {
  const box = document.createElement('div');
  box.id = 'twindeck-tip';
  box.className = 'tip';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);
  return {
    id: box.id,
    show: (anchor, trace, title = '', compare = '') => {
      box.replaceChildren(...traceLines(document, trace, title, data.words, data.sources, compare));
      box.hidden = false;
      place(box, anchor);
    },
    hide: () => {
      const wasShowing = !box.hidden;
      box.hidden = true;
      return wasShowing;
    },
  };
}

/** Shows a figure's trace while it is hovered, focused or touched; Escape hides it. */
export function explainFigures(data: Pick<PageData, 'traces'>, tip: Tip): void {
  const show = ({ target }: Event): void => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('.figure') : null;
    const trace = data.traces[Number(figure?.dataset['trace'])];
    if (figure === null || trace === undefined) return;
    figure.setAttribute('aria-describedby', tip.id);
    tip.show(figure.getBoundingClientRect(), trace);
  };
  const hide = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.figure')) tip.hide();
  };
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, show);
  for (const event of ['pointerout', 'focusout']) document.addEventListener(event, hide);
  document.addEventListener(
    'keydown',
    (event) => {
      // The keys of a chart that is read mark by mark are its own.
      if (event.target instanceof Element && event.target.matches('.points')) return;
      // Before it opens the overview.
      if (event.key === 'Escape' && tip.hide()) event.stopImmediatePropagation();
      else tip.hide();
    },
    { capture: true },
  );
}

/** What is told of a figure, line by line. */
export function traceLines(
  doc: Document,
  { text, name, working, observations, more }: TraceData,
  title: string,
  words: Words,
  sources: PageData['sources'],
  compare = '',
): HTMLElement[] {
  const line = (name: string, content: string) => make(doc, 'p', { class: name }, content);
  return [
    line('quiet', title),
    line('value', text),
    line('', compare),
    line('', name),
    line('', working),
    ...observations.map((observation) => {
      const place = [sources[observation.source], observation.locator].filter((part) => part).join(', ');
      return line('quiet', `“${observation.text}” · ${words.source}: ${place}`);
    }),
    line('quiet', more > 0 ? `… + ${more}` : ''),
  ].filter((element) => element.textContent !== '');
}

/** Above the anchor, below it where there is no room, and always inside the window. */
function place(box: HTMLElement, anchor: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const above = anchor.top - height - GAP;
  const left = anchor.left + anchor.width / 2 - width / 2;
  box.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  box.style.top = `${above >= GAP ? above : Math.min(anchor.bottom + GAP, innerHeight - height - GAP)}px`;
}
