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

/** Runs something whenever an element has another size: the observer must be one of its own window, which may be the speaker's. */
export function onResize(element: HTMLElement, run: () => void): void {
  const view = element.ownerDocument.defaultView ?? window;
  new view.ResizeObserver(run).observe(element);
}
