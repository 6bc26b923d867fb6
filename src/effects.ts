/** A picture of pixels as its file has it; `width` px as it is seen, and EXIF's Orientation, 1 to 8. */
export interface Bitmap {
  readonly kind: 'png' | 'jpeg' | 'webp';
  readonly data: Uint8Array;
  readonly width: number;
  readonly orientation: number;
}

/** The same picture upright and without metadata; px. */
export interface Shrunk {
  readonly kind: 'png' | 'jpeg';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

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
  /** A picture at most `width` px wide, as PNG or JPEG; null when it can't be read. Same picture, same bytes. */
  shrink(picture: Bitmap, width: number): Promise<Shrunk | null>;
  base64(data: Uint8Array): string;
  /** SHA-256 of a text's UTF-8 bytes, in base64. */
  sha256(text: string): string;
}
