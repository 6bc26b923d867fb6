import type { Lang } from '../data/types.ts';
import { isPlane } from './chart-types.ts';
import type { Draft } from './draft.ts';
import { printScaled } from './print-values.ts';

/** Each value of a series as it is said; on a plane with the point's other coordinates: (12,5; 40%; 1,3). */
export function saidTexts(
  { spec, texts, readings }: Pick<Draft, 'spec' | 'texts' | 'readings'>,
  series: number,
  lang: Lang,
): readonly (string | null)[] {
  const row = texts[series] ?? [];
  if (!isPlane(spec.type)) return row;
  const [x, sizes] = [printScaled(readings.x, lang)[series], printScaled(readings.sizes, lang)[series]];
  return row.map((text, i) => text && `(${[x?.[i], text, sizes?.[i]].filter((one) => one != null).join('; ')})`);
}
