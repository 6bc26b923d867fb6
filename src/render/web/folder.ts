import { beside } from './address.ts';
import { element, openTag } from './html.ts';
import { type Downloads, documentHtml, fileName, type PageInput, pageParts } from './page-parts.ts';
import { toolbarHtml } from './toolbar-html.ts';

/** The deck as a folder for a web server: index.html, its style sheet and script, fonts and pictures, and the downloads. */
export function renderFolder(input: PageInput): ReadonlyMap<string, string | Uint8Array> {
  const { assets, downloads, deck } = input;
  const files = new Map<string, string | Uint8Array>();
  const parts = pageParts(input, beside(files));
  const links = (Object.keys(downloads) as (keyof Downloads)[]).flatMap((kind) => {
    const data = downloads[kind];
    const name = `${fileName(deck)}.${kind}`;
    if (data !== null) files.set(name, data);
    return data === null ? [] : [[kind, name] as const];
  });
  const packed = input.base64(input.deflate(new TextEncoder().encode(parts.data)));
  const policy = { scripts: "'self'", styles: "'self'", assets: "'self'" };
  files.set('style.css', parts.css);
  files.set('runtime.js', assets.runtime);
  files.set(
    'index.html',
    documentHtml(input, parts, policy, {
      style: openTag('link', { rel: 'stylesheet', href: 'style.css' }),
      body: [
        toolbarHtml(parts.words, links),
        element('script', { type: 'application/octet-stream', id: 'twindeck-data' }, packed),
        element('script', { src: 'runtime.js' }),
      ],
    }),
  );
  return files;
}
