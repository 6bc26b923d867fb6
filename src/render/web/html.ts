/** Attribute values; `null` and `false` leave the attribute out, `true` writes it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and quoted attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** One element with its children, which are HTML already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  return `${openTag(name, attributes)}${children.join('')}</${name}>`;
}

/** The start tag alone; the whole of a void element such as `col`. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return `<${name}${written.join('')}>`;
}

function attribute(key: string, value: string | number | boolean | null): string {
  if (value === null || value === false) return '';
  return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
}
