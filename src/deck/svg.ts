import { parseXml, type XmlDocument, XmlElement, XmlError, XmlProcessingInstruction } from '@rgrove/parse-xml';
import type { Args } from '../diagnostics/diagnostic.ts';
import type { Code } from '../diagnostics/messages.ts';

/** An SVG with its size in px, or what is wrong with it. */
export type Svg =
  | {
      readonly ok: true;
      readonly data: Uint8Array;
      readonly width: number;
      readonly height: number;
      /** Whether it holds letters as text rather than as outlines. */
      readonly hasText: boolean;
    }
  | { readonly ok: false; readonly code: Code; readonly args: Args };

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PX_PER_UNIT: Readonly<Record<string, number>> = {
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};
const LENGTH = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)(px|pt|pc|mm|cm|in)?\s*$/i;

/** Reads an SVG that neither runs code nor needs anything from elsewhere. */
export function readSvg(data: Uint8Array): Svg {
  const source = decode(data);
  const document = source === null ? 'not UTF-8' : parse(source);
  if (source === null || typeof document === 'string') return refuse('image/broken-svg', { detail: String(document) });
  const { root } = document;
  if (root === null || namespaceOf(root) !== NAMESPACE)
    return refuse('image/broken-svg', { detail: `xmlns="${NAMESPACE}"` });
  const elements = [root, ...elementsBelow(root)];
  const prefix = undeclaredPrefix(elements);
  if (prefix !== null) return refuse('image/broken-svg', { detail: `xmlns:${prefix}` });
  const what = unsafePart(document, elements);
  if (what !== null) return refuse('image/unsafe-svg', { what });
  const size = sizeOf(root);
  if (size === null) return refuse('image/svg-size', {});
  const hasText = elements.some((element) => localName(element.name) === 'text');
  return { ok: true, hasText, ...size, data: scalable(root, source, size) ?? data };
}

function refuse(code: Code, args: Args): Svg {
  return { ok: false, code, args };
}

function decode(data: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return null;
  }
}

/** The document, or where it isn't XML. */
function parse(source: string): XmlDocument | string {
  try {
    return parseXml(source, { includeOffsets: true });
  } catch (error) {
    if (error instanceof XmlError) return error.message.split('\n')[0] ?? '';
    throw error;
  }
}

function elementsBelow(parent: XmlElement): XmlElement[] {
  const inner = parent.children.filter((node) => node instanceof XmlElement);
  return inner.flatMap((element) => [element, ...elementsBelow(element)]);
}

const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function namespaceOf(root: XmlElement): string | undefined {
  const prefix = prefixOf(root.name);
  return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
}

/** Browsers and Office refuse a file that uses a prefix which it never declares. */
function undeclaredPrefix(elements: readonly XmlElement[]): string | null {
  const names = elements.flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)]);
  const declared = new Set(['', 'xml', 'xmlns', ...names.filter((name) => name.startsWith('xmlns:')).map(localName)]);
  return names.map(prefixOf).find((prefix) => !declared.has(prefix)) ?? null;
}

const CODE_ELEMENTS: ReadonlySet<string> = new Set(['script', 'foreignObject', 'iframe', 'object', 'embed']);
/** A place in the same file, or a picture that stands in it. */
const INSIDE = /^\s*(#|data:image\/(png|jpeg|gif|webp)[;,])/i;
const OUTSIDE_STYLE = /@import|url\(\s*['"]?\s*(?!['"]?(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]))/i;

/** The first thing that runs, or that would be fetched; null when the picture is all there. */
function unsafePart(document: XmlDocument, elements: readonly XmlElement[]): string | null {
  const sheet = document.children.some(
    (node) => node instanceof XmlProcessingInstruction && node.name === 'xml-stylesheet',
  );
  if (sheet) return 'xml-stylesheet';
  for (const element of elements) {
    const name = localName(element.name);
    if (CODE_ELEMENTS.has(name)) return `<${name}>`;
    if (name === 'style' && OUTSIDE_STYLE.test(element.text)) return '<style>';
    const attribute = Object.entries(element.attributes).find(([key, value]) => isUnsafe(localName(key), value));
    if (attribute) return attribute[0];
  }
  return null;
}

function isUnsafe(key: string, value: string): boolean {
  if (/^on/i.test(key)) return true;
  if (key === 'href' || key === 'src') return value !== '' && !INSIDE.test(value);
  return OUTSIDE_STYLE.test(value);
}

/** px: its own width and height, else those of its viewBox. */
function sizeOf({ attributes }: XmlElement): { width: number; height: number } | null {
  const width = pixels(attributes['width']);
  const height = pixels(attributes['height']);
  if (width > 0 && height > 0) return { width, height };
  const [, , w = 0, h = 0] = viewBoxOf(attributes['viewBox']);
  return w > 0 && h > 0 ? { width: w, height: h } : null;
}

function viewBoxOf(viewBox = ''): number[] {
  return viewBox
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
}

/** Without a viewBox a picture keeps its size in a larger box, so it gets one; null for those that have it. */
function scalable(root: XmlElement, source: string, { width, height }: { width: number; height: number }) {
  if (root.attributes['viewBox'] !== undefined) return null;
  const at = root.start + 1 + root.name.length;
  const text = `${source.slice(0, at)} viewBox="0 0 ${width} ${height}"${source.slice(at)}`;
  return new TextEncoder().encode(text);
}

/** px of a length; 0 where it isn't one. */
function pixels(length = ''): number {
  const [, number = '0', unit = 'px'] = LENGTH.exec(length) ?? [];
  return Number(number) * (PX_PER_UNIT[unit.toLowerCase()] ?? 1);
}
