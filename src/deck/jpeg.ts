/** The segments of a JPEG up to its first scan: marker, and where each begins (ITU-T T.81, B.1.1). */
function segments(jpeg: Uint8Array): { readonly marker: number; readonly at: number }[] {
  const found: { marker: number; at: number }[] = [];
  let at = 2;
  while (jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? START_OF_SCAN;
    found.push({ marker, at });
    if (marker === START_OF_SCAN) return found;
    at += 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0);
  }
  return found;
}

const START_OF_SCAN = 0xda;
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
