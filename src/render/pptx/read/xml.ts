import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/**
 * An element by its local name: transitional and strict files differ in their namespaces, foreign ones in their prefixes,
 * and no two elements of one name stand in one place. Attributes of the relationships' namespace are named 'r:…'.
 */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Its own character data. */
  readonly text: string;
}

const RELATIONSHIPS = /officeDocument\/relationships$/;
const DEEPEST = 256;

/** Reads a part. Throws with a reason when it isn't well-formed; entities that a DTD declares are never expanded. */
export function readXml(data: Uint8Array): Node {
  const { root } = parseXml(decodeXml(data));
  if (root === null) throw new SyntaxError('no element');
  return convert(root, new Set(), 0);
}

/** The text of an XML part: UTF-8, or UTF-16 with its byte order mark (OPC, 8.1.4). */
export function decodeXml(data: Uint8Array): string {
  const [first, second] = data;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(data);
}

function convert(element: XmlElement, prefixes: ReadonlySet<string>, depth: number): Node {
  if (depth > DEEPEST) throw new SyntaxError(`elements nested more than ${DEEPEST} deep`);
  const known = prefixesIn(element, prefixes);
  let text = '';
  const children: Node[] = [];
  for (const node of element.children) {
    if (node instanceof XmlText) text += node.text; // CDATA too
    if (node instanceof XmlElement) children.push(...alternative(convert(node, known, depth + 1)));
  }
  return { name: localName(element.name), attributes: attributesOf(element, known), children, text };
}

/** mc:AlternateContent stands for its first choice: what new versions of Office show, and what it was before it was flattened. */
function alternative(node: Node): readonly Node[] {
  if (node.name !== 'AlternateContent') return [node];
  const taken = child(node, 'Choice') ?? child(node, 'Fallback');
  return taken?.children ?? [];
}

/** The prefixes that stand for the relationships' namespace inside `element`. */
function prefixesIn({ attributes }: XmlElement, outer: ReadonlySet<string>): ReadonlySet<string> {
  const declared = Object.keys(attributes).filter((key) => key.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const inner = new Set(outer);
  for (const key of declared) {
    const prefix = key.slice('xmlns:'.length);
    if (RELATIONSHIPS.test(attributes[key] ?? '')) inner.add(prefix);
    else inner.delete(prefix);
  }
  return inner;
}

function attributesOf({ attributes }: XmlElement, prefixes: ReadonlySet<string>): Record<string, string> {
  const named = Object.entries(attributes).map(([key, value]) => {
    const [prefix = '', local] = key.split(':');
    return [local !== undefined && prefixes.has(prefix) ? `r:${local}` : key, value];
  });
  return Object.fromEntries(named);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The first child of a name. */
export function child(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((each) => each.name === name);
}

/** The children of a name. */
export function children(node: Node | undefined, name: string): readonly Node[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** The first child of the first child … along the names. */
export function descend(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  return path.reduce(child, node);
}

/** All elements of a name below `node`, in document order. */
export function all(node: Node | undefined, name: string): readonly Node[] {
  return node?.children.flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]) ?? [];
}

/** The `val` that many elements of DrawingML have as their only attribute. */
export function val(node: Node | undefined): string | undefined {
  return node?.attributes['val'];
}

/** Text of type ST_Xstring as it is meant: Office writes a character that it escapes as `_xHHHH_`. */
export function xstring(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether an attribute of type ST_OnOff or xsd:boolean says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
