/** A package before it is zipped: part name without the leading slash → its content. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/** `parts` with `more` added; a part of the same name is replaced. */
export function withParts(parts: Parts, more: Iterable<readonly [string, string | Uint8Array]>): Parts {
  return new Map([...parts, ...more]);
}
