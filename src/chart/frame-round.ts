import type { Size } from './frame-axes.ts';
import { type FrameText, labelSize } from './frame-text.ts';
import { legendInColumn } from './legend.ts';
import { hasOuterLabels } from './round-labels.ts';
import { placeTitles } from './titles.ts';
import type { Chart, ChartFrame } from './types.ts';

/** Between circle and legend, and the least side of the circle, in em. */
const LEGEND_GAP = 1.5;
const LEAST_SIDE = 5;

/** Circles: the title over all, the square of the circle and the names of its parts right of it, centred together. */
export function frameRound(chart: Chart, { width, height }: Size, text: FrameText): ChartFrame {
  const titles = placeTitles(chart, width, 0, text);
  const top = titles.bottom;
  const legend = legendInColumn(chart, text);
  const legendWidth = legend.reduce((most, { w }) => Math.max(most, w), 0);
  const legendHeight = legend.reduce((_, { y, h }) => y + h, 0);
  const gap = legend.length > 0 ? Math.round(LEGEND_GAP * text.size) : 0;
  const sideWith = ({ w, h }: Room) =>
    Math.max(1, Math.floor(Math.min(height - top - 2 * h, width - 2 * w - gap - legendWidth)));
  const whole = sideWith({ w: 0, h: 0 });
  const room = hasOuterLabels(chart, whole, text) ? roomAround(chart, text) : { w: 0, h: 0 };
  const side = sideWith(room);
  const x = Math.max(0, Math.floor((width - side - 2 * room.w - gap - legendWidth) / 2));
  const legendX = x + side + 2 * room.w + gap;
  const legendY = top + Math.max(0, Math.floor((height - top - legendHeight) / 2));
  const fits = legendHeight <= height - top && side >= LEAST_SIDE * text.size;
  const tooWide = fits ? null : (legend.find(({ w }) => w === legendWidth)?.text ?? chart.categories[0] ?? '');
  return {
    width,
    height,
    plot: { x: x + room.w, y: top + Math.floor((height - top - side) / 2), w: side, h: side },
    fontSize: text.size,
    categoryLines: [],
    titles: titles.placed,
    legend: legend.map((entry) => ({
      ...entry,
      x: entry.x + legendX,
      textX: entry.textX + legendX,
      y: legendY + entry.y,
    })),
    labels: [],
    overflow: titles.overflow ?? tooWide,
  };
}

interface Room {
  readonly w: number;
  readonly h: number;
}

function roomAround(chart: Chart, text: FrameText): Room {
  const labels = chart.series.flatMap(({ points }) => points.map(({ label }) => label));
  const sizes = labels.map((label) => labelSize(label, text));
  const most = (of: 'w' | 'h', least: number) => sizes.reduce((so, size) => Math.max(so, size[of]), least);
  return { w: Math.ceil(most('w', 0)) + text.gap, h: most('h', text.lineHeight) + text.gap };
}
