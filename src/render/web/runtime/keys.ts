/** What keys and buttons can have done, in the order in which help lists it. */
export const ACTIONS = [
  ...(['next', 'previous', 'first', 'last', 'search', 'overview', 'fullScreen'] as const),
  ...(['black', 'laser', 'tables', 'sources', 'speaker', 'help'] as const),
] as const;
export type Action = (typeof ACTIONS)[number];

/** Each takes the document that it was asked in: search and help open there and nowhere else. */
export type Actions = Readonly<Record<Action, (doc: Document) => void>>;

/** The keys of each action by `KeyboardEvent.key`, letters small; clickers send PageUp, PageDown, '.' or b, F5 and Escape. */
export const KEYS: Readonly<Record<Action, readonly string[]>> = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'Backspace', 'p'],
  first: ['Home'],
  last: ['End'],
  search: ['/', 'g'],
  overview: ['Escape', 'o'],
  fullScreen: ['f', 'F5'],
  black: ['b', '.'],
  laser: ['l'],
  tables: ['t'],
  sources: ['d'],
  speaker: ['s'],
  help: ['?', 'F1', 'h'],
};
