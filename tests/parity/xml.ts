import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The root of an XML part. */
export function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (root === null) throw new Error('no element');
  return root;
}

/** All descendants of a name, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first descendant of a name. */
export function first(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && all(element, name)[0];
}

/** The child elements, of a name where one is given. */
export function elements(element: XmlElement, name?: string): XmlElement[] {
  const children = element.children.filter((node): node is XmlElement => node instanceof XmlElement);
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** An attribute as a number. */
export function numberOf(element: XmlElement | undefined, name: string): number {
  return Number(element?.attributes[name]);
}
