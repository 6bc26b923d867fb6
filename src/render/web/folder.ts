import { beside } from './address.ts';
import { element, openTag } from './html.ts';
import { type Downloads, documentHtml, fileName, type PageInput, type PageParts, pageParts } from './page-parts.ts';
import { toolbarHtml } from './toolbar-html.ts';

/** The files beside a page by name, and links to those for users. */
export type Files = Map<string, string | Uint8Array>;
export type Link = readonly [kind: keyof Downloads, href: string];

/** The deck as a folder for a web server: index.html, its style sheet and script, fonts and pictures, and the downloads. */
export function renderFolder(input: PageInput): ReadonlyMap<string, string | Uint8Array> {
  const { downloads, assets, deck } = input;
  const files: Files = new Map();
  const parts = pageParts(input, beside(files));
  const links = (Object.keys(downloads) as (keyof Downloads)[]).flatMap((kind): Link[] => {
    const data = downloads[kind];
    const name = `${fileName(deck)}.${kind}`;
    if (data !== null) files.set(name, data);
    return data === null ? [] : [[kind, name]];
  });
  files.set('style.css', parts.css);
  files.set('runtime.js', assets.runtime);
  files.set('index.html', indexHtml(input, parts, links, { style: 'style.css', runtime: 'runtime.js' }));
  return files;
}

interface Names {
  readonly style: string;
  readonly runtime: string;
  /** What a page of a live server has besides: its script and style sheet, and its version. */
  readonly live?: Record<'script' | 'style' | 'version', string>;
}

/** The page of a folder, whose files have these names. */
export function indexHtml(
  input: PageInput,
  parts: PageParts,
  links: readonly Link[],
  { style, runtime, live }: Names,
): string {
  const { base64, deflate, memory } = input;
  const packed = memory.recall('packed data', [parts.data], () =>
    base64(deflate(new TextEncoder().encode(parts.data))),
  );
  const self = "'self'";
  const policy = { scripts: self, styles: self, assets: self, ...(live ? { connections: self } : {}) };
  return documentHtml(input, parts, policy, {
    style: [style, ...(live ? [live.style] : [])].map(styleSheet).join(''),
    body: [
      toolbarHtml(parts.words, links),
      element('script', { type: 'application/octet-stream', id: 'twindeck-data' }, packed),
      // Before the page's own, which changes what it finds.
      ...(live ? [element('script', { src: live.script, 'data-version': live.version })] : []),
      element('script', { src: runtime }),
    ],
  });
}

/** A link to a style sheet beside the page. */
export function styleSheet(href: string): string {
  return openTag('link', { rel: 'stylesheet', href });
}
