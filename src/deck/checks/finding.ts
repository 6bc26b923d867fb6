import type { Args } from '../../diagnostics/diagnostic.ts';
import type { Code } from '../../diagnostics/messages.ts';

/** What words say that their figures don't. */
export interface Finding {
  readonly code: Code;
  readonly args: Args;
}

/** A word that a figure contradicts. */
export function wrongWord(word: string, figure: string): Finding {
  return { code: 'text/wrong-word', args: { word, figure } };
}
