import type { ColorRef } from '../theme/types.ts';
import type { FrameText } from './frame-text.ts';
import type { Chart, LegendEntry, Mark } from './types.ts';

export interface Legend {
  readonly entries: readonly LegendEntry[];
  /** px, the room below it included; 0 when there is none. */
  readonly height: number;
  /** The first entry that doesn't fit, or null. */
  readonly overflow: string | null;
}

const MOST_ROWS = 2;

/** Swatch and space before the text, em. */
const BEFORE_TEXT: Readonly<Record<Mark, number>> = {
  bar: 1,
  area: 1,
  slice: 1,
  line: 1.75,
  dot: 1,
  bubble: 1,
  end: 1,
};

/** Names of the series from the top left corner in one row or two, `width` px wide. */
export function legendInRows(chart: Chart, width: number, text: FrameText): Legend {
  if (chart.legend !== 'shown') return { entries: [], height: 0, overflow: null };
  const entries: LegendEntry[] = [];
  let x = 0;
  let row = 0;
  for (const { name, color, mark } of listed(chart)) {
    const { w } = entryAt(name, color, mark, 0, 0, text);
    if (x > 0 && x + w > width) {
      x = 0;
      row++;
    }
    entries.push(entryAt(name, color, mark, x, row * text.lineHeight, text));
    x += w + text.size;
  }
  const overflow = entries.find(({ y, w }) => w > width || y >= MOST_ROWS * text.lineHeight);
  return { entries, height: (row + 1) * text.lineHeight + text.gap, overflow: overflow?.text ?? null };
}

/** The names of the series, to be set in a column; their places are relative to its top left corner. */
export function seriesInColumn(chart: Chart, text: FrameText): readonly LegendEntry[] {
  const named = chart.legend === 'shown' ? listed(chart) : [];
  const row = text.lineHeight + text.gap;
  return named.map(({ name, color, mark }, i) => entryAt(name, color, mark, 0, i * row, text));
}

/** Office names areas before bars and these before lines, whatever the order of the series. */
const NAMED_LAST: Readonly<Record<Mark, number>> = { area: 0, bar: 1, slice: 1, line: 2, dot: 2, bubble: 2, end: 2 };

/** The series that a legend names: those that are seen, but for the target, which has its name at its line. */
function listed({ series }: Chart): Chart['series'] {
  const seen = series.filter(({ hidden, target }) => !hidden && target === undefined);
  return [...seen].sort((a, b) => NAMED_LAST[a.mark] - NAMED_LAST[b.mark]);
}

/** The names of a circle's parts, to be set in a column; their places are relative to its top left corner. */
export function legendInColumn(chart: Chart, text: FrameText): readonly LegendEntry[] {
  const points = chart.legend === 'none' ? [] : (chart.series[0]?.points ?? []);
  const row = text.lineHeight + text.gap;
  return points.map(({ color }, i) => entryAt(chart.categories[i] ?? '', color, 'slice', 0, i * row, text));
}

function entryAt(name: string, color: ColorRef, mark: Mark, x: number, y: number, text: FrameText): LegendEntry {
  const before = Math.round(BEFORE_TEXT[mark] * text.size);
  return {
    text: name,
    color,
    mark,
    x,
    y,
    w: Math.ceil(before + text.width(name)),
    h: text.lineHeight,
    textX: x + before,
  };
}
