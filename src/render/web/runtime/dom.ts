/** An element of a document with its attributes and children; text is text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
