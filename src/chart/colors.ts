import type { ColorRef, Theme } from '../theme/types.ts';
import type { Mark } from './types.ts';

/** What labels are written in beside their marks. */
export const INK: ColorRef = { slot: 'dk1' };

const PRIMARY: ColorRef = { slot: 'accent1' };
const ACCENT: ColorRef = { slot: 'accent2' };
const STONE: ColorRef = { slot: 'folHlink' };

// Neighbours in each list stay apart in grey print.
const PRIMARY_TINTS: readonly ColorRef[] = [
  PRIMARY,
  { ...PRIMARY, lumMod: 75, lumOff: 25 },
  { ...PRIMARY, lumMod: 50, lumOff: 50 },
];
const STONE_TINTS: readonly ColorRef[] = [
  STONE,
  { ...STONE, lumMod: 60, lumOff: 40 },
  { ...STONE, lumMod: 75 },
  { ...STONE, lumMod: 40, lumOff: 60 },
];

/** The colours of a chart's series and of their points; `points` has a row for each series. */
export interface ChartColors {
  readonly series: readonly ColorRef[];
  readonly points: readonly (readonly ColorRef[])[];
}

/** Colours by the art direction: the story's marks in primary, the rest quiet. `marks` has an entry a series, `highlighted` one a category. */
export function chartColors(marks: readonly Mark[], highlighted: readonly boolean[], theme: Theme): ChartColors {
  const series = seriesColors(marks, theme);
  return {
    series,
    points: series.map((color, s) => pointColors(marks[s] ?? 'bar', color, marks.length, highlighted, theme)),
  };
}

function pointColors(
  mark: Mark,
  color: ColorRef,
  seriesCount: number,
  highlighted: readonly boolean[],
  theme: Theme,
): readonly ColorRef[] {
  const anyHighlight = highlighted.includes(true);
  switch (mark) {
    case 'slice':
      return anyHighlight ? highlightedParts(highlighted) : highlighted.map((_, i) => inOrder(theme.series, i));
    case 'line':
      // The line itself is the story: only a marker can stand out, and only where the colour doesn't name the series.
      return highlighted.map((is) => (is && seriesCount === 1 ? ACCENT : color));
    case 'area':
      return highlighted.map(() => color);
    case 'bar': {
      const quiet = seriesCount === 1 ? STONE : tint(color);
      return highlighted.map((is) => (is || !anyHighlight ? color : quiet));
    }
  }
}

/** Two series of one kind are "before" and "now", or "plan" and "actual": the later one is the story. */
function seriesColors(marks: readonly Mark[], theme: Theme): readonly ColorRef[] {
  if (marks.length === 1) return [PRIMARY];
  if (marks.length === 2 && marks[0] === marks[1]) return [STONE, PRIMARY];
  return marks.map((_, i) => inOrder(theme.series, i));
}

/** The palette in order; once it is used up, again in lighter tints. */
function inOrder(palette: readonly ColorRef[], index: number): ColorRef {
  const color = palette[index % palette.length] ?? PRIMARY;
  return index < palette.length ? color : tint(color);
}

function highlightedParts(highlighted: readonly boolean[]): readonly ColorRef[] {
  let story = 0;
  let rest = 0;
  return highlighted.map((is) => (is ? inOrder(PRIMARY_TINTS, story++) : inOrder(STONE_TINTS, rest++)));
}

function tint(color: ColorRef): ColorRef {
  return { ...color, lumMod: 60, lumOff: 40 };
}
