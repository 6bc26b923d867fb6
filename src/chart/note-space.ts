import { drawnMarks } from './drawn-marks.ts';
import { type FrameText, labelSize } from './frame-text.ts';
import { type Area, lengthsOf, type Stretch, shareOf, stretchesOf } from './marks.ts';
import type { Chart, ChartFrame, Rectangle } from './types.ts';

/** What notes must keep clear of, px of the frame: x along `a`, y along `v`. */
export interface NoteSpace {
  readonly room: Area;
  /** Marks, labels, titles and the legend. */
  readonly areas: readonly Area[];
  /** Lines, the target, and the line of zero. */
  readonly lines: readonly Stretch[];
  /** Of a chart that is one. */
  readonly disc: Disc | null;
  /** By series and point; null where nothing is drawn or said. */
  readonly marks: readonly (readonly (Area | null)[])[];
  readonly labels: readonly (readonly (Area | null)[])[];
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What stands in a chart's frame once its labels have their places. */
export function noteSpace(chart: Chart, frame: ChartFrame, text: FrameText): NoteSpace {
  const labels = labelAreas(chart, frame, text);
  const spokes = (frame.spokes ?? []).map((name) => centred(name, text.width(name.text), text.lineHeight));
  const around = [...[...frame.titles, ...frame.legend].map(ofRectangle), ...spokes];
  const round = chart.direction === 'round';
  const marks = round
    ? []
    : drawnMarks(chart, frame).map((row) => row.map((mark) => mark && inFrame(mark.area, chart, frame)));
  const { plot } = frame;
  return {
    room: roomOf(chart, frame),
    areas: [...marks.filter((_, s) => !chart.series[s]?.target && !chart.series[s]?.hidden), ...labels]
      .flat()
      .filter((area) => area !== null)
      .concat(around),
    lines: round ? [] : linesOf(chart, frame),
    disc: round ? { x: plot.x + plot.w / 2, y: plot.y + plot.h / 2, radius: plot.w / 2 + 2 } : null,
    marks,
    labels,
  };
}

function labelAreas({ series }: Chart, { labels }: ChartFrame, text: FrameText): NoteSpace['labels'] {
  return series.map(({ points }, s) =>
    points.map(({ label }, i) => {
      const place = labels[s]?.[i];
      if (!place || label === '') return null;
      const { w, h } = labelSize(label, text);
      return centred(place, w, h);
    }),
  );
}

function centred({ x, y }: { readonly x: number; readonly y: number }, w: number, h: number): Area {
  return { a0: x - w / 2, a1: x + w / 2, v0: y - h / 2, v1: y + h / 2 };
}

/** Beside the names of categories and ticks. */
function roomOf({ direction, secondAxis }: Chart, { width, height, plot }: ChartFrame): Area {
  if (direction === 'round' || direction === 'radial') return { a0: 0, a1: width, v0: 0, v1: height };
  const right = direction === 'upright' && secondAxis?.visible ? plot.x + plot.w : width;
  return { a0: plot.x, a1: right, v0: 0, v1: plot.y + plot.h };
}

function linesOf(chart: Chart, frame: ChartFrame): readonly Stretch[] {
  const stretches = stretchesOf(chart, drawnMarks(chart, frame))
    .flat()
    .map(({ series, from, to }) => ({
      series,
      from: spotInFrame(from, chart, frame),
      to: spotInFrame(to, chart, frame),
    }));
  const { target } = frame;
  const level = target ? [{ series: -1, from: [target.x1, target.y1], to: [target.x2, target.y2] } as const] : [];
  return [...stretches, ...level, ...zeroLine(chart, frame)];
}

/** The line that marks zero, where marks go both ways. */
function zeroLine(chart: Chart, frame: ChartFrame): readonly Stretch[] {
  const { axis } = chart;
  if (axis === null || axis.min >= 0 || axis.max <= 0) return [];
  const { along, across } = lengthsOf(chart, frame);
  const zero = shareOf(0, axis) * across;
  return [{ series: -1, from: spotInFrame([0, zero], chart, frame), to: spotInFrame([along, zero], chart, frame) }];
}

function spotInFrame(
  [a, v]: readonly [number, number],
  { direction }: Chart,
  { plot }: ChartFrame,
): readonly [number, number] {
  return direction === 'sideways' ? [plot.x + v, plot.y + a] : [plot.x + a, plot.y + plot.h - v];
}

/** An area along the axes as one of the frame. */
function inFrame({ a0, a1, v0, v1 }: Area, chart: Chart, frame: ChartFrame): Area {
  const [from, to] = [spotInFrame([a0, v0], chart, frame), spotInFrame([a1, v1], chart, frame)];
  return {
    a0: Math.min(from[0], to[0]),
    a1: Math.max(from[0], to[0]),
    v0: Math.min(from[1], to[1]),
    v1: Math.max(from[1], to[1]),
  };
}

function ofRectangle({ x, y, w, h }: Rectangle): Area {
  return { a0: x, a1: x + w, v0: y, v1: y + h };
}
