/** Whatever the compiler needs of the world. Paths have '/' between their parts, on every system. */
export interface Effects {
  /** The bytes of a file, or null where there is none. */
  read(path: string): Uint8Array | null;
  /** The names in a folder, sorted; [] where there is none. */
  list(folder: string): readonly string[];
  /** twindeck's own folder: its themes, its data, and the build with fonts and browser runtime. */
  readonly home: string;
  /** Raw deflate, RFC 1951. */
  deflate(data: Uint8Array): Uint8Array;
  /** CRC-32 as in zip files. */
  crc32(data: Uint8Array): number;
  /** SHA-256 of a text's UTF-8 bytes, in base64. */
  sha256(text: string): string;
}
