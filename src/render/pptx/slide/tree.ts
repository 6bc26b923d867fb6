import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { el, part, text, type Xml } from '../xml.ts';

/** An element; the values of its attributes are plain text, its children elements or markup. */
export interface Element {
  name: string;
  attribs: Record<string, string>;
  children: (Element | Xml)[];
  /** What is written in the place of the element. */
  instead?: Xml;
}

/** One XML part as a tree, its elements findable by name; the functions below change it in place. */
export interface Tree {
  readonly root: Element;
  /** All elements of a name in document order, as they were when the tree was read. */
  all(name: string): readonly Element[];
}

/** Reads a part. Comments and processing instructions are left out; what isn't well-formed throws. */
export function readTree(xml: string): Tree {
  const { root } = parseXml(xml);
  if (root === null) throw new SyntaxError('no element');
  const byName = new Map<string, Element[]>();
  const tree = elementOf(root, (element) => {
    const known = byName.get(element.name);
    if (known === undefined) byName.set(element.name, [element]);
    else known.push(element);
  });
  return { root: tree, all: (name) => byName.get(name) ?? [] };
}

function elementOf(source: XmlElement, onElement: (element: Element) => void): Element {
  const element: Element = { name: source.name, attribs: source.attributes, children: [] };
  onElement(element);
  for (const child of source.children) {
    if (child instanceof XmlElement) element.children.push(elementOf(child, onElement));
    else if (child instanceof XmlText) element.children.push(text(child.text));
  }
  return element;
}

/** The whole part again. */
export function writeTree({ root }: Tree): string {
  return part(write(root));
}

function write(node: Element | Xml): Xml {
  if (!isElement(node)) return node;
  return node.instead ?? el(node.name, node.attribs, ...node.children.map(write));
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
  element.children = [...xml];
}

/** Puts `xml` after the content of `element`. */
export function addContent(element: Element, ...xml: readonly Xml[]): void {
  element.children.push(...xml);
}

/** Puts `xml` in the place of `element`. */
export function become(element: Element, xml: Xml): void {
  element.instead = xml;
}

const isElement = (node: Element | Xml): node is Element => typeof node !== 'string';
