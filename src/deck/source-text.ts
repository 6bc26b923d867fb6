import { printedDate } from '../data/date.ts';
import { sourcesOf } from '../data/sources-of.ts';
import type { Dataset, Figure, Lang, Source } from '../data/types.ts';
import type { CitedSource } from './types.ts';

/** 'Nguồn: …': sources in one line, each with title, publisher and date; '' where there are none. */
export function sourceLine(sources: readonly CitedSource[], lang: Lang): string {
  if (sources.length === 0) return '';
  const head = lang.startsWith('vi') ? 'Nguồn' : sources.length > 1 ? 'Sources' : 'Source';
  const entries = sources.map((source) => {
    const { title, publisher, date } = source;
    const said = [title, publisher, printedDate(date, lang) ?? date].filter((piece) => piece !== '').join(', ');
    return numberOf(source) + said;
  });
  return `${head}: ${entries.join('; ')}`;
}

/** Whether a line is one of `sourceLine`. */
export function isSourceLine(line: string): boolean {
  return /^(?:Nguồn|Sources?): /u.test(line);
}

/** '[2] ', which stands before a source wherever it is named; '' for the deck's only one. */
export function numberOf({ number }: CitedSource): string {
  return number === undefined ? '' : `[${number}]\u00a0`;
}

/** The description of a chart or table, ending with who says so. */
export function citing(alt: string, sources: readonly CitedSource[], lang: Lang): string {
  const said = sourceLine(sources, lang);
  if (alt === '' || said === '') return alt;
  return `${/[.!?…:]$/u.test(alt) ? alt : `${alt}.`} ${said}.`;
}

/** The sources that figures rest on, each once, in the order of first use. */
export function sourcesOfFigures(
  figures: readonly Figure[],
  { dataset }: { readonly dataset: Dataset | null },
): Source[] {
  const trace = figures.flatMap(({ quantity }) => quantity.trace);
  return dataset ? sourcesOf(trace, dataset) : [];
}
