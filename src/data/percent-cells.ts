import { parseXml, type XmlElement } from '@rgrove/parse-xml';

/** The built-in formats 0% and 0.00%. */
const BUILT_IN: ReadonlySet<string> = new Set(['9', '10']);

/** The cell formats of a workbook that show a number in per cent, by their index. */
export function percentFormats(styles: string): ReadonlySet<string> {
  const sheet = parseXml(styles).root;
  const codes = new Map(
    childrenOf(sheet, 'numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']),
  );
  const isPercent = (id = ''): boolean => BUILT_IN.has(id) || withoutTexts(codes.get(id) ?? '').includes('%');
  const formats = childrenOf(sheet, 'cellXfs').map(({ attributes }) => isPercent(attributes['numFmtId']));
  return new Set(formats.flatMap((is, i) => (is ? [String(i)] : [])));
}

/** The cells of a sheet's XML that bear one of `formats`, such as E2. */
export function cellsIn(xml: string, formats: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (formats.size === 0) return found;
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const format = /\bs="(\d+)"/.exec(attributes)?.[1];
    const cell = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    if (format !== undefined && cell !== undefined && formats.has(format)) found.add(cell);
  }
  return found;
}

function childrenOf(root: XmlElement | null, name: string): readonly XmlElement[] {
  const elements = (element: XmlElement | undefined) =>
    (element?.children ?? []).filter((child): child is XmlElement => child.type === 'element');
  const list = root ? elements(root).find((element) => localName(element) === name) : undefined;
  return elements(list);
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}

/** A format without the words in it: in 0"%" the sign is one of them, and the number stays what it is. */
function withoutTexts(code: string): string {
  return code.replace(/"[^"]*"|\\./g, '');
}
