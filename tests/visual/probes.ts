import { drawnMarks } from '../../src/chart/drawn-marks.ts';
import { axisOf, crosses, type DrawnMark, lengthsOf, stretchesOf } from '../../src/chart/marks.ts';
import { partShares } from '../../src/chart/round-labels.ts';
import type { Chart, ChartPoint, ChartSeries, Rectangle } from '../../src/chart/types.ts';
import type { ChartItem } from '../../src/layout/types.ts';
import { resolveColor } from '../../src/theme/color.ts';
import type { ColorRef, Theme } from '../../src/theme/types.ts';

/** What is measured of one mark: see `measure`. */
export type ProbeKind = 'bar' | 'dot' | 'top' | 'slice' | 'circle';

/** A mark that is looked for in pictures of its slide. */
export interface Probe {
  readonly kind: ProbeKind;
  readonly what: string;
  /** '#RRGGBB' of the mark; a circle has those of all its parts. */
  readonly colors: readonly string[];
  /** Where to look, px of the slide; of a slice the square of its circle. */
  readonly area: Rectangle;
  /** How far each measured number may differ between two pictures: px, or degrees. */
  readonly within: readonly number[];
}

const COLUMNS_WITHIN = 2; // px
const HEIGHT_WITHIN = 0.01; // of the plot
const DEGREES_WITHIN = 1;
/** LibreOffice draws the rings of a radar 1 % lower than wide, px. */
const RADIUS_WITHIN = 2.5;
/** Across a line's marker, px. */
const DOT = 12;
/** Thinner marks, px or degrees, are seen by their antialiasing only. */
const LEAST_BAR = 3;
const LEAST_SLICE = 4;

/** Every mark of a chart that can be measured. */
export function probesOf(item: ChartItem, theme: Theme): readonly Probe[] {
  return item.chart.direction === 'round' ? roundProbes(item, theme) : axisProbes(item, theme);
}

function roundProbes({ box, chart, frame }: ChartItem, theme: Theme): readonly Probe[] {
  const points = chart.series[0]?.points ?? [];
  const { x, y, w, h } = frame.plot;
  const area = { x: box.x + x, y: box.y + y, w, h };
  const colors = points.map(({ color }) => resolveColor(theme, color));
  const wide = { x: area.x - 8, y: area.y - 8, w: w + 16, h: h + 16 };
  const circle: Probe = { kind: 'circle', what: 'circle', colors, area: wide, within: [2, 2, 2, 2] };
  const shares = partShares(points);
  const parts = points.flatMap((_, i): Probe[] => {
    const degrees = (shares[i] ?? 0) * 360;
    if (degrees < LEAST_SLICE || degrees > 360 - LEAST_SLICE) return [];
    const within = [DEGREES_WITHIN, DEGREES_WITHIN];
    return [{ kind: 'slice', what: chart.categories[i] ?? '', colors: [colors[i] ?? ''], area, within }];
  });
  return [circle, ...parts];
}

function axisProbes(item: ChartItem, theme: Theme): readonly Probe[] {
  const { chart, frame } = item;
  const marks = drawnMarks(chart, frame);
  // Everywhere else marks of one category alone come near to one another.
  const spread = chart.direction === 'plane' || chart.direction === 'radial';
  const lines = chart.direction === 'radial' ? stretchesOf(chart, marks).flat() : [];
  return chart.series.flatMap((series, s) =>
    series.points.flatMap((point, i): Probe[] => {
      const mark = marks[s]?.[i];
      if (mark && lines.some((line) => line.series !== s && crosses(line, mark.area))) return [];
      // A level is a dashed line without markers: wherever it is drawn, there is no dot to find.
      if (!mark || series.hidden || series.target !== undefined || !axisOf(chart, series)) return [];
      if (
        !spread &&
        (series.mark === 'line' || series.mark === 'end') &&
        marks.some((row, other) => other !== s && isNear(mark, row[i]))
      )
        return [];
      if (spread && marks.flat().some((other) => other !== mark && touch(mark, other))) return [];
      const probe = probeOf(item, series, point, mark, i);
      if (probe === null) return [];
      const what = `${series.name} · ${chart.categories[i]}`;
      return [{ ...probe, what, colors: [seenOnPaper(theme, point.color)] }];
    }),
  );
}

/** '#RRGGBB' of a colour, one that lets the paper through mixed with it. */
function seenOnPaper(theme: Theme, color: ColorRef): string {
  const own = resolveColor(theme, color);
  const share = (color.alpha ?? 100) / 100;
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => share * channel(own, at) + (1 - share) * channel(theme.colors.lt1, at));
  return `#${mixed.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

/** Whether a point lies so near to another one that either may cover it. */
function isNear(mark: DrawnMark, other: DrawnMark | null | undefined): boolean {
  return other != null && Math.abs(mark.end - other.end) < 2 * DOT;
}

/** Whether dots or bubbles lie so near to one another that either may cover the other. */
function touch({ area }: DrawnMark, other: DrawnMark | null): boolean {
  if (other === null) return false;
  const { a0, a1, v0, v1 } = other.area;
  return area.a0 < a1 + 8 && a0 < area.a1 + 8 && area.v0 < v1 + 8 && v0 < area.v1 + 8;
}

type Bare = Omit<Probe, 'what' | 'colors'>;

function probeOf(item: ChartItem, series: ChartSeries, point: ChartPoint, mark: DrawnMark, i: number): Bare | null {
  const { chart, frame } = item;
  const across = HEIGHT_WITHIN * lengthsOf(chart, frame).across;
  const { a0, a1, v0, v1 } = mark.area;
  switch (series.mark) {
    case 'bar': {
      if (v1 - v0 < LEAST_BAR) return null;
      const sides = [COLUMNS_WITHIN, COLUMNS_WITHIN, across, across];
      const within = chart.direction === 'sideways' ? [...sides.slice(2), ...sides.slice(0, 2)] : sides;
      return { kind: 'bar', area: onSlide(item, a0 - 6, a1 + 6, v0 - 8, v1 + 8), within };
    }
    case 'end':
    case 'line': {
      const middle = (a0 + a1) / 2;
      // Labels stand nearer to the points of a radar.
      const [aside, over] = chart.direction === 'radial' ? [8, 8] : [10, 12];
      const area = onSlide(item, middle - aside, middle + aside, mark.end - over, mark.end + over);
      return {
        kind: 'dot',
        area,
        within: chart.direction === 'radial' ? [RADIUS_WITHIN, RADIUS_WITHIN] : [COLUMNS_WITHIN, across],
      };
    }
    case 'area': {
      if (hides(chart) || chart.categories.length === 1 || v1 - v0 < LEAST_BAR || point.value === null) return null;
      const [from, to] = besideEdge((i + 0.5) * slotOf(item), i, chart);
      return { kind: 'top', area: onSlide(item, from, to, v0 - 8, v1 + 8), within: [across, across] };
    }
    case 'dot':
      return { kind: 'dot', area: onSlide(item, a0 - 4, a1 + 4, v0 - 4, v1 + 4), within: [across, across] };
    case 'bubble': {
      if (v1 - v0 < 4 * LEAST_BAR) return null;
      const area = onSlide(item, a0 - 6, a1 + 6, v0 - 6, v1 + 6);
      return { kind: 'bar', area, within: Array(4).fill(COLUMNS_WITHIN) };
    }
    case 'slice':
      return null;
  }
}

/** Where areas overlap, LibreOffice lays the first over the others, Office the last: they are warned of. */
function hides({ series }: Chart): boolean {
  const areas = series.filter(({ mark }) => mark === 'area');
  return areas.length > 1 && areas.some(({ stack }) => stack === 'none');
}

/** An area begins and ends with a point: there one looks beside it. */
function besideEdge(at: number, index: number, { categories }: Chart): readonly [number, number] {
  if (index === 0) return [at + 1, at + 4];
  return index === categories.length - 1 ? [at - 4, at - 1] : [at - 1, at + 2];
}

function slotOf({ chart, frame }: ChartItem): number {
  return lengthsOf(chart, frame).along / chart.categories.length;
}

/** A stretch along the axes as a rectangle of the slide, whole px. */
function onSlide({ box, chart, frame }: ChartItem, a0: number, a1: number, v0: number, v1: number): Rectangle {
  const { x, y, h } = frame.plot;
  const [left, top] = [box.x + x, box.y + y];
  const [x0, x1, y0, y1] =
    chart.direction === 'sideways'
      ? [left + v0, left + v1, top + a0, top + a1]
      : [left + a0, left + a1, top + h - v1, top + h - v0];
  const [fromX, fromY] = [Math.round(x0), Math.round(y0)];
  return { x: fromX, y: fromY, w: Math.round(x1) - fromX, h: Math.round(y1) - fromY };
}
