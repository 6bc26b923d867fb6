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

function firstControl(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (isControl(text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i - 1))) return i;
  }
  return -1;
}

/** C0 and C1 controls but for tab and line ends, non-characters, and halves of surrogate pairs. */
function isControl(code: number, next: number, previous: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  if (code < 0x7f) return false;
  if (code < 0xa0) return code !== 0x85;
  if (code < 0xd800) return false;
  if (code < 0xdc00) return !(next >= 0xdc00 && next < 0xe000);
  if (code < 0xe000) return !(previous >= 0xd800 && previous < 0xdc00);
  return code >= 0xfffe;
}

function nameOf(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
}
