import { parseXml, type XmlElement } from '@rgrove/parse-xml';

/** All elements of a part by their name, whatever its prefix; none without a part. */
export function elements(part: Uint8Array | undefined, name: string): XmlElement[] {
  const root = part && parseXml(textOf(part)).root;
  return root ? within(root, name) : [];
}

/** An element and those in it that bear a name. */
export function within(element: XmlElement, name: string): XmlElement[] {
  const inside = element.children.flatMap((child) =>
    child.type === 'element' ? within(child as XmlElement, name) : [],
  );
  return element.name.replace(/^.*:/, '') === name ? [element, ...inside] : inside;
}

/** The text of a part. */
export function textOf(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}

/** A cell of a sheet: its place, from 1, its attributes as they are written, and where in the XML its content begins. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  readonly content: number;
}

/** The cells of a sheet's XML. Start tags are looked at one by one: a tree of 100,000 rows would take a gigabyte. */
export function* sheetCells(xml: string): Generator<SheetCell> {
  for (const match of xml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const [tag, attributes = ''] = match;
    const [, letters = '', row = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    yield { row: Number(row), column: columnNumber(letters), attributes, content: match.index + tag.length };
  }
}

/** C → 3, AB → 28. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
