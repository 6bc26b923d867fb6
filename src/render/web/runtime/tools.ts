import type { RevealApi } from 'reveal.js';
import type { Action, Actions } from './keys.ts';
import { fromBase64 } from './packed.ts';

const AWAKE_MS = 3000;

/** Brings the toolbar to life: the actions, the download and the slide's number. */
export function startTools(deck: RevealApi, actions: Actions): void {
  const bar = document.querySelector<HTMLElement>('.tools');
  if (bar === null) return;
  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { tool, download } = button?.dataset ?? {};
    if (download !== undefined) handOut(download);
    else if (tool !== undefined && tool in actions) actions[tool as Action](document);
  });
  showNumber(deck, bar);
  wakeOnPointer(bar);
}

function showNumber(deck: RevealApi, bar: HTMLElement): void {
  const number = bar.querySelector('[data-tool=number]');
  const show = (): void => {
    if (number !== null) number.textContent = `${deck.getIndices().h + 1} / ${deck.getTotalSlides()}`;
  };
  show();
  for (const event of ['slidechanged', 'renewed']) deck.on(event, show);
}

/** The bar lies over the slide, so it shows only while someone reaches for it. */
function wakeOnPointer(bar: HTMLElement): void {
  let timer = 0;
  for (const event of ['pointermove', 'pointerdown']) {
    document.addEventListener(event, () => {
      bar.classList.add('awake');
      clearTimeout(timer);
      timer = window.setTimeout(() => bar.classList.remove('awake'), AWAKE_MS);
    });
  }
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
};

/** Saves a file that the page carries. */
function handOut(kind: string): void {
  const script = document.querySelector<HTMLElement>(`script#twindeck-${kind}`);
  if (script === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([fromBase64(script.textContent)], { type: MEDIA_TYPES[kind] ?? '' }));
  link.download = script.dataset['name'] ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
