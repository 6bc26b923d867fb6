import { make } from './dom.ts';

/** Says something to screen readers. */
export type Speak = (text: string) => void;

/** The page's one voice for what happens without moving the focus. */
export function createStatus(): Speak {
  const status = make(document, 'div', { class: 'status unseen', role: 'status' });
  document.body.append(status);
  return (text) => {
    status.textContent = text;
  };
}
