declare const MARKUP: unique symbol;

/** A piece of well-formed markup. Only this file makes it, so that unescaped text can't get between two tags. */
export type Xml = string & { readonly [MARKUP]: true };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

// Control characters, lone surrogates and non-characters: XML 1.0 can't hold them even as a reference (section 2.2).
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const SPECIAL = /[&<>"']/g;
const AWKWARD = new RegExp(`${ILLEGAL.source}|${SPECIAL.source}`, 'u'); // most texts and nearly all attributes have none
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** `value` for use between tags or quotes; characters that XML can't hold become U+FFFD rather than vanish. */
export function escapeXml(value: string): string {
  if (!AWKWARD.test(value)) return value;
  return value.replace(ILLEGAL, '\ufffd').replace(SPECIAL, (char) => ENTITIES[char] ?? char);
}

/** Character data. */
export function text(value: string): Xml {
  return escapeXml(value) as Xml;
}

/** Character data of type ST_Xstring (cells, caches of charts), where Office takes `_x0041_` for an A: ECMA-376 Part 1, 22.9.2.19. */
export function xstring(value: string): Xml {
  return text(value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

/** One element; attributes that are undefined and children that are null are left out. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly (Xml | null)[]): Xml {
  let open = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) open += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  let content = '';
  for (const child of children) if (child !== null) content += child;
  return (content === '' ? `${open}/>` : `${open}>${content}</${name}>`) as Xml;
}

/** Several pieces one after the other. */
export function join(pieces: readonly Xml[]): Xml {
  return pieces.join('') as Xml;
}

/** A whole part: the declaration and its root element. */
export function part(root: Xml): string {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
  // Makes one string of the thousands of pieces that V8 has only chained: kept until the zip is written, they would slow
  // down every garbage collection.
  xml.charCodeAt(0);
  return xml;
}
