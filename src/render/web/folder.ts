import { type Address, beside } from './address.ts';
import { element, openTag } from './html.ts';
import { type Downloads, documentHtml, fileName, type PageInput, type PageParts, pageParts } from './page-parts.ts';
import { toolbarHtml } from './toolbar-html.ts';

type Files = Map<string, string | Uint8Array>;
type Link = readonly [kind: keyof Downloads, href: string];

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

/** What a live server adds to a page, and how it names its files. */
export interface Live {
  /** The address of the script that keeps the page up to date, and of its style sheet. */
  readonly script: string;
  readonly style: string;
  /** A short digest, for the names of files: same name, same content. */
  readonly digest: (data: string | Uint8Array) => string;
}

/** A page for a live server: its files by name with index.html among them, and what tells this version from others. */
export interface LivePage {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly version: string;
  /** The first slide alone, without scripts. */
  readonly first: string;
}

/** The folder for a live server, which makes the downloads when they are asked for. */
export function renderLive(input: PageInput, live: Live): LivePage {
  const { deck, assets } = input;
  const { digest } = live;
  const files: Files = new Map();
  const named: Address = (data, mediaType) => {
    const ending = mediaType.replace(/^.*\/|\+.*$/g, '');
    const name = `${mediaType.slice(0, mediaType.indexOf('/'))}-${digest(data)}.${ending}`;
    files.set(name, data);
    return name;
  };
  const parts = pageParts(input, named);
  const runtime = input.memory.recall('runtime name', [assets.runtime], () => `runtime-${digest(assets.runtime)}.js`);
  const names = { style: `style-${digest(parts.css)}.css`, runtime };
  const links = (['pptx', 'pdf'] as const).map((kind): Link => [kind, `${fileName(deck)}.${kind}`]);
  const version = digest([deck.title, deck.lang, names.style, names.runtime, parts.data, ...parts.slides].join('\n'));
  files.set(names.style, parts.css);
  files.set(names.runtime, assets.runtime);
  files.set('index.html', indexHtml(input, parts, links, { ...names, live: { ...live, version } }));
  return { files, version, first: firstSlide(parts, names.style, live) };
}

interface Names {
  readonly style: string;
  readonly runtime: string;
  readonly live?: Live & { readonly version: string };
}

function indexHtml(
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

function styleSheet(href: string): string {
  return openTag('link', { rel: 'stylesheet', href });
}

function firstSlide({ slides }: PageParts, style: string, live: Live): string {
  const deck = element('div', { class: 'reveal' }, element('div', { class: 'slides' }, slides[0] ?? ''));
  const preview = element('div', { class: 'preview thumbnail' }, element('div', { class: 'scaled' }, deck));
  const head = element('head', {}, openTag('meta', { charset: 'utf-8' }), ...[style, live.style].map(styleSheet));
  return `<!doctype html>${element('html', {}, head, element('body', {}, preview))}`;
}
