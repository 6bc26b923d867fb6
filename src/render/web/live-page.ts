import type { Address } from './address.ts';
import { type Files, indexHtml, type Link, styleSheet } from './folder.ts';
import { element, openTag } from './html.ts';
import { fileName, type PageInput, type PageParts, pageParts } from './page-parts.ts';
import type { SlideInPage } from './redraw.ts';
import { toolbarHtml } from './toolbar-html.ts';

/** Short digests that tell one version of a page from others. */
export interface Marks {
  readonly version: string;
  /** Of what can't be exchanged in a running page: its language, its buttons and its script. */
  readonly frame: string;
  readonly data: string;
  /** Of each slide with its charts. */
  readonly slides: readonly string[];
}

/** What a live server adds to a page, and how it names its files. */
export interface Live {
  /** The address of the script that keeps the page up to date, and of its style sheet. */
  readonly script: string;
  readonly style: string;
  /** A short digest, for the names of files: same name, same content. */
  readonly digest: (data: string | Uint8Array) => string;
}

/** A page for a live server. */
export interface LivePage {
  /** By name, index.html among them. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly marks: Marks;
  readonly title: string;
  /** The name of its style sheet. */
  readonly sheet: string;
  readonly slides: readonly SlideInPage[];
  /** What its script draws from, as JSON. */
  readonly data: string;
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
  const marks = marksOf(input, parts, [deck.lang, toolbarHtml(parts.words, links), runtime], names.style, digest);
  files.set(names.style, parts.css);
  files.set(names.runtime, assets.runtime);
  files.set('index.html', indexHtml(input, parts, links, { ...names, live: { ...live, version: marks.version } }));
  const { slides, data } = parts;
  return {
    files,
    marks,
    title: deck.title,
    sheet: names.style,
    slides,
    data,
    first: firstSlide(parts, names.style, live),
  };
}

function marksOf(
  { deck, memory }: PageInput,
  { slides, data }: PageParts,
  frame: readonly string[],
  style: string,
  digest: Live['digest'],
): Marks {
  const marks = {
    frame: digest(frame.join('\n')),
    data: digest(data),
    slides: slides.map((slide, i) =>
      memory.recall(`mark ${i}`, [slide], () => digest(slide.html + JSON.stringify([...slide.charts]))),
    ),
  };
  return { ...marks, version: digest([deck.title, style, marks.frame, marks.data, ...marks.slides].join('\n')) };
}

function firstSlide({ slides }: PageParts, style: string, live: Live): string {
  const deck = element('div', { class: 'reveal' }, element('div', { class: 'slides' }, slides[0]?.html ?? ''));
  const preview = element('div', { class: 'preview thumbnail' }, element('div', { class: 'scaled' }, deck));
  const head = element('head', {}, openTag('meta', { charset: 'utf-8' }), ...[style, live.style].map(styleSheet));
  return `<!doctype html>${element('html', {}, head, element('body', {}, preview))}`;
}
