import render from 'dom-serializer';
import { parseDocument } from 'htmlparser2';
import type { Xml } from '../xml.ts';

// Entities stay as they are written on the way in and out: nothing is decoded, so nothing has to be encoded again.
const XML = { xmlMode: true, decodeEntities: false, encodeEntities: false } as const;

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
export type Element = Extract<Node, { readonly attribs: unknown }>;

const isElement = (node: Node): node is Element => 'attribs' in node;

/** One XML part as a tree, its elements findable by name; the functions below change it in place. */
export interface Tree {
  readonly document: Document;
  /** All elements of a name in document order, as they were when the tree was read. */
  all(name: string): readonly Element[];
}

export function readTree(xml: string): Tree {
  const document = parseDocument(xml, XML);
  const byName = new Map<string, Element[]>();
  collect(document.children, byName);
  return { document, all: (name) => byName.get(name) ?? [] };
}

export function writeTree({ document }: Tree): string {
  return render(document, XML);
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
  element.children = parse(...xml);
}

/** Puts `xml` after the content of `element`. */
export function addContent(element: Element, ...xml: readonly Xml[]): void {
  element.children = [...element.children, ...parse(...xml)];
}

/** Leaves out the children that `keep` refuses; what isn't an element (white space) goes as well. */
export function keepChildren(element: Element, keep: (child: Element, index: number) => boolean): void {
  element.children = children(element).filter(keep);
}

/** Turns `element` into the one element that `xml` is, in its place. */
export function become(element: Element, xml: Xml): void {
  const [model] = parse(xml).filter(isElement);
  if (model === undefined) return;
  element.name = model.name;
  element.attribs = model.attribs;
  element.children = model.children;
}

function parse(...xml: readonly Xml[]): Node[] {
  return xml.flatMap((piece) => parseDocument(piece, XML).children);
}

function collect(nodes: readonly Node[], into: Map<string, Element[]>): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const known = into.get(node.name);
    if (known === undefined) into.set(node.name, [node]);
    else known.push(node);
    collect(node.children, into);
  }
}
