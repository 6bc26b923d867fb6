const GAP = 2;

/** px of paper between the slices of a circle; one that is alone has no seam. */
export function sliceGap(slices: readonly { readonly value: number | null }[]): number {
  return slices.filter(({ value }) => value !== null && value !== 0).length > 1 ? GAP : 0;
}
