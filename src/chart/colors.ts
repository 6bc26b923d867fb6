import type { ChartSpec } from '../schema/chart-schema.ts';
import { paler, slotOf, stronger } from '../theme/color.ts';
import type { ColorRef, Theme } from '../theme/types.ts';
import type { Highlight } from './highlight.ts';
import type { Compared, Mark } from './types.ts';

/** What labels are written in beside their marks. */
export const INK: ColorRef = { slot: 'dk1' };

/** What is left of a whole. */
export const TRACK: ColorRef = { slot: 'lt2' };

/** What joins the two ends of a dumbbell, and its width in px. */
export const JOINT: ColorRef = { slot: 'folHlink' };
export const JOINT_WIDTH = 6;

const PRIMARY: ColorRef = { slot: 'accent1' };
const ACCENT: ColorRef = { slot: 'accent2' };
const STONE: ColorRef = { slot: 'folHlink' };

/** The colours of a chart's series and of their points; `points` has a row for each series. */
export interface ChartColors {
  readonly series: readonly ColorRef[];
  readonly points: readonly (readonly ColorRef[])[];
}

/** Colours by the art direction: the story's marks in primary, the rest quiet. `marks` has an entry a series. */
export function chartColors(marks: readonly Mark[], { series: told, points }: Highlight, theme: Theme): ChartColors {
  const series = told.includes(true) ? toldApart(told, theme) : seriesColors(marks, theme);
  const any = points.some((row) => row.includes(true));
  return {
    series,
    points: series.map((color, s) => pointColors(marks[s] ?? 'bar', color, marks.length, points[s] ?? [], any, theme)),
  };
}

type ColorName = NonNullable<ChartSpec['colors']>[string];

/** The colour of a level, or of a step from one to the next. */
export function roleColor(role: 'better' | 'worse' | 'total'): ColorRef {
  return role === 'total' ? STONE : namedColor(role);
}

const CHANGES = { better: 'primary', worse: 'accent' } as const;

/** The theme's colour of a name; what got better is primary, what got worse accent. */
export function namedColor(name: ColorName): ColorRef {
  return { slot: slotOf(name === 'better' || name === 'worse' ? CHANGES[name] : name) };
}

/** What a label is written in beside its mark: in the colour of its comparison, else in ink. */
export function toneColor(compare: Compared | undefined): ColorRef {
  return compare === undefined || compare.tone === 'neutral' ? INK : namedColor(compare.tone);
}

/** The author's own colours over ours: of a series with all its marks, or of a category in every series. */
export function withOwnColors(
  { series, points }: ChartColors,
  own: NonNullable<ChartSpec['colors']>,
  names: readonly string[],
  categories: readonly string[],
): ChartColors {
  const of = (name: string | undefined): ColorRef | null => {
    const said = name === undefined || !Object.hasOwn(own, name) ? undefined : own[name];
    return said === undefined ? null : namedColor(said);
  };
  return {
    series: series.map((color, s) => of(names[s]) ?? color),
    points: points.map((row, s) => row.map((color, i) => of(categories[i]) ?? of(names[s]) ?? color)),
  };
}

function pointColors(
  mark: Mark,
  color: ColorRef,
  seriesCount: number,
  highlighted: readonly boolean[],
  anyHighlight: boolean,
  theme: Theme,
): readonly ColorRef[] {
  switch (mark) {
    case 'slice':
      return anyHighlight ? toldApart(highlighted, theme) : highlighted.map((_, i) => inOrder(theme.series, i, theme));
    case 'line':
      // The line itself is the story: only a marker can stand out, and only where the colour doesn't name the series.
      return highlighted.map((is) => (is && seriesCount === 1 ? ACCENT : color));
    case 'area':
      return highlighted.map(() => color);
    case 'dot':
    case 'bubble':
    case 'end':
    case 'bar': {
      const quiet = seriesCount === 1 ? STONE : tint(color, theme);
      return highlighted.map((is) => (is || !anyHighlight ? color : quiet));
    }
  }
}

/** What lies over one another lets the others be seen: programs don't agree which one lies on top. */
export function seeThrough(color: ColorRef): ColorRef {
  return { ...color, alpha: 65 };
}

/** Two series of one kind are "before" and "now", or "plan" and "actual": the later one is the story. */
function seriesColors(marks: readonly Mark[], theme: Theme): readonly ColorRef[] {
  if (marks.length === 1) return [PRIMARY];
  if (marks.length === 2 && marks[0] === marks[1]) return [STONE, PRIMARY];
  return marks.map((_, i) => inOrder(theme.series, i, theme));
}

/** The palette in order; once it is used up, again in paler tints. */
function inOrder(palette: readonly ColorRef[], index: number, theme: Theme): ColorRef {
  const color = palette[index % palette.length] ?? PRIMARY;
  return index < palette.length ? color : tint(color, theme);
}

/** The story in primary and its tints, the rest in stones: neighbours among the story's parts, and among the rest, stay apart in grey print. */
function toldApart(highlighted: readonly boolean[], theme: Theme): readonly ColorRef[] {
  const ours = [PRIMARY, paler(theme, PRIMARY, 25), paler(theme, PRIMARY, 50)];
  const others = [STONE, paler(theme, STONE, 40), stronger(theme, STONE, 25), paler(theme, STONE, 60)];
  let story = 0;
  let rest = 0;
  return highlighted.map((is) => (is ? inOrder(ours, story++, theme) : inOrder(others, rest++, theme)));
}

function tint(color: ColorRef, theme: Theme): ColorRef {
  return paler(theme, color, 40);
}
