import type { Lang } from './types.ts';

/** An ISO date as readers write it: 31/12/2021, or 31 December 2021 in English; null when there is no such day. */
export function printedDate(iso: string, lang: Lang): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const day = new Date(`${iso}T00:00:00Z`);
  if (!match || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) return null;
  if (lang.startsWith('vi')) return `${match[3]}/${match[2]}/${match[1]}`;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
