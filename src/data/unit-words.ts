import type { Lang } from './types.ts';
import { PERCENT, POINTS, parseUnit, RANK, renameUnit } from './units.ts';

/** Vietnamese unit → English unit, as a data package pairs them. */
export type UnitNames = ReadonlyMap<string, string>;

const POINT_WORDS = { vi: 'điểm %', en: 'percentage points' } as const;

/** The language whose words are used for `lang`. */
export function wordsOf(lang: Lang): 'vi' | 'en' {
  return /^vi\b/i.test(lang) ? 'vi' : 'en';
}

/** The unit as it is printed: '%' stays, points become 'điểm %', a rank has none, others are named by the data package. */
export function unitWord(unit: string, lang: Lang, dataset: { readonly unitNames: UnitNames } | null): string {
  const words = wordsOf(lang);
  if (unit === POINTS) return POINT_WORDS[words];
  if (unit === RANK || unit === '') return '';
  if (words === 'vi' || unit === PERCENT) return unit;
  const names = dataset?.unitNames ?? new Map();
  return names.get(unit) ?? renameUnit(unit, 'en', translation(names, 'to-english'));
}

/** The Vietnamese text of a unit that the author wrote in either language: 'trillion VND' → 'nghìn tỷ đồng'. */
export function unitFromWords(written: string, dataset: { readonly unitNames: UnitNames } | null): string {
  const names = dataset?.unitNames ?? new Map();
  for (const [vi, en] of names) if (written === vi || written === en) return vi;
  for (const words of Object.values(POINT_WORDS)) if (written === words) return POINTS;
  return renameUnit(written, 'vi', translation(names, 'to-vietnamese'));
}

// 'tỷ đồng' ↔ 'billion VND' also says that 'đồng' is 'VND': the parts of a pair are paired by their place.
function translation(names: UnitNames, way: 'to-english' | 'to-vietnamese'): (base: string) => string {
  const bases = new Map<string, string>();
  for (const [vi, en] of names) {
    const from = partsOf(way === 'to-english' ? vi : en);
    const to = partsOf(way === 'to-english' ? en : vi);
    if (from.length !== to.length) continue;
    from.forEach((base, place) => {
      if (!bases.has(base)) bases.set(base, to[place] ?? base);
    });
  }
  return (base) => bases.get(base) ?? base;
}

function partsOf(unit: string): string[] {
  const { over, under } = parseUnit(unit);
  return [...over, ...under].map(({ base }) => base);
}
