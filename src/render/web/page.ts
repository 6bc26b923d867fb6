import type { DeckMeta } from '../../deck/types.ts';
import type { Scene } from '../../layout/types.ts';
import type { Theme } from '../../theme/types.ts';
import { createContext, type PageContext } from './context.ts';
import { fontFaces, type WebFont } from './fonts.ts';
import { element, escapeHtml, openTag } from './html.ts';
import type { PageData } from './page-data.ts';
import { slideHtml } from './slide-html.ts';
import { themeCss } from './theme-css.ts';
import { timePlan } from './time-plan.ts';
import { toolbarHtml } from './toolbar-html.ts';

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

export interface PageInput {
  readonly deck: DeckMeta;
  readonly scenes: readonly Scene[];
  readonly theme: Theme;
  readonly assets: WebAssets;
  /** In base64, behind the download button; null = no button. */
  readonly pptx: string | null;
  readonly base64: (data: Uint8Array) => string;
  /** Raw deflate, RFC 1951. */
  readonly deflate: (data: Uint8Array) => Uint8Array;
  /** Digest of a text's UTF-8 bytes in base64, for the content security policy. */
  readonly sha256: (text: string) => string;
}

/** The deck as one self-contained HTML file that asks for nothing else; hidden slides are left out. */
export function renderPage(input: PageInput): string {
  const { deck, theme, assets } = input;
  const scenes = input.scenes.filter((scene) => !scene.hidden);
  const context = createContext(deck, scenes, theme, input.base64);
  const first = scenes.find((scene) => scene.layout === 'title');
  const slides = scenes.map((scene) => slideHtml(scene, scene === first ? 'h1' : 'h2', context));
  const data: PageData = {
    words: context.words,
    plan: timePlan(deck.minutes, scenes),
    charts: Object.fromEntries(context.charts),
    traces: context.traces.list(),
    sources: context.traces.sources,
  };
  const json = JSON.stringify(data);
  useInterfaceCharacters(json, context);
  const css = [fontFaces(assets.fonts, context.used), themeCss(theme), assets.baseCss, context.sheet.css()].join('\n');
  return [
    '<!doctype html>',
    openTag('html', { lang: deck.lang }),
    head(input, css),
    '<body>',
    element(
      'main',
      {},
      element('div', { class: 'reveal' }, element('div', { class: 'slides' }, '\n', slides.join('\n'), '\n')),
    ),
    toolbarHtml(context.words, input.pptx !== null),
    packedScript('twindeck-data', input.deflate(new TextEncoder().encode(json)), input),
    packedScript('twindeck-runtime', assets.packedRuntime, input),
    pptxScript(input),
    element('script', {}, assets.loader),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head({ deck, assets, sha256 }: PageInput, css: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${[assets.loader, assets.runtime].map((script) => `'sha256-${sha256(script)}'`).join(' ')}`,
    `style-src 'sha256-${sha256(css)}'`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return element(
    'head',
    {},
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
    openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    openTag('meta', { name: 'generator', content: 'twindeck' }),
    ...optionalMeta('description', deck.subtitle),
    ...optionalMeta('author', deck.organisation),
    ...optionalMeta('date', deck.date),
    element('title', {}, escapeHtml(deck.title)),
    openTag('link', { rel: 'icon', href: 'data:,' }),
    element('style', {}, css),
  );
}

function optionalMeta(name: string, content: string): string[] {
  return content === '' ? [] : [openTag('meta', { name, content })];
}

/** Data that the page's own script unpacks. */
function packedScript(id: string, data: Uint8Array, { base64 }: PageInput): string {
  return element('script', { type: 'application/octet-stream', id }, base64(data));
}

function pptxScript({ pptx, deck }: PageInput): string {
  if (pptx === null) return '';
  const attributes = { type: 'application/octet-stream', id: 'twindeck-pptx', 'data-name': pptxName(deck.file) };
  return element('script', attributes, pptx);
}

/** 'slides/thai-nguyen.yaml' → 'thai-nguyen.pptx' */
function pptxName(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  return `${name.replace(/\.ya?ml$/i, '') || 'deck'}.pptx`;
}

/** The toolbar and the tooltips speak in the body font too. */
function useInterfaceCharacters(json: string, { used }: PageContext): void {
  used.add(`${json} 0123456789 / –—·“”`, { font: 'body', bold: false, italic: false });
}
