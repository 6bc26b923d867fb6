/** Whatever the compiler needs of the world. Paths have '/' between their parts, on every system. */
export interface Effects {
  /** The bytes of a file, or null where there is none. */
  read(path: string): Uint8Array | null;
  /** The names in a folder, sorted; [] where there is none. */
  list(folder: string): readonly string[];
  /** twindeck's own folder: its themes, its data, and the build with fonts and browser runtime. */
  readonly home: string;
  /** Raw deflate, RFC 1951. */
  deflate(data: Uint8Array): Uint8Array<ArrayBuffer>;
  /** CRC-32 as in zip files. */
  crc32(data: Uint8Array): number;
  /** A PNG of an SVG, `width` px wide; SVGs were checked before, so that one which can't be drawn is a bug. */
  rasterise(svg: Uint8Array, width: number): Promise<Uint8Array>;
  base64(data: Uint8Array): string;
  /** SHA-256 of a text's UTF-8 bytes, in base64. */
  sha256(text: string): string;
}
