import { readFileSync } from 'node:fs';
import { ROOT } from '../twindeck.ts';

/** An example of a page of the manual as a whole deck: one that is only slides gets a head with the page's data package. */
export interface Example {
  readonly line: number;
  readonly deck: string;
  /** The picture over it, a path within docs/; null = it has none. */
  readonly picture: string | null;
}

/** The pages of the manual whose examples are built, with the data package of those that are only slides. */
export const PAGES = { 'huong-dan.md': 'thai-nguyen-2021', 'gallery.md': 'the-gioi-1955-2005' } as const;

/** The examples of a page in their order. */
export function examplesOf(page: keyof typeof PAGES): Example[] {
  const text = readFileSync(`${ROOT}/docs/${page}`, 'utf8');
  return [...text.matchAll(/(?:^!\[[^\n]*\]\(([^\n]*)\)\n\n)?^```yaml\n(.*?)^```/gms)].map((match) => {
    const [, picture = null, yaml = ''] = match;
    const line = text.slice(0, match.index + match[0].indexOf('```')).split('\n').length + 1;
    const deck = yaml.startsWith('-') ? `title: T\ndata: ${PAGES[page]}\nslides:\n${yaml.replace(/^/gm, '  ')}` : yaml;
    return { line, deck: deck.replace(/^data: /m, `data: ${ROOT}/data/`), picture };
  });
}
