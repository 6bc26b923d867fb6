import type { DeckMeta } from '../../deck/types.ts';
import type { Scene } from '../../layout/types.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Theme } from '../../theme/types.ts';
import type { Address } from './address.ts';
import { createContext } from './context.ts';
import { createUsedCharacters, fontFaces, type UsedCharacters, type WebFont } from './fonts.ts';
import { element, escapeHtml, openTag } from './html.ts';
import type { PageData } from './page-data.ts';
import { type SlideInPage, slideOf } from './redraw.ts';
import { themeCss } from './theme-css.ts';
import { timePlan } from './time-plan.ts';
import type { Words } from './words.ts';

/** What a page needs that is made when the package is built: see `scripts/runtime.ts`. */
export interface WebAssets {
  /** The small script that unpacks and starts the runtime. */
  readonly loader: string;
  /** The browser script, one IIFE. */
  readonly runtime: string;
  /** The same, deflated (RFC 1951). */
  readonly packedRuntime: Uint8Array;
  readonly baseCss: string;
  readonly fonts: readonly WebFont[];
}

/** The same deck in other forms, which the page hands out. */
export type Downloads = Readonly<Record<'pptx' | 'pdf', Uint8Array | null>>;

export interface PageInput {
  readonly deck: DeckMeta;
  readonly scenes: readonly Scene[];
  readonly theme: Theme;
  readonly assets: WebAssets;
  readonly downloads: Downloads;
  readonly memory: Memory;
  readonly base64: (data: Uint8Array) => string;
  /** Raw deflate, RFC 1951. */
  readonly deflate: (data: Uint8Array) => Uint8Array;
  /** Digest of a text's UTF-8 bytes in base64, for the content security policy. */
  readonly sha256: (text: string) => string;
}

/** A page before it is put together. */
export interface PageParts {
  readonly words: Words;
  /** Hidden ones are left out. */
  readonly slides: readonly SlideInPage[];
  readonly css: string;
  /** What the page's script draws from, as JSON. */
  readonly data: string;
}

/** Draws the slides of a page; `address` says where it finds pictures and fonts. */
export function pageParts({ deck, scenes, theme, assets, memory }: PageInput, address: Address): PageParts {
  const shown = scenes.filter((scene) => !scene.hidden);
  const context = createContext(deck, shown, theme, address);
  const first = shown.find((scene) => scene.layout === 'title');
  const slides = shown.map((scene, i) => slideOf(scene, i, scene === first ? 'h1' : 'h2', context, memory));
  const data: PageData = {
    words: context.words,
    plan: timePlan(deck.minutes, shown),
    charts: Object.fromEntries(context.charts),
    traces: context.traces.list(),
    sources: context.traces.sources,
  };
  const json = JSON.stringify(data);
  context.used.addAll(memory.recall('interface characters', [json, theme], () => interfaceCharacters(json, theme)));
  const css = [
    fontFaces(assets.fonts, context.used, address, memory),
    themeCss(theme),
    assets.baseCss,
    context.sheet.css(),
  ];
  return { words: context.words, slides, css: css.join('\n'), data: json };
}

/** The sources of the content security policy; pictures and fonts come from `assets`. */
interface Policy {
  readonly scripts: string;
  readonly styles: string;
  readonly assets: string;
  readonly connections?: string;
}

/** The whole document. */
export function documentHtml(
  { deck }: PageInput,
  { slides }: PageParts,
  policy: Policy,
  parts: { readonly style: string; readonly body: readonly string[] },
): string {
  const stage = element(
    'div',
    { class: 'reveal' },
    element('div', { class: 'slides' }, '\n', slides.map(({ html }) => html).join('\n'), '\n'),
  );
  const rules = [
    "default-src 'none'",
    `script-src ${policy.scripts}`,
    `style-src ${policy.styles}`,
    `img-src data: ${policy.assets}`.trimEnd(),
    `font-src ${policy.assets || 'data:'}`,
    ...(policy.connections === undefined ? [] : [`connect-src ${policy.connections}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const head = element(
    'head',
    {},
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: rules.join('; ') }),
    openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    openTag('meta', { name: 'generator', content: 'twindeck' }),
    ...optionalMeta('description', deck.subtitle),
    ...optionalMeta('author', deck.organisation),
    ...optionalMeta('date', deck.date),
    element('title', {}, escapeHtml(deck.title)),
    openTag('link', { rel: 'icon', href: 'data:,' }),
    parts.style,
  );
  const body = ['<body>', element('main', {}, stage), ...parts.body, '</body>'];
  return ['<!doctype html>', openTag('html', { lang: deck.lang }), head, ...body, '</html>', ''].join('\n');
}

/** 'slides/thai-nguyen.yaml' → 'thai-nguyen', the name of every file of the deck. */
export function fileName({ file }: DeckMeta): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  return name.replace(/\.ya?ml$/i, '') || 'deck';
}

function optionalMeta(name: string, content: string): string[] {
  return content === '' ? [] : [openTag('meta', { name, content })];
}

/** The toolbar and the tooltips speak in the body font too. */
function interfaceCharacters(json: string, theme: Theme): UsedCharacters {
  const used = createUsedCharacters(theme);
  used.add(`${json} 0123456789 / –—·“”`, { font: 'body', bold: false, italic: false });
  return used;
}
