import { renderSVG } from 'uqr';
import { element, escapeHtml, openTag } from '../../render/web/html.ts';
import { type LiveWords, liveWords } from '../../render/web/live/words.ts';
import { wordsFor } from '../../render/web/words.ts';
import { LIVE, type Now } from './served-deck.ts';

/** What the server's own pages may load: nothing from elsewhere, no script but ours. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The version of a list that nothing has changed since. */
export const LIST = 'list';

/** A deck of the list, by its name in addresses. */
export interface Listed {
  readonly name: string;
  readonly now: Now;
}

/** How a phone becomes a remote control: the address behind the QR code, and the code. */
export interface Invitation {
  readonly address: string;
  readonly code: string;
}

/** The list of decks with their first slides; the invitation is for those who may drive. */
export function listPage(lang: string, decks: readonly Listed[], invitation: Invitation | null): string {
  const words = liveWords(lang);
  const cards = decks.map((deck) => card(deck, words));
  return pageHtml(lang, words.decks, [
    element('h1', {}, words.decks),
    decks.length === 0 ? text('p', words.noDecks) : element('ul', { class: 'decks' }, ...cards),
    ...(invitation === null ? [] : [invite(invitation, words)]),
    script(LIVE.script, LIST),
  ]);
}

function card({ name, now }: Listed, words: LiveWords): string {
  const at = `/${encodeURIComponent(name)}/`;
  const file = (ending: string): string => `${at}${encodeURIComponent(name)}.${ending}`;
  const frame = { src: `${at}.first`, sandbox: 'allow-same-origin', loading: 'lazy', tabindex: -1, title: now.title };
  const errors = now.problems.filter(({ severity }) => severity === 'error').length;
  const slides = now.good?.compiled.scenes.filter((scene) => !scene.hidden).length ?? 0;
  const links = [
    link(at, now.good === null ? words.problems : words.present, { class: 'main' }),
    link(file('html'), 'HTML', { download: true }),
    link(file('pptx'), 'PowerPoint', { download: true }),
    link(file('pdf'), 'PDF', {}),
    link(`${at}.remote`, words.remote, {}),
  ];
  return element(
    'li',
    {},
    now.good === null ? text('div', words.unbuilt, { class: 'none' }) : element('iframe', frame),
    element('h2', {}, link(at, now.title, {})),
    errors > 0
      ? text('p', `${errors} ${words.severities.error}`, { class: 'wrong' })
      : text('p', `${slides} ${words.slides} · ${name}`, { class: 'quiet' }),
    element('div', { class: 'links' }, ...(now.good === null ? links.slice(0, 1) : links)),
  );
}

function invite({ address, code }: Invitation, words: LiveWords): string {
  const lines = [text('p', words.scan), text('p', code, { class: 'code' }), text('p', address.replace(/#.*/, ''))];
  return element('section', { class: 'invite' }, renderSVG(address, { border: 2 }), element('div', {}, ...lines));
}

/** In place of a deck that couldn't be built yet; its script shows what is wrong and opens the deck in the end. */
export function unbuiltPage({ lang, title }: Now): string {
  return pageHtml(lang, title, [text('h1', title), text('p', liveWords(lang).noGood), script(LIVE.script, '')]);
}

/** A page that only says something, with what may be done. */
export function messagePage(lang: string, title: string, hint: string): string {
  return pageHtml(lang, title, [
    text('h1', title),
    text('p', hint),
    element('p', {}, link('/', liveWords(lang).toDecks, {})),
  ]);
}

/** The page that asks for the code and goes on to `next`. */
export function enterPage(lang: string, next: string): string {
  const words = liveWords(lang);
  const input = { name: 'code', autocomplete: 'off', autocapitalize: 'characters', autofocus: true, required: true };
  return pageHtml(lang, words.enter, [
    text('h1', words.enter),
    element(
      'form',
      { 'data-next': next },
      element('label', {}, escapeHtml(words.code), ' ', openTag('input', input)),
      text('button', words.enter, { class: 'main' }),
      element('p', { role: 'status', class: 'wrong' }),
      text('p', words.codeHint, { class: 'quiet' }),
    ),
    script('/.twindeck/enter.js'),
  ]);
}

/** The remote control of a deck; its script fills it in. */
export function remotePage({ lang, title }: Now): string {
  const words = wordsFor(lang);
  const button = (command: string, label: string, name = command): string =>
    text('button', label, { type: 'button', 'data-command': command, class: name });
  const bar = [
    element('span', { class: 'where' }),
    element('span', { class: 'spent', role: 'timer', 'aria-label': words.timer }),
    element('span', {}, button('timer', words.startTimer), ' ', button('resetTimer', words.resetTimer)),
  ];
  const main = element(
    'main',
    {},
    element('div', { class: 'bar' }, ...bar),
    element('h1', { class: 'title' }),
    element('div', { class: 'notes', tabindex: 0, role: 'region', 'aria-label': words.notes }),
    element('p', { class: 'coming quiet' }),
    element(
      'div',
      { class: 'keys' },
      button('previous', words.actions.previous),
      button('next', words.actions.next),
      button('black', words.actions.black),
    ),
    element('p', { role: 'status', class: 'state wrong' }),
    link('/.enter', liveWords(lang).enter, { class: 'enter', hidden: true }),
  );
  return pageHtml(lang, title, [main, script('/.twindeck/remote.js')], 'remote');
}

function pageHtml(lang: string, title: string, body: readonly string[], name = ''): string {
  const sheet = (href: string): string => openTag('link', { rel: 'stylesheet', href });
  const head = element(
    'head',
    {},
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    text('title', title),
    ...['/.twindeck/pages.css', LIVE.style].map(sheet),
  );
  return `<!doctype html>${element('html', { lang }, head, element('body', { class: name || null }, ...body))}`;
}

function text(name: string, content: string, attributes: Parameters<typeof element>[1] = {}): string {
  return element(name, attributes, escapeHtml(content));
}

function link(href: string, label: string, attributes: Parameters<typeof element>[1]): string {
  return text('a', label, { href, ...attributes });
}

function script(src: string, version: string | null = null): string {
  return element('script', { src, 'data-version': version });
}
