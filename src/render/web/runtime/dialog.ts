import { make } from './dom.ts';

/** A box over the page with a heading and a close button; Escape closes it too, and it leaves nothing behind. */
export interface Dialog {
  readonly element: HTMLDialogElement;
  close(): void;
}

/** Opens a dialog in the document that asked for it; one that is open there is closed first. */
export function openDialog(
  doc: Document,
  heading: string,
  closeLabel: string,
  ...content: readonly HTMLElement[]
): Dialog {
  doc.querySelector<HTMLDialogElement>('dialog.sheet')?.close();
  const title = make(doc, 'h2', { id: 'twindeck-dialog' }, heading);
  const button = make(doc, 'button', { type: 'button', class: 'close' }, closeLabel);
  const element = make(
    doc,
    'dialog',
    { class: 'sheet', 'aria-labelledby': title.id, tabindex: '-1' },
    make(doc, 'div', { class: 'head' }, title, button),
    ...content,
  );
  const close = (): void => element.close();
  button.addEventListener('click', close);
  // Outside the box lies its backdrop, which counts as the dialog itself.
  element.addEventListener('click', ({ target }) => target === element && close());
  element.addEventListener('close', () => element.remove());
  doc.body.append(element);
  element.showModal();
  // Not the button: the ring around it would be what the audience looks at.
  element.focus();
  return { element, close };
}
