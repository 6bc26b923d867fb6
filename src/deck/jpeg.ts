/** A piece of a JPEG: its marker, and where it begins and ends. */
interface Segment {
  readonly marker: number;
  readonly at: number;
  readonly end: number;
}

/** The segments of a JPEG up to the end of its picture, each scan with the pixels after it (ITU-T T.81, B.1.1). */
export function segments(jpeg: Uint8Array): Segment[] {
  const found: Segment[] = [];
  for (let at = 2; jpeg[at] === 0xff; ) {
    while (jpeg[at + 1] === 0xff) at++; // bytes that only fill
    const marker = jpeg[at + 1] ?? END_OF_IMAGE;
    if (marker === END_OF_IMAGE) return [...found, { marker, at, end: at + 2 }];
    const length = ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
    const end = marker === START_OF_SCAN ? endOfPixels(jpeg, at + 2 + length) : at + 2 + length;
    found.push({ marker, at, end });
    at = end;
  }
  return found;
}

/** Among pixels 0xFF is followed by a zero, or by a marker that restarts the decoder. */
function endOfPixels(jpeg: Uint8Array, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= FIRST_RESTART && next <= LAST_RESTART)) return at;
  }
  return jpeg.length;
}

const START_OF_SCAN = 0xda;
/** The marker behind the last scan. */
export const END_OF_IMAGE = 0xd9;
const FIRST_RESTART = 0xd0;
const LAST_RESTART = 0xd7;
/** 0xC0 to 0xCF begin a frame, but for tables, a reserved one and arithmetic coding's. */
const NO_FRAME: readonly number[] = [0xc4, 0xc8, 0xcc];

/** Where the first scan begins: a thumbnail before it has an end of its own. The file's end where there is none. */
export function scanOf(jpeg: Uint8Array): number {
  return segments(jpeg).find(({ marker }) => marker === START_OF_SCAN)?.at ?? jpeg.length;
}

/** Whether it is made for print, in four inks: programs differ in what they show of it. */
export function isCmyk(jpeg: Uint8Array): boolean {
  const frame = segments(jpeg).find(({ marker }) => marker >> 4 === 0xc && !NO_FRAME.includes(marker));
  return frame !== undefined && jpeg[frame.at + 9] === 4;
}
