import type { AxisName, Direction, Mark, Segment, Stack } from '../../chart/types.ts';
import type { Words } from './words.ts';

/** What the page hands to its script as JSON: everything is plain, final and already in the deck's language. */
export interface PageData {
  readonly words: Words;
  /** The time planned for each slide, ms; null = no plan. */
  readonly plan: readonly number[] | null;
  /** By chart id. */
  readonly charts: Readonly<Record<string, ChartData>>;
  /** Figures in text and charts point into this list. */
  readonly traces: readonly TraceData[];
  /** Titles of the sources, which the observations point into. */
  readonly sources: readonly string[];
}

/** Where a printed figure comes from. */
export interface TraceData {
  /** As printed. */
  readonly text: string;
  /** The indicator's name with its period, '' when the figure is computed from several. */
  readonly name: string;
  /** '18.000 − 17.000 = 1.000 tỷ đồng', '' when the figure is published as it is. */
  readonly working: string;
  /** `source` is an index into `PageData.sources`. */
  readonly observations: readonly { readonly text: string; readonly source: number; readonly locator: string }[];
  /** How many more observations it rests on. */
  readonly more: number;
}

/** A chart in its frame with all its colours as CSS hex and all lengths in px of the frame. */
export interface ChartData {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Of axes, labels and legend. */
  readonly font: ChartFont;
  readonly colors: { readonly ink: string; readonly paper: string; readonly muted: string; readonly hairline: string };
  readonly categories: readonly string[];
  /** Each category's name as it is broken under its slot. */
  readonly categoryLines: readonly (readonly string[])[];
  /** The names around a radar; (x, y) is the middle of the text. */
  readonly spokes: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly axis: AxisData | null;
  readonly secondAxis: AxisData | null;
  /** The horizontal axis of a plane. */
  readonly xAxis: AxisData | null;
  /** Over the plot, set in `font` and muted; (x, y) is the top left corner. */
  readonly titles: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly series: readonly SeriesData[];
  /** Office gap width in per cent of a bar, and how many bars stand side by side. */
  readonly gapWidth: number;
  readonly bars: number;
  /** Of a circle, as a share of its radius. */
  readonly hole: number;
  /** What joins the ends of a dumbbell chart; null = it is none. */
  readonly joint: { readonly color: string; readonly width: number } | null;
  /** The main share in the middle of a doughnut; its label is set in `font`. */
  readonly centre: { readonly number: string; readonly label: string; readonly font: Omit<ChartFont, 'size'> } | null;
  readonly legend: readonly LegendData[];
  /** From marks to the notes at them. */
  readonly leaders: readonly Segment[];
  /** A dashed line across the plot. */
  readonly target: Segment | null;
}

/** `size` in px; `leading` is the line height as a multiple of the font's own ascent + descent. */
export interface ChartFont {
  readonly family: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly leading: number;
}

export interface AxisData {
  readonly min: number;
  readonly max: number;
  readonly visible: boolean;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export interface SeriesData {
  readonly name: string;
  readonly color: string;
  readonly mark: Mark;
  readonly axis: AxisName;
  readonly stack: Stack;
  readonly hidden: boolean;
  /** A target: drawn as a dashed line from point to point, or as `ChartData.target`. */
  readonly target: 'level' | 'steps' | null;
  readonly points: readonly PointData[];
}

export interface PointData {
  readonly value: number | null;
  /** What the mark is drawn with: the value, or its share of a percent stack; an area draws a missing one as 0. */
  readonly drawn: number | null;
  /** The value as printed, with its unit; '' where missing. */
  readonly text: string;
  /** Of a point on a plane: where it stands along the horizontal axis, what its area stands for, its radius in px. */
  readonly x: number | null;
  readonly size: number | null;
  readonly radius: number | null;
  readonly label: string;
  /** How the value stands to what it is compared with: 'tăng 6,4% so với 2020'; null = it isn't compared. */
  readonly compare: string | null;
  /** Where the label stands, the middle of its text; null = none. */
  readonly place: { readonly x: number; readonly y: number; readonly color: string } | null;
  readonly color: string;
  /** Index into `PageData.traces`; null for a number typed by the author. */
  readonly trace: number | null;
}

export interface LegendData {
  readonly text: string;
  readonly color: string;
  readonly mark: Mark;
  readonly textX: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
