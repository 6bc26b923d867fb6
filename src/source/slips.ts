import { type Document, isCollection, Scalar, visit } from 'yaml';

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
