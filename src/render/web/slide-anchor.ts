/** The element id and the URL's hash of a slide: reveal.js takes a number for a slide's position, so '2021' gets a prefix. */
export function slideAnchor(id: string): string {
  return /^\d+$/.test(id) ? `slide-${id}` : id;
}
