import { inside } from './address.ts';
import { element } from './html.ts';
import { type Downloads, documentHtml, fileName, type PageInput, pageParts } from './page-parts.ts';
import { toolbarHtml } from './toolbar-html.ts';

/** The deck as one self-contained HTML file that asks for nothing else. */
export function renderPage(input: PageInput): string {
  const { assets, downloads, deck, sha256, deflate } = input;
  const parts = pageParts(input, inside(input.base64));
  const hashes = (...texts: readonly string[]) => texts.map((text) => `'sha256-${sha256(text)}'`).join(' ');
  const policy = { scripts: hashes(assets.loader, assets.runtime), styles: hashes(parts.css), assets: '' };
  const kinds = (Object.keys(downloads) as (keyof Downloads)[]).filter((kind) => downloads[kind] !== null);
  const toolbar = toolbarHtml(
    parts.words,
    kinds.map((kind) => [kind, null]),
  );
  return documentHtml(input, parts, policy, {
    style: element('style', {}, parts.css),
    body: [
      toolbar,
      carried('twindeck-data', deflate(new TextEncoder().encode(parts.data)), input),
      carried('twindeck-runtime', assets.packedRuntime, input),
      ...kinds.map((kind) => carried(`twindeck-${kind}`, downloads[kind], input, `${fileName(deck)}.${kind}`)),
      element('script', {}, assets.loader),
    ],
  });
}

/** Bytes that the page's own script takes out again; `name` is that of the file that users get. */
function carried(id: string, data: Uint8Array | null, { base64 }: PageInput, name: string | null = null): string {
  const attributes = { type: 'application/octet-stream', id, 'data-name': name };
  return data === null ? '' : element('script', attributes, base64(data));
}
