import { part, type Xml } from '../xml.ts';

/** An element with its attributes and content as they are written: entities are neither decoded nor encoded. */
export interface Element {
  name: string;
  attribs: Record<string, string>;
  children: (Element | string)[];
}

/** One XML part as a tree, its elements findable by name; the functions below change it in place. */
export interface Tree {
  readonly root: Element;
  /** All elements of a name in document order, as they were when the tree was read. */
  all(name: string): readonly Element[];
}

/**
 * Reads what pptxgenjs and `xml.ts` write: elements, attributes in double quotes, text, one declaration. Comments, CDATA
 * and unequal tags throw. General parsers took half of the time of a whole file.
 */
export function readTree(xml: string): Tree {
  const byName = new Map<string, Element[]>();
  const nodes = readNodes(xml.replace(DECLARATION, ''), (element) => {
    const known = byName.get(element.name);
    if (known === undefined) byName.set(element.name, [element]);
    else known.push(element);
  });
  const root = nodes.find(isElement);
  if (root === undefined) throw new SyntaxError('no element');
  return { root, all: (name) => byName.get(name) ?? [] };
}

/** The whole part again. */
export function writeTree({ root }: Tree): string {
  return part(write(root) as Xml);
}

/** The child elements of a name, or all of them. */
export function children(parent: Element, name?: string): Element[] {
  return parent.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first child element of a name. */
export function child(parent: Element, name: string): Element | undefined {
  return parent.children.find((node): node is Element => isElement(node) && node.name === name);
}

/** Gives `element` new content. */
export function setContent(element: Element, ...xml: readonly Xml[]): void {
  element.children = xml.flatMap((piece) => readNodes(piece));
}

/** Puts `xml` after the content of `element`. */
export function addContent(element: Element, ...xml: readonly Xml[]): void {
  element.children = [...element.children, ...xml.flatMap((piece) => readNodes(piece))];
}

/** Leaves out the child elements that `keep` refuses, and all white space between them. */
export function keepChildren(element: Element, keep: (child: Element, index: number) => boolean): void {
  element.children = children(element).filter(keep);
}

/** Turns `element` into the one element that `xml` is, in its place. */
export function become(element: Element, xml: Xml): void {
  Object.assign(element, readNodes(xml)[0]);
}

const isElement = (node: Element | string): node is Element => typeof node !== 'string';

const DECLARATION = /^<\?xml[^?]*\?>\s*/;
const NAME = /^[^\s/]+/;

function readNodes(xml: string, onElement: (element: Element) => void = () => {}): (Element | string)[] {
  const document: Element = { name: '', attribs: {}, children: [] };
  const open = [document];
  let at = 0;
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', at)) {
    const end = xml.indexOf('>', start);
    const parent = open.at(-1);
    if (end < 0 || parent === undefined) throw new SyntaxError(`unequal tags at ${start}`);
    if (start > at) parent.children.push(xml.slice(at, start));
    at = end + 1;
    if (xml[start + 1] === '/') {
      if (open.pop()?.name !== xml.slice(start + 2, end)) throw new SyntaxError(`unequal tags at ${start}`);
      continue;
    }
    const element = readTag(xml.slice(start + 1, end));
    parent.children.push(element);
    onElement(element);
    if (xml[end - 1] !== '/') open.push(element);
  }
  if (open.length !== 1) throw new SyntaxError('an element is not closed');
  if (at < xml.length) document.children.push(xml.slice(at));
  return document.children;
}

/** A start tag between its angle brackets: pptxgenjs and we escape '>' in attributes, so that a tag ends at the first. */
function readTag(tag: string): Element {
  const name = NAME.exec(tag)?.[0] ?? '';
  if (name === '' || name.startsWith('!') || name.startsWith('?')) throw new SyntaxError(`unknown markup <${tag}>`);
  const attribs: Record<string, string> = {};
  let at = name.length;
  for (let equals = tag.indexOf('="', at); equals >= 0; equals = tag.indexOf('="', at)) {
    const end = tag.indexOf('"', equals + 2);
    if (end < 0) throw new SyntaxError(`unknown markup <${tag}>`);
    attribs[tag.slice(at, equals).trim()] = tag.slice(equals + 2, end);
    at = end + 1;
  }
  return { name, attribs, children: [] };
}

function write(node: Element | string): string {
  if (!isElement(node)) return node;
  const { name, attribs, children } = node;
  let open = `<${name}`;
  for (const key in attribs) open += ` ${key}="${attribs[key]}"`;
  let content = '';
  for (const child of children) content += write(child);
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}
