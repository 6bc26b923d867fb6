import type { Page } from 'playwright-core';
import type { Picture } from './pictures.ts';

/** How far two blurred pictures differ, 0 to 255: over all their pixels, and in the tile of 32 × 32 px that differs most. */
export interface Difference {
  readonly mean: number;
  readonly tile: number;
  /** Top left corner of that tile. */
  readonly x: number;
  readonly y: number;
}

/** Compares two pictures of 1280 × 720 px; the browser, any page of it, decodes and blurs them. */
export function compare(one: Picture, other: Picture, page: Page): Promise<Difference> {
  const base64 = (picture: Picture) => Buffer.from(picture).toString('base64');
  return page.evaluate(compareInPage, [base64(one), base64(other)] as const);
}

/** Runs in the browser, hence needs nothing of this file. */
async function compareInPage([one, other]: readonly [string, string]): Promise<Difference> {
  const [scale, width, height, half] = [4, 320, 180, 4];
  // Shrunk and blurred: what differs by the renderer alone, hinting and antialiasing, is gone.
  const pixels = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (pen === null || image.width !== width * scale || image.height !== height * scale)
      throw new Error('not a slide');
    pen.imageSmoothingQuality = 'high';
    pen.filter = 'blur(2px)';
    pen.drawImage(image, 0, 0, width, height);
    return pen.getImageData(0, 0, width, height).data;
  };
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  const channel = (at: number): number => Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  const pixel = (at: number): number => Math.max(channel(at), channel(at + 1), channel(at + 2));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const indices = Array.from({ length: half * half }, (_, i) => 4 * (Math.floor(i / half) * width + (i % half)));
  const cells = Array.from({ length: height / half }, (_, row) =>
    Array.from({ length: width / half }, (_, column) =>
      mean(indices.map((index) => pixel(index + 4 * half * (row * width + column)))),
    ),
  );
  const tile = (row: number, column: number): number =>
    mean([row, row + 1].flatMap((y) => cells[y]?.slice(column, column + 2) ?? []));
  // Tiles overlap by half, so that no fault hides in being cut in two.
  const tiles = cells
    .slice(1)
    .flatMap((row, y) => row.slice(1).map((_, x) => ({ tile: tile(y, x), x: x * half * scale, y: y * half * scale })));
  return { mean: mean(cells.flat()), ...tiles.reduce((most, each) => (each.tile > most.tile ? each : most)) };
}
