import { type Document, Scalar, visit } from 'yaml';

/**
 * The first character that XML 1.0 can't hold, typed or written as an escape ("\u0007"): no PPTX could hold it either.
 * Its offset in the text, and its name, e.g. U+0007.
 */
export function controlCharacter(document: Document.Parsed, text: string): { offset: number; code: string } | null {
  const typed = firstControl(text);
  if (typed >= 0) return { offset: typed, code: nameOf(text, typed) };
  if (!text.includes('\\')) return null;
  let found: { offset: number; code: string } | null = null;
  visit(document, {
    Scalar(_, node) {
      if (node.type !== Scalar.QUOTE_DOUBLE || typeof node.value !== 'string') return undefined;
      const index = firstControl(node.value);
      if (index < 0) return undefined;
      found = { offset: node.range?.[0] ?? 0, code: nameOf(node.value, index) };
      return visit.BREAK;
    },
  });
  return found;
}

// C0 and C1 controls but for tab and line ends, halves of surrogate pairs, and non-characters.
const CONTROL = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

function firstControl(text: string): number {
  return text.search(CONTROL);
}

function nameOf(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
}
