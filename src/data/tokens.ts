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

// A selector may hold hyphens (2021-Q3, VN-69), so a minus after a selector needs a space before it.
const TOKEN = [
  String.raw`(?<number>\d+(?:\.\d+)?)(?![\p{L}\p{N}_.])`,
  '"(?<text>[^"]*)"',
  String.raw`(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)`,
  String.raw`@(?<selector>[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*)`,
  '(?<operator><=|>=|!=|[-+*/(),<>=])',
].join('|');

/** Splits the expression at the start of `source` into words; whatever isn't one is a problem. */
export function tokenize(source: string): Outcome<Tokens> {
  const token = new RegExp(TOKEN, 'uy');
  const tokens: Token[] = [];
  let at = skipSpace(source, 0);
  while (at < source.length && source[at] !== '|') {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) return unexpected(source, at);
    const span: Span = [at, at + match[0].length];
    tokens.push({ ...wordOf(match.groups ?? {}), span });
    at = skipSpace(source, span[1]);
  }
  return ok({ tokens, end: at });
}

function wordOf(groups: Readonly<Record<string, string | undefined>>): Pick<Token, 'kind' | 'text'> {
  const [kind, text] = Object.entries(groups).find(([, found]) => found !== undefined) ?? ['operator', ''];
  return { kind: kind as TokenKind, text: text ?? '' };
}

function unexpected(source: string, at: number): Outcome<never> {
  if (source[at] === '"') return fail('data/unclosed-text', [at, source.length]);
  const word = /[\p{N}.]+[\p{L}\p{M}\p{N}_]*|./suy;
  word.lastIndex = at;
  const text = word.exec(source)?.[0] ?? '';
  return fail('data/unexpected', [at, at + text.length], { text });
}

function skipSpace(source: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  space.exec(source);
  return space.lastIndex;
}
