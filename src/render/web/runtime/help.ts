import type { Words } from '../words.ts';
import { openDialog } from './dialog.ts';
import { make } from './dom.ts';
import { ACTIONS, KEYS } from './keys.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** Lists the keys in the deck's language. */
export function openHelp(doc: Document, words: Words): void {
  const row = (keys: readonly string[], what: string): HTMLElement =>
    make(
      doc,
      'tr',
      {},
      make(doc, 'td', {}, ...keys.flatMap((key) => [make(doc, 'kbd', {}, printed(key, words)), ' '])),
      make(doc, 'td', {}, what),
    );
  const rows = ACTIONS.map((action) => row(KEYS[action], words.actions[action]));
  const typed = row(['1', '2', 'Enter'], words.byNumber);
  const read = row(['Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], words.readPoints);
  const table = make(doc, 'table', { class: 'keys' }, make(doc, 'tbody', {}, ...rows, typed, read));
  openDialog(doc, words.actions.help, words.close, table);
}

function printed(key: string, words: Words): string {
  const plain = key.replace(/^Shift\+/, '');
  const name = SYMBOLS[plain] ?? (plain === ' ' ? words.space : plain.length === 1 ? plain.toUpperCase() : plain);
  return plain === key ? name : `Shift + ${name}`;
}
