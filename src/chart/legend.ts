import type { ColorRef } from '../theme/types.ts';
import type { FrameText } from './frame-text.ts';
import type { Chart, LegendEntry } from './types.ts';

export interface Legend {
  readonly entries: readonly LegendEntry[];
  /** px, the room below it included; 0 when there is none. */
  readonly height: number;
  /** The first entry that doesn't fit, or null. */
  readonly overflow: string | null;
}

type Name = Pick<LegendEntry, 'text' | 'color' | 'w' | 'h'>;

const MOST_ROWS = 2;

/** Names of the series from the top left corner in one row or two, `width` px wide. */
export function legendInRows(chart: Chart, width: number, text: FrameText): Legend {
  if (!chart.legend) return { entries: [], height: 0, overflow: null };
  const entries: LegendEntry[] = [];
  let x = 0;
  let row = 0;
  for (const { name, color } of chart.series) {
    const entry = nameOf(name, color, text);
    if (x > 0 && x + entry.w > width) {
      x = 0;
      row++;
    }
    entries.push({ ...entry, x, y: row * text.lineHeight });
    x += entry.w + text.size;
  }
  const overflow = entries.find(({ y, w }) => w > width || y >= MOST_ROWS * text.lineHeight);
  return { entries, height: (row + 1) * text.lineHeight + text.gap, overflow: overflow?.text ?? null };
}

/** The names of a circle's parts, to be set in a column; their places are relative to its top left corner. */
export function legendInColumn(chart: Chart, text: FrameText): readonly LegendEntry[] {
  const points = chart.legend ? (chart.series[0]?.points ?? []) : [];
  const row = text.lineHeight + text.gap;
  return points.map(({ color }, i) => ({ ...nameOf(chart.categories[i] ?? '', color, text), x: 0, y: i * row }));
}

function nameOf(name: string, color: ColorRef, text: FrameText): Name {
  return { text: name, color, w: Math.ceil(text.size + text.width(name)), h: text.lineHeight };
}
