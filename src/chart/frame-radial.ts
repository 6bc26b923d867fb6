import type { Size } from './frame-axes.ts';
import type { FrameText } from './frame-text.ts';
import { legendInRows, seriesInColumn } from './legend.ts';
import { type Area, meet } from './marks.ts';
import { spokeWay } from './radar-marks.ts';
import { placeTitles } from './titles.ts';
import type { Chart, ChartFrame, Rectangle, SpokeName } from './types.ts';

/** Between the rim and a name, and the least radius, in em. */
const NAME_GAP = 0.7;
const LEAST_RADIUS = 3;
/** Between the names and the legend, em. */
const LEGEND_GAP = 1.5;

/**
 * Radars: the rings as large as the names around them allow, and right of them the names of the series, centred together; these
 * stand over all where the rings get larger so.
 */
export function frameRadial(chart: Chart, size: Size, text: FrameText): ChartFrame {
  const beside = besideLegend(chart, size, text);
  const radars = chart.legend === 'shown' ? [beside, underLegend(chart, size, text)] : [beside];
  const { overflow, ...radar } = radars.reduce((best, one) => (one.plot.w > best.plot.w ? one : best));
  const tight = radar.plot.w / 2 < LEAST_RADIUS * text.size ? longestOf(chart.categories, text) : null;
  return {
    width: size.width,
    height: size.height,
    ...radar,
    fontSize: text.size,
    categoryLines: [],
    labels: [],
    overflow: overflow ?? tight ?? crowded(radar.spokes, text),
  };
}

type Radar = Pick<ChartFrame, 'plot' | 'titles' | 'legend' | 'overflow'> & { readonly spokes: readonly SpokeName[] };

function underLegend(chart: Chart, size: Size, text: FrameText): Radar {
  const legend = legendInRows(chart, size.width, text);
  const titles = placeTitles(chart, size.width, legend.height, text);
  const rings = ringsIn(chart.categories, size, titles.bottom, text);
  const overflow = legend.overflow ?? titles.overflow;
  return { ...rings, titles: titles.placed, legend: legend.entries, overflow };
}

function besideLegend(chart: Chart, { width, height }: Size, text: FrameText): Radar {
  const legend = seriesInColumn(chart, text);
  const gap = Math.round(LEGEND_GAP * text.size);
  const room = { width: width - legend.reduce((most, { w }) => Math.max(most, w + gap), 0), height };
  const titles = placeTitles(chart, width, 0, text);
  const whole = ringsIn(chart.categories, room, 0, text);
  // The title stands in the corner that the rings leave free, or where the names need that, over them.
  const covered = titles.placed.some((title) => whole.spokes.some((name) => meet(areaOf(name, text), edgesOf(title))));
  const top = covered ? titles.bottom : 0;
  const rings = covered ? ringsIn(chart.categories, room, top, text) : whole;
  const legendHeight = legend.reduce((_, { y, h }) => y + h, 0);
  const x = Math.round(rings.spokes.reduce((most, name) => Math.max(most, areaOf(name, text).a1), 0)) + gap;
  const y = top + Math.max(0, Math.floor((height - top - legendHeight) / 2));
  return {
    ...rings,
    titles: titles.placed,
    legend: legend.map((entry) => ({ ...entry, x, textX: entry.textX + x, y: y + entry.y })),
    overflow: titles.overflow ?? (legendHeight > height - top ? (legend[0]?.text ?? null) : null),
  };
}

/** The largest rings that leave the names around them room under `top`, and these. */
function ringsIn(names: readonly string[], { width, height }: Size, top: number, text: FrameText) {
  const radius = Math.max(1, radiusOf(names, width, height - top, text));
  const [x, y] = [Math.round(width / 2) - radius, Math.round((top + height) / 2) - radius];
  const plot = { x, y, w: 2 * radius, h: 2 * radius };
  return { plot, spokes: names.map((name, i) => spokeName(name, i, names.length, plot, text)) };
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
