/** Rows of pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Where a pixel that is seen at x, y is stored; `right` and `bottom` are the last column and row that are stored. */
type Stored = (x: number, y: number, right: number, bottom: number) => readonly [column: number, row: number];

/** By EXIF's Orientation, 1 to 8. */
const STORED: readonly Stored[] = [
  (x, y) => [x, y],
  (x, y, right) => [right - x, y],
  (x, y, right, bottom) => [right - x, bottom - y],
  (x, y, _, bottom) => [x, bottom - y],
  (x, y) => [y, x],
  (x, y, _, bottom) => [y, bottom - x],
  (x, y, right, bottom) => [right - y, bottom - x],
  (x, y, right) => [right - y, x],
];
const FIRST_LYING = 5;

/** The pixels as they are meant to be seen. */
export function upright(pixels: Pixels, orientation: number): Pixels {
  const stored = STORED[orientation - 1];
  if (orientation === 1 || stored === undefined) return pixels;
  const lies = orientation >= FIRST_LYING;
  const [width, height] = lies ? [pixels.height, pixels.width] : [pixels.width, pixels.height];
  // A copy begins at a multiple of four bytes, as whole pixels must.
  const from = new Uint32Array(pixels.rgba.slice().buffer);
  const to = new Uint32Array(from.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [column, row] = stored(x, y, pixels.width - 1, pixels.height - 1);
      to[y * width + x] = from[row * pixels.width + column] ?? 0;
    }
  return { rgba: new Uint8Array(to.buffer), width, height };
}
