import type { Lang, Source } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { printedDate } from './date.ts';
import type { BodyParagraph } from './types.ts';

/** 'Nguồn: …': sources in one line, each with title, publisher and date; '' where there are none. */
export function sourceLine(sources: readonly Source[], lang: Lang): string {
  if (sources.length === 0) return '';
  const head = lang.startsWith('vi') ? 'Nguồn' : sources.length > 1 ? 'Sources' : 'Source';
  const entries = sources.map(({ title, publisher, date }) =>
    [title, publisher, printedDate(date, lang) ?? date].filter((piece) => piece !== '').join(', '),
  );
  return `${head}: ${entries.join('; ')}`;
}

/** Notes end with the sources of the slide's figures, for a speaker who is asked. */
export function withSources(
  notes: readonly BodyParagraph[],
  sources: readonly Source[],
  at: SourcePath,
  lang: Lang,
): readonly BodyParagraph[] {
  const text = sourceLine(sources, lang);
  if (notes.length === 0 || text === '') return notes;
  return [...notes, { at, runs: [{ text, italic: true }], level: 0, bullet: false }];
}
