/** EMU of a length in px of a slide 1280 px wide: 1 px = 9525 EMU. */
export function emu(px: number): number {
  return Math.round(px * 9525);
}

/** Inches of a length in px, as pptxgenjs wants them (numbers above 100 mean EMU there); its own rounding gives exact EMU. */
export function inches(px: number): number {
  return px / 96;
}

/** Hundredths of a point, the unit of `sz` and `spcPts`. */
export function hundredths(px: number): number {
  return Math.round(px * 75);
}
