import type { Size } from './frame-axes.ts';
import type { FrameText } from './frame-text.ts';
import { seriesInColumn } from './legend.ts';
import { type Area, meet } from './marks.ts';
import { spokeWay } from './radar-marks.ts';
import { placeTitles } from './titles.ts';
import type { Chart, ChartFrame, Rectangle, SpokeName } from './types.ts';

/** Between the rim and a name, and the least radius, in em. */
const NAME_GAP = 0.7;
const LEAST_RADIUS = 3;
/** Between the names and the legend, em. */
const LEGEND_GAP = 1.5;

/** Radars: the rings as large as the names around them allow, and right of them the names of the series, centred together. */
export function frameRadial(chart: Chart, { width, height }: Size, text: FrameText): ChartFrame {
  const titles = placeTitles(chart, width, 0, text);
  const aside = radarAt(chart, { width, height }, 0, text);
  // The title stands in the corner that the rings leave free, or where the names need that, over them.
  const covered = titles.placed.some((title) => aside.spokes.some((name) => meet(areaOf(name, text), edgesOf(title))));
  const radar = covered ? radarAt(chart, { width, height }, titles.bottom, text) : aside;
  const tight = radar.plot.w / 2 < LEAST_RADIUS * text.size ? longestOf(chart.categories, text) : null;
  return {
    width,
    height,
    ...radar,
    fontSize: text.size,
    categoryLines: [],
    titles: titles.placed,
    labels: [],
    overflow: titles.overflow ?? tight ?? crowded(radar.spokes, text),
  };
}

function radarAt(chart: Chart, { width, height }: Size, top: number, text: FrameText) {
  const legend = seriesInColumn(chart, text);
  const legendWidth = legend.reduce((most, { w }) => Math.max(most, w), 0);
  const legendHeight = legend.reduce((_, { y, h }) => y + h, 0);
  const beside = legend.length > 0 ? legendWidth + Math.round(LEGEND_GAP * text.size) : 0;
  const radius = Math.max(1, radiusOf(chart.categories, width - beside, height - top, text));
  const reach = reachOf(chart.categories, radius, text);
  const middle = Math.round((width - beside) / 2);
  const plot = { x: middle - radius, y: Math.round((top + height) / 2) - radius, w: 2 * radius, h: 2 * radius };
  const spokes = chart.categories.map((name, i) => spokeName(name, i, chart.categories.length, plot, text));
  const legendX = Math.round(middle + reach + LEGEND_GAP * text.size);
  const legendY = top + Math.max(0, Math.floor((height - top - legendHeight) / 2));
  const entries = legend.map((entry) => ({ ...entry, x: legendX, textX: entry.textX + legendX, y: legendY + entry.y }));
  return { plot, spokes, legend: entries };
}

/** px that the names reach from the middle to the right. */
function reachOf(names: readonly string[], radius: number, text: FrameText): number {
  const gap = NAME_GAP * text.size;
  return names.reduce((most, name, i) => {
    const [right] = spokeWay(i, names.length);
    const width = text.width(name);
    return Math.max(most, right * (radius + gap + width / 2) + width / 2);
  }, radius);
}

/** The largest whole radius at which every name stays in a frame of `width` and `height` px. */
function radiusOf(names: readonly string[], width: number, height: number, text: FrameText): number {
  const gap = NAME_GAP * text.size;
  const most = names.flatMap((name, i) => {
    const [right, up] = spokeWay(i, names.length).map(Math.abs) as [number, number];
    const within = (space: number, size: number, share: number): number =>
      share < 1e-9 ? Number.POSITIVE_INFINITY : (space - size) / 2 / share - size / 2 - gap;
    return [within(width, text.width(name), right), within(height, text.lineHeight, up)];
  });
  return Math.floor(most.reduce((least, one) => Math.min(least, one), Math.min(width, height) / 2));
}

/** Pushed out until the text clears the rim. */
function spokeName(text: string, index: number, count: number, plot: ChartFrame['plot'], look: FrameText): SpokeName {
  const [right, up] = spokeWay(index, count);
  const radius = plot.w / 2 + NAME_GAP * look.size;
  return {
    text,
    x: plot.x + plot.w / 2 + right * (radius + look.width(text) / 2),
    y: plot.y + plot.h / 2 - up * (radius + look.lineHeight / 2),
  };
}

function longestOf(names: readonly string[], text: FrameText): string {
  return names.reduce((longest, name) => (text.width(name) > text.width(longest) ? name : longest), '');
}

/** The first name that stands on its neighbour's letters. */
function crowded(spokes: readonly SpokeName[], text: FrameText): string | null {
  const areas = spokes.map((name) => areaOf(name, text));
  return spokes.find((_, i) => i > 0 && meet(areas[i - 1]!, areas[i]!))?.text ?? null;
}

function areaOf({ x, y, text: name }: SpokeName, text: FrameText): Area {
  const [w, h] = [text.width(name), text.size];
  return { a0: x - w / 2, a1: x + w / 2, v0: y - h / 2, v1: y + h / 2 };
}

function edgesOf({ x, y, w, h }: Rectangle): Area {
  return { a0: x, a1: x + w, v0: y, v1: y + h };
}
