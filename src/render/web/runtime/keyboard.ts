import { type Action, type Actions, KEYS } from './keys.ts';
import type { NumberEntry } from './number-entry.ts';

/** Has the actions done by key in one document: the page's own, or that of the speaker's window. */
export function listenToKeys(doc: Document, actions: Actions, entry: NumberEntry): void {
  doc.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || belongsElsewhere(event)) return;
    const name = nameOf(event);
    if (entry.take(name)) return event.preventDefault();
    const action = actionOf(name);
    if (action === undefined) return;
    event.preventDefault();
    actions[action](doc);
  });
}

function actionOf(name: string): Action | undefined {
  return (Object.keys(KEYS) as Action[]).find((action) => KEYS[action].includes(name));
}

/** An input method for Vietnamese may keep the letter to itself: then the place of the key says which it is. */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key === ' ') return shiftKey ? 'Shift+ ' : ' ';
  if (key === 'Process' || key === 'Unidentified') return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
  return key.length === 1 ? key.toLowerCase() : key;
}

const SCROLLING = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/**
 * The browser's own shortcuts, what is typed into a field or a dialog, the keys that press a button or follow a link, and
 * those that scroll a table that has the focus.
 */
function belongsElsewhere({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true;
  // Not `instanceof`: the speaker's window has classes of its own.
  const element = target as Element | null;
  // A dialog that has just closed holds the focus until the next frame.
  const at = element?.closest?.('dialog:not([open])') ? null : element;
  if (at?.closest?.('dialog, input, textarea, select')) return true;
  if (SCROLLING.includes(key) && at?.matches?.('.data')) return true;
  return (key === ' ' || key === 'Enter') && Boolean(at?.closest?.('button, a[href]'));
}
