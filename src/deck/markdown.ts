import { Marked, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import type { Run } from './types.ts';

/** A paragraph of Markdown before its figures are put in. */
export interface MarkdownParagraph {
  readonly runs: readonly Run[];
  readonly level: number;
  readonly bullet: boolean;
}

export interface Markdown {
  /** One line of text: bold, italic, links, sub- and superscript; HTML is text. */
  inline(text: string): Run[];
  /** Paragraphs and lists as well. */
  block(text: string): MarkdownParagraph[];
}

type Style = Omit<Run, 'text'>;

// Most texts hold none of these and need no parser.
const INLINE_MARK = /[*_`~^[\]<\\]|:\/\//;
const BLOCK_MARK = /\n|^\s*(?:[-+#>]|\d+[.)])/;

/** A reader of the safe subset of Markdown. Made once a deck, since the library keeps its options in an instance. */
export function createMarkdown(): Markdown {
  let lexer: { inline: (text: string) => Token[]; block: (text: string) => Token[] } | null = null;
  const parser = () => {
    lexer ??= createLexer();
    return lexer;
  };
  const inline = (text: string): Run[] => {
    const line = text.replace(/\s*\n\s*/g, ' ').trim();
    return INLINE_MARK.test(line) ? runsOf(parser().inline(line), {}) : plain(line);
  };
  const block = (text: string): MarkdownParagraph[] => {
    const body = text.trim();
    if (body === '') return [];
    if (!BLOCK_MARK.test(body)) return [{ runs: inline(body), level: 0, bullet: false }];
    return parser()
      .block(body)
      .flatMap((token) => paragraphsOf(token, 0));
  };
  return { inline, block };
}

function plain(text: string): Run[] {
  return text === '' ? [] : [{ text }];
}

/** ^superscript^ and ~subscript~: no spaces inside, so that a lone caret or tilde stays text. */
function script(name: 'sub' | 'super', mark: string): TokenizerAndRendererExtension {
  const pattern = new RegExp(`^\\${mark}([^\\s${mark === '^' ? '\\^' : mark}]+)\\${mark}(?!\\${mark})`);
  return {
    name,
    level: 'inline',
    start: (source) => source.indexOf(mark),
    tokenizer(source) {
      const match = pattern.exec(source);
      return match ? { type: name, raw: match[0], text: match[1] ?? '' } : undefined;
    },
  };
}

function createLexer() {
  const marked = new Marked({ gfm: true, breaks: false });
  marked.use({
    extensions: [script('super', '^'), script('sub', '~')],
    // HTML, indented code, tables and reference definitions are no part of the subset: their characters stay text.
    tokenizer: {
      html: () => undefined,
      tag: () => undefined,
      code: () => undefined,
      table: () => undefined,
      def: () => undefined,
      lheading: () => undefined,
    },
  });
  return {
    inline: (text: string) => new marked.Lexer(marked.defaults).inlineTokens(text),
    block: (text: string) => [...marked.lexer(text)],
  };
}

function paragraphsOf(token: Token, level: number): MarkdownParagraph[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return [];
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => listItem(item, level));
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap((inner) => paragraphsOf(inner, level));
    case 'heading':
      return [{ runs: runsOf(token.tokens ?? [], { bold: true }), level, bullet: false }];
    default: {
      const runs = 'tokens' in token && token.tokens ? runsOf(token.tokens, {}) : plain(String(token.raw).trim());
      return runs.length === 0 ? [] : [{ runs: joinLines(runs), level, bullet: false }];
    }
  }
}

function listItem(item: Tokens.ListItem, level: number): MarkdownParagraph[] {
  return item.tokens.flatMap((token, i) =>
    token.type === 'list'
      ? (token as Tokens.List).items.flatMap((inner) => listItem(inner, level + 1))
      : paragraphsOf(token, level).map((paragraph) => ({ ...paragraph, bullet: i === 0 })),
  );
}

function joinLines(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') }));
}

function runsOf(tokens: readonly Token[], style: Style): Run[] {
  return tokens.flatMap((token): Run[] => {
    switch (token.type) {
      case 'strong':
        return runsOf(token.tokens ?? [], { ...style, bold: true });
      case 'em':
        return runsOf(token.tokens ?? [], { ...style, italic: true });
      case 'sub':
      case 'super':
        return [{ ...style, script: token.type, text: token['text'] as string }];
      case 'link':
        return linkRuns(token as Tokens.Link, style);
      case 'escape':
      case 'codespan':
        return [{ ...style, text: (token as Tokens.Escape).text }];
      case 'br':
        return [{ ...style, text: ' ' }];
      case 'text':
        return token.tokens ? runsOf(token.tokens, style) : [{ ...style, text: token.raw }];
      default: // strike-through and images are no part of the subset
        return [{ ...style, text: token.raw }];
    }
  });
}

const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** A link with another scheme stays text, as it is written. */
function linkRuns(token: Tokens.Link, style: Style): Run[] {
  if (!SAFE_LINK.test(token.href)) return [{ ...style, text: token.raw }];
  return runsOf(token.tokens ?? [], { ...style, link: token.href });
}
