import { type Document, isCollection, Scalar, visit, type YAMLError } from 'yaml';

/** Aliases that no anchor stands before, or that stand inside what they name. Each becomes null in the document, so that the rest of it can be read. */
export function unknownAliases(document: Document.Parsed): { name: string; range: [number, number] }[] {
  const anchors = new Set<string>();
  const unknown: { name: string; range: [number, number] }[] = [];
  visit(document, {
    Value(_, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias(_, node, path) {
      const inside = path.some((holder) => isCollection(holder) && holder.anchor === node.source);
      if (anchors.has(node.source) && !inside) return undefined;
      const [start = 0, end = 0] = node.range ?? [];
      unknown.push({ name: node.source, range: [start, end] });
      return new Scalar(null);
    },
  });
  return unknown;
}

/** Where the quoted text begins that was still open at `offset`; null when none was. */
export function unclosedQuote(document: Document.Parsed, offset: number): number | null {
  let found: number | null = null;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) return undefined;
      if (!range || range[0] >= offset || range[1] < offset) return undefined;
      found = range[0];
      return visit.BREAK;
    },
  });
  return found;
}

/** Braces that may begin a value: what comes before them is no part of a text. */
const LEADING = /(?:^|[:,[{-])[ \t]*\{\{/m;

/** `key: {{ x }}` and `{ key: a {{ x }} }` hold flow maps to YAML; the author meant text. Ranges of the braces. */
export function unquotedBraces(document: Document.Parsed, text: string): [number, number][] {
  const unexpected = document.errors.map(({ pos: [start] }) => start).filter((start) => text.startsWith('{{', start));
  const found = unexpected.map((start): [number, number] => [start, Math.max(start, text.indexOf('}}', start)) + 2]);
  if (!LEADING.test(text)) return found;
  visit(document, {
    Map(_, { flow, range }) {
      if (!flow || !range || !text.startsWith('{{', range[0])) return undefined;
      found.push([range[0], range[1]]);
      return visit.SKIP;
    },
  });
  return found;
}

/** Where the bracket stands that was still open at `offset`; null when none was. */
export function unclosedBracket(document: Document.Parsed, offset: number): number | null {
  let found: number | null = null;
  visit(document, {
    Collection(_, { flow, range }) {
      if (flow && range?.[1] === offset) found = range[0];
    },
  });
  return found;
}

/** What the library finds wrong once it has lost its way, most of it for no other reason. */
const FOLLOWING: ReadonlySet<string> = new Set(['UNEXPECTED_TOKEN', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY']);

/** Without what follows from the first token that wasn't expected or the first bracket that isn't closed, and what is told twice. */
export function withoutFollowing(errors: readonly YAMLError[]): readonly YAMLError[] {
  const lost = errors.findIndex((error) => error.code === 'UNEXPECTED_TOKEN' || isOfBracket(error));
  return errors.filter(({ code, pos }, i) => {
    if (lost >= 0 && i > lost && FOLLOWING.has(code)) return false;
    return code !== 'MULTILINE_IMPLICIT_KEY' || errors[i - 1]?.pos[0] !== pos[0];
  });
}

/** Whether a bracket was still open where a collection ended. */
export function isOfBracket({ code, message }: YAMLError): boolean {
  return code === 'BAD_INDENT' && message.startsWith('Flow ');
}

/** Where a line begins that is indented so far that YAML takes it for a part of the value at `offset`; null when that isn't so. */
export function lineTooFarRight(text: string, offset: number): number | null {
  const end = text.indexOf('\n', offset);
  if (end < 0 || /:(?:\s|$)/.test(text.slice(offset, end))) return null;
  return end + 1 + text.slice(end + 1).search(/\S/);
}
