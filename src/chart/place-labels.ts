import { contrast, readableOn, resolveColor, TEXT_CONTRAST } from '../theme/color.ts';
import type { ColorRef, Theme } from '../theme/types.ts';
import { INK, toneColor } from './colors.ts';
import { drawnMarks } from './drawn-marks.ts';
import { type FrameText, labelSize } from './frame-text.ts';
import { fitsWithin, inkOf, isWithin, labelArea, placesFor } from './label-places.ts';
import { crossesOwn, isFree, type Owner, type Space } from './label-space.ts';
import { AIR, nameRaises, type Place, valleyPlaces } from './line-labels.ts';
import { type Area, type DrawnMark, lengthsOf, marksOf, shareOf, stretchesOf, tenth } from './marks.ts';
import { targetNameArea, targetNameShift } from './target-line.ts';
import type { Chart, ChartFrame, ChartPoint, ChartSeries, LabelPosition, PlacedLabel } from './types.ts';

/** The labels of a chart with axes, by series and point. */
export interface Placed {
  /** The chart with the labels that have a place. */
  readonly chart: Chart;
  readonly labels: ChartFrame['labels'];
  /** Some label covers another or a mark, or leaves its room. */
  readonly collides: boolean;
}

interface Label extends Owner {
  readonly text: string;
  readonly highlight: boolean;
}

interface Placing {
  readonly chart: Chart;
  readonly frame: ChartFrame;
  readonly space: Space;
  readonly text: FrameText;
}

/**
 * Finds each label its place, in the order of categories: the first of the mark's places where it covers nothing. On a plane
 * names that find none are left out, those of highlighted points last.
 */
export function placeLabels(chart: Chart, frame: ChartFrame, text: FrameText, theme: Theme): Placed {
  const plane = chart.direction === 'plane';
  const marks = drawnMarks(chart, frame);
  // The target's name can't give way.
  const [aims, others] = [true, false].map((is) =>
    labelsIn(chart, marks).filter(({ series }) => (chart.series[series]?.target !== undefined) === is),
  );
  const all = [...(aims ?? []), ...(others ?? [])];
  const space: Space = {
    obstacles: marks.filter((_, s) => chart.series[s]?.mark !== 'area'),
    stretches: stretchesOf(chart, marks),
    taken: chart.categories.map((_, i) => nameInk(i, frame, text)),
    reach: plane || chart.direction === 'radial' ? chart.categories.length : reachOf(chart, frame, all, text),
  };
  const placing = { chart, frame, space, text };
  const places = placesOf(all, placing);
  const raises = nameRaises(chart, frame, marks, text);
  const labels: (PlacedLabel | null)[][] = chart.series.map(({ points }) => points.map(() => null));
  let collides = false;
  for (const label of all) {
    const named =
      chart.legend === 'direct' && !chart.series[label.series]?.target && label.point === chart.categories.length - 1;
    const found = named
      ? tryPlace(label, { position: 'r', off: [0, raises[label.series] ?? 0] }, placing)
      : findPlace(label, endPlaces(label, chart) ?? places[label.series] ?? [], placing);
    if (plane && !found.free) continue;
    collides ||= !found.free;
    space.taken[label.point]?.push(found.ink);
    labels[label.series]![label.point] = placed(label, found, named, chart, frame, theme);
  }
  return { chart: plane ? onlyPlaced(chart, labels) : chart, labels, collides };
}

/** The letters of a category's name beside its spoke. */
function nameInk(category: number, { spokes, plot }: ChartFrame, text: FrameText): Area[] {
  const name = spokes?.[category];
  if (name === undefined) return [];
  const [a, v, w] = [name.x - plot.x, plot.y + plot.h - name.y, text.width(name.text)];
  return [{ a0: a - w / 2, a1: a + w / 2, v0: v - text.size / 2, v1: v + text.size / 2 }];
}

function onlyPlaced(chart: Chart, labels: ChartFrame['labels']): Chart {
  const series = chart.series.map((one, s) => ({
    ...one,
    points: one.points.map((point, i) => (labels[s]?.[i] ? point : { ...point, label: '' })),
  }));
  return { ...chart, series };
}

/** The chart without the labels that have no room in their mark; the very chart where all have. */
export function withoutTightLabels(chart: Chart, frame: ChartFrame, text: FrameText): Chart {
  const marks = marksOf(chart, frame);
  const isTight = (one: ChartSeries, point: ChartPoint, mark: DrawnMark | null | undefined): boolean => {
    if (point.label === '' || !mark) return false;
    const places = placesFor(one, chart);
    if (places.length !== 1 || places[0] !== 'ctr') return false;
    const ink = inkOf(labelArea(point.label, 'ctr', mark, one, chart.direction, text), chart.direction, text);
    return !fitsWithin(ink, mark);
  };
  const series = chart.series.map((one, s) => {
    const points = one.points.map((point, i) => (isTight(one, point, marks[s]?.[i]) ? { ...point, label: '' } : point));
    return points.some((point, i) => point !== one.points[i]) ? { ...one, points } : one;
  });
  return series.some((one, s) => one !== chart.series[s]) ? { ...chart, series } : chart;
}

function labelsIn(
  { categories, series, direction }: Chart,
  marks: readonly (readonly (DrawnMark | null)[])[],
): readonly Label[] {
  const labels = categories.flatMap((_, point) =>
    series.flatMap(({ points }, s): readonly Label[] => {
      const { label = '', highlight = false } = points[point] ?? {};
      const mark = marks[s]?.[point];
      return label === '' || !mark ? [] : [{ series: s, point, mark, text: label, highlight }];
    }),
  );
  return direction === 'plane' ? [...labels].sort((a, b) => Number(b.highlight) - Number(a.highlight)) : labels;
}

/** Long charts are compared in a window of slots. */
function reachOf(chart: Chart, frame: ChartFrame, labels: readonly Label[], text: FrameText): number {
  const longest = labels.reduce(
    (most, label) => Math.max(most, chart.direction === 'sideways' ? text.lineHeight : labelSize(label.text, text).w),
    0,
  );
  return Math.ceil((longest * chart.categories.length) / lengthsOf(chart, frame).along) + 1;
}

/** Of a dumbbell the upper end is labelled over it and the lower one under it, or beside it at the plot's foot or the line of zero. */
function endPlaces({ series, point }: Label, chart: Chart): readonly LabelPosition[] | null {
  if (chart.series[series]?.mark !== 'end') return null;
  const [own, other] = [series, 1 - series].map((s) => chart.series[s]?.points[point]?.value ?? null);
  if (own == null || other == null) return ['t', 'b', 'r'];
  return [own > other || (own === other && series === 1) ? 't' : 'b', 'r', 'l'];
}

interface Found {
  readonly position: LabelPosition;
  readonly area: Area;
  readonly ink: Area;
  /** It covers no other label, mark or line. */
  readonly free: boolean;
  /** Nor is it crossed by its own line. */
  readonly clear: boolean;
  readonly shift?: PlacedLabel['shift'];
}

/**
 * The first free place that the line itself doesn't cross, those of a valley among them where only the line is in the way, else
 * the first free one, else the best, which isn't free.
 */
function findPlace(label: Label, places: readonly LabelPosition[], placing: Placing): Found {
  const isClear = ({ clear }: Found): boolean => clear;
  const found = places.map((position) => tryPlace(label, { position }, placing));
  const valley = found.some(({ free }) => free) ? valleyPlaces(label.series, placing.chart) : [];
  return (
    found.find(isClear) ??
    valley.map((place) => tryPlace(label, place, placing)).find(isClear) ??
    found.find(({ free }) => free) ??
    found[0]! // every mark has a place
  );
}

/** The places of each series' labels; one that suits all of them comes first, so that they stand in a row. */
function placesOf(labels: readonly Label[], placing: Placing): readonly (readonly LabelPosition[])[] {
  return placing.chart.series.map((one, s) => {
    const places = placesFor(one, placing.chart);
    const own = labels.filter(({ series }) => series === s);
    const common =
      one.mark === 'bar' && places.length > 1
        ? places.find((position) => own.every((label) => tryPlace(label, { position }, placing).free))
        : undefined;
    return common === undefined ? places : [common, ...places.filter((place) => place !== common)];
  });
}

function tryPlace(label: Label, { position, off: [right, up] = [0, 0] }: Place, placing: Placing): Found {
  const { chart, frame, space, text } = placing;
  const one = chart.series[label.series]!; // labels come from chart.series
  if (one.target !== undefined) {
    const area = targetNameArea(label.text, label.mark.end, chart, frame, text);
    const ink = inkOf(area, chart.direction, text);
    const free = isFree(ink, label, space);
    return { position, area, ink, free, clear: free, shift: targetNameShift(area, label.mark, chart) };
  }
  const usual = labelArea(label.text, position, label.mark, one, chart.direction, text);
  const area = { a0: usual.a0 + right, a1: usual.a1 + right, v0: usual.v0 + up, v1: usual.v1 + up };
  const ink = inkOf(area, chart.direction, text);
  const within = isWithin(position);
  const fits =
    (!within || fitsWithin(ink, label.mark)) &&
    isInside(ink, chart, frame, one.mark === 'end' && (position === 'r' || position === 'l'));
  const free = fits && isFree(padded(ink, position, text, chart), label, space);
  const clear = free && !crossesOwn(ink, label, space) && !crossesZero(ink, placing);
  if (up !== 0) return { position, area, ink, free, clear, shift: { x: right, y: tenth(-up) } };
  if (!isBeyondStack(position, one)) return { position, area, ink, free, clear };
  const inner = labelArea(label.text, 'inEnd', label.mark, one, chart.direction, text);
  return { position, area, ink, free, clear, shift: { x: 0, y: tenth(inner.v0 - area.v0) } };
}

/** Beside its mark a label keeps clear of the marks around it; in the middle of one it touches none. */
function padded(ink: Area, position: LabelPosition, text: FrameText, { direction }: Chart): Area {
  if (direction === 'sideways' || direction === 'radial' || position === 'ctr') return ink;
  const beside = isWithin(position) ? 0 : text.gap / 2;
  return { a0: ink.a0 - beside, a1: ink.a1 + beside, v0: ink.v0 - AIR, v1: ink.v1 + AIR };
}

/** Whether the line that marks zero, where they go both ways, passes through the letters. */
function crossesZero({ v0, v1 }: Area, { chart, frame }: Placing): boolean {
  const { axis } = chart;
  if (axis === null || axis.min >= 0 || axis.max <= 0) return false;
  const zero = shareOf(0, axis) * lengthsOf(chart, frame).across;
  return v0 < zero && v1 > zero;
}

/** Along the categories labels may reach the frame's edge; names stand below the plot, with room for half a line beside a point. */
function isInside(
  { a0, a1, v0, v1 }: Area,
  chart: Chart,
  { plot, width, height, fontSize }: ChartFrame,
  besidePoint: boolean,
): boolean {
  if (chart.direction === 'radial')
    return a0 >= -plot.x && a1 <= width - plot.x && v0 >= plot.y + plot.h - height && v1 <= plot.h + plot.y;
  if (chart.direction === 'plane') return a0 >= 0 && a1 <= width - plot.x && v0 >= 0 && v1 <= plot.h + fontSize / 2;
  const [start, end] = chart.direction === 'sideways' ? [0, plot.h] : [-plot.x, width - plot.x];
  return a0 >= start && a1 <= end && v0 >= (besidePoint ? -fontSize / 2 : 0);
}

function placed(
  { series, point }: Label,
  { position, area, shift }: Found,
  named: boolean,
  chart: Chart,
  { plot }: ChartFrame,
  theme: Theme,
): PlacedLabel {
  const one = chart.series[series]!; // labels come from chart.series
  const [a, v] = [(area.a0 + area.a1) / 2, (area.v0 + area.v1) / 2];
  const [x, y] = chart.direction === 'sideways' ? [plot.x + v, plot.y + a] : [plot.x + a, plot.y + plot.h - v];
  const ground = one.points[point]?.color ?? one.color;
  const beside = named ? one.color : toneColor(one.points[point]?.compare);
  const color = isWithin(position) ? readableOn(theme, ground) : readableColor(beside, theme);
  return { position: inOffice(position, one), x: tenth(x), y: tenth(y), color, ...(shift && { shift }) };
}

/** Office knows no places for the labels of areas, which stand in the middle of the band, and none beyond stacked bars. */
function inOffice(position: LabelPosition, one: ChartSeries): LabelPosition | null {
  if (one.mark === 'area') return null;
  return isBeyondStack(position, one) ? 'inEnd' : position;
}

function isBeyondStack(position: LabelPosition, { mark, stack }: ChartSeries): boolean {
  return mark === 'bar' && stack !== 'none' && position === 'outEnd';
}

/** A line's name is written in the line's colour, a comparison in that of its tone, where these are read on paper. */
export function readableColor(color: ColorRef, theme: Theme): ColorRef {
  return contrast(resolveColor(theme, color), theme.colors.lt1) >= TEXT_CONTRAST ? color : INK;
}
