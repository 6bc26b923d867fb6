import type { Chart, Rectangle } from './types.ts';

/** The number's height as a share of the circle, and the width that number and label may take as one of the hole. */
const NUMBER_SHARE = 0.2;
const WIDTH_SHARE = 0.84;
/** Width of a digit in em, in the fonts that themes use (Calibri 0.507, Arial 0.556). */
const DIGIT = 0.55;

/** How the main share stands in the middle of a doughnut, px: both files reckon alike, whatever their fonts measure. */
export interface CentreLook {
  /** What number and label may take. */
  readonly width: number;
  /** Of the number's text. */
  readonly size: number;
  /** From the circle's middle to the top of the label, which is left out (null) where it has no room. */
  readonly labelTop: number | null;
}

/** The look of a doughnut's middle in a plot `w` px wide. */
export function centreLook(
  { number, label }: NonNullable<Chart['centre']>,
  { w, hole }: Pick<Rectangle, 'w'> & Pick<Chart, 'hole'>,
  labelSize: number,
): CentreLook {
  const width = w * hole * WIDTH_SHARE;
  const large = w * NUMBER_SHARE;
  const labelled = label !== '' && label.length * labelSize * DIGIT <= width;
  return {
    width,
    size: Math.min(large, width / (number.length * DIGIT)),
    labelTop: labelled ? large * 0.4 : null,
  };
}
