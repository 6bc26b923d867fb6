import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { DeckContext } from '../context.ts';
import { numbersInWords } from './number-words.ts';
import { heldOn } from './typed-number.ts';
import { unboundNumbers } from './unbound.ts';

/** How typed numbers are looked at: all ought to be bound, or only those that the data set contradicts are told. */
export type Strictness = 'bound' | 'uncontradicted';

/** Reports the numbers typed in words that stand at `start` of the text at `at`; `ranked` = the text has a rank in figures. */
export function checkTyped(
  words: string,
  start: number,
  at: SourcePath,
  { strictness, ranked }: { readonly strictness: Strictness; readonly ranked: boolean },
  context: DeckContext,
): void {
  const { reporter, lang } = context;
  const inWords = strictness === 'bound' ? numbersInWords(words, ranked) : [];
  for (const range of [...unboundNumbers(words), ...inWords]) {
    const number = words.slice(...range);
    const span = [start + range[0], start + range[1]] as const;
    const held = heldOn(words, range, context);
    const instead = held?.expression ?? (lang.startsWith('vi') ? 'chỉ_tiêu' : 'indicator');
    if (held?.kind === 'other') {
      reporter.add('text/contradicted-number', at, { number, instead, figure: held.text }, { span });
    } else if (strictness === 'bound') reporter.add('text/unbound-number', at, { number, instead }, { span });
  }
}
