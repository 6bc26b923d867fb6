import type { Figure } from '../../data/types.ts';
import type { Run } from '../types.ts';

/** A sentence as words around figures: `words[i]` stands before `figures[i]`, and there is one more of them at the end. */
export interface Sentence {
  readonly words: readonly string[];
  readonly figures: readonly Figure[];
}

const END = /(?<=[.;!?…])\s+/u;

/** The sentences of a text. */
export function sentencesOf(runs: readonly Run[]): readonly Sentence[] {
  const sentences: { words: string[]; figures: Figure[] }[] = [{ words: [''], figures: [] }];
  const current = () => sentences.at(-1) ?? { words: [], figures: [] };
  const write = (text: string) => {
    const { words } = current();
    words[words.length - 1] = (words.at(-1) ?? '') + text;
  };
  for (const { text, figure } of runs) {
    if (figure) {
      current().figures.push(figure);
      current().words.push('');
      continue;
    }
    const [first = '', ...others] = text.split(END);
    write(first);
    for (const other of others) sentences.push({ words: [other], figures: [] });
  }
  return sentences;
}

/** All of its words, with its figures as they are printed. */
export function sentenceText({ words, figures }: Sentence): string {
  return words.map((piece, i) => piece + (figures[i]?.text ?? '')).join('');
}
