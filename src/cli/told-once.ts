import type { LocatedDiagnostic } from '../located.ts';
import type { ToldDeck } from './decks.ts';

/** What is to be said of a family of decks: what concerns all of them once, the rest with the row that it concerns. */
export function toldOnce(family: readonly ToldDeck[]): readonly ToldDeck[] {
  if (family.length < 2) return family;
  const counts = new Map<string, number>();
  for (const key of family.flatMap(({ diagnostics }) => diagnostics.map(keyOf)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return family.map((deck, i) => ({
    ...deck,
    diagnostics: deck.diagnostics.flatMap((one) => {
      if (counts.get(keyOf(one)) !== family.length) return [{ ...one, message: `${deck.row}: ${one.message}` }];
      return i === 0 ? [one] : [];
    }),
  }));
}

function keyOf({ file, line, column, code, message }: LocatedDiagnostic): string {
  return JSON.stringify([file, line, column, code, message]);
}
