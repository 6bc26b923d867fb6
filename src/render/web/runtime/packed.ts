/** What a script element of the page carries: text in UTF-8, deflated, in base64. Rejects where the browser can't inflate. */
export async function unpack(id: string, doc: Document = document): Promise<string> {
  const packed = doc.querySelector(`script#${id}`)?.textContent;
  if (!packed) throw new Error(`The page carries no ${id}.`);
  const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** The bytes that base64 stands for. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
