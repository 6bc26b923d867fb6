import { didYouMean } from '../diagnostics/did-you-mean.ts';

const MOST = 8;

/** What to offer for a mistyped `word`: the nearest candidate, else the first few of them, as text for a message. */
export function known(word: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  return didYouMean(word, all) ?? list(all);
}

/** The first few of `items` as text, with '…' when there are more. */
export function list(items: readonly string[]): string {
  const shown = items.slice(0, MOST).join(', ');
  return items.length > MOST ? `${shown}, …` : shown;
}
