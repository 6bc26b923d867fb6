import type { Now, ServedDeck } from './served-deck.ts';

/** What a file's address is answered with. */
export interface FileAnswer {
  readonly data: string | Uint8Array;
  readonly type: string;
  /** Its name changes with its content. */
  readonly lasts: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** A file of a deck by its name, '' for its page: null where there is none of that name. */
export async function fileOf(
  name: string,
  deck: ServedDeck,
  { good }: Now,
): Promise<FileAnswer | 'unbuilt' | 'no-browser' | null> {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/html';
  const made = name === `${deck.name}.${name.slice(deck.name.length + 1)}` ? name.slice(deck.name.length + 1) : '';
  if (good === null) return name === '' || ['html', 'pptx', 'pdf'].includes(made) ? 'unbuilt' : null;
  const fresh = (data: string | Uint8Array): FileAnswer => ({ data, type, lasts: false });
  if (made === 'html') return fresh(await good.html());
  if (made === 'pptx') return fresh(await good.pptx());
  if (made === 'pdf') {
    const pdf = await good.pdf();
    return pdf === null ? 'no-browser' : fresh(pdf);
  }
  if (name === '.first') return fresh(good.page.first);
  const data = good.page.files.get(name === '' ? 'index.html' : name);
  return data === undefined ? null : { data, type, lasts: name !== '' && name !== 'index.html' };
}
