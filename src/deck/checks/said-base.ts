import type { Change } from '../../data/change.ts';
import { DIMENSIONS } from '../../data/select.ts';
import type { Finding } from './finding.ts';
import { isNamed } from './misnamed.ts';
import type { Names } from './names.ts';
import type { Sentence } from './sentence.ts';
import { START } from './whole-words.ts';

const AGAINST = new RegExp(
  `${START}(?:so với|so cùng|than|compared (?:with|to)|against|vs\\.?|since|relative to)\\s+([^,;:(]*)`,
  'iu',
);
const YEAR_BEFORE = /^(?:cùng kỳ(?: năm trước| năm ngoái)?|năm trước|năm ngoái|last year|the (?:previous )?year)/iu;

/** What a change is said to be against is another year, area or scenario than the one that it was worked out from. */
export function checkBases(
  { words, figures }: Sentence,
  change: (expression: string) => Change | null,
  names: Names,
): readonly Finding[] {
  return figures.flatMap((figure, i): readonly Finding[] => {
    const worked = change(figure.expression);
    const opening = i === 0 ? /^\s*(?:so với|compared (?:with|to))/iu.exec(words[0] ?? '') : null;
    const said = AGAINST.exec(words[i + 1] ?? '')?.[1] ?? (opening ? AGAINST.exec(words[0] ?? '')?.[1] : undefined);
    if (!worked || said === undefined) return [];
    const { base, along } = worked;
    const named = names.find(said).filter(({ dimension }) => dimension !== 'indicator');
    const wrong = DIMENSIONS.find((dimension) => {
      const own = named.filter((one) => one.dimension === dimension);
      return own.length > 0 && !isNamed(own, base, dimension, names);
    });
    if (wrong === undefined && (along === 'period' || !YEAR_BEFORE.test(said))) return [];
    const is = names.nameOf(wrong ?? along, base[wrong ?? along]);
    return [{ code: 'text/other-base', args: { said: said.trim(), figure: figure.text, is } }];
  });
}
