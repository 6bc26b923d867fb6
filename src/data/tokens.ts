import { CODE, ID } from './codes.ts';
import { fail, type Outcome, ok, type Span } from './outcome.ts';

export type TokenKind = 'number' | 'text' | 'name' | 'selector' | 'operator';

/** One word of an expression; a text's `text` is without its quotes, a selector's without its '@'. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
}

/** The tokens of an expression and where they end: at a '|' outside quotes, or at the end of `source`. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly end: number;
}

// One group a kind, in this order.
const KINDS = ['number', 'text', 'name', 'selector', 'operator'] as const;
const TOKEN = String.raw`(\d+(?:\.\d+)?)(?![\w.\u00c0-\u1eff])|"([^"]*)"|(${ID})|@((?:(?:period|area|scenario):)?\*|${CODE})|(<=|>=|!=|[-+*/(),<>=[\]])`;

/** Splits the expression at the start of `source` into words; whatever isn't one is a problem. */
export function tokenize(source: string): Outcome<Tokens> {
  const token = new RegExp(TOKEN, 'y');
  const tokens: Token[] = [];
  let at = skipSpace(source, 0);
  while (at < source.length && source[at] !== '|') {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) return unexpected(source, at);
    const span: Span = [at, at + match[0].length];
    tokens.push(tokenOf(match, span));
    at = skipSpace(source, span[1]);
  }
  return ok({ tokens, end: at });
}

function tokenOf(match: RegExpExecArray, span: Span): Token {
  const group = KINDS.findIndex((_, index) => match[index + 1] !== undefined);
  return { kind: KINDS[group] ?? 'operator', text: match[group + 1] ?? '', span };
}

function unexpected(source: string, at: number): Outcome<never> {
  if (source[at] === '"') return fail('data/unclosed-text', [at, source.length]);
  if (source.startsWith('{{', at)) return fail('data/braces', [at, at + 2]);
  const [word] = /^[\d.]+[\w.\u00c0-\u1eff]*/.exec(source.slice(at)) ?? [];
  const text = word ?? String.fromCodePoint(source.codePointAt(at) ?? 0);
  return fail('data/unexpected', [at, at + text.length], { text });
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at++;
  return at;
}
