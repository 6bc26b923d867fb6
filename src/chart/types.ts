import type { Figure } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import type { ColorRef } from '../theme/types.ts';

export type ChartType = ChartSpec['type'];

/** What stands for a value: a chart is a set of series of marks. An end is a dot that a bar joins to the other one of its category. */
export type Mark = 'bar' | 'line' | 'area' | 'slice' | 'dot' | 'bubble' | 'end';

/** How marks of one kind share a category: beside one another, on one another, or as shares of the whole. */
export type Stack = NonNullable<ChartSpec['stack']>;

/** Which value axis a series is read against: the left one (of sideways bars the lower one), or the right one. */
export type AxisName = 'first' | 'second';

/**
 * Where the categories run: along the bottom, down the side, around a circle as its parts, or as spokes from its middle; on a
 * plane each point has a place of its own.
 */
export type Direction = 'upright' | 'sideways' | 'round' | 'radial' | 'plane';

/** How a value stands beside the one that the chart compares it with. */
export interface Compared {
  /** '↑ 6,4%' */
  readonly text: string;
  /** By what is better for the indicator. */
  readonly tone: 'better' | 'worse' | 'neutral';
  /** 'so với 2020' */
  readonly against: string;
  /** For those who listen: 'tăng 6,4% so với 2020'. */
  readonly said: string;
}

/** One mark of a series. `value` null = missing (a gap, neither zero nor a bridge). */
export interface ChartPoint {
  readonly value: number | null;
  /** The exact decimal as text, for the workbook and for inspect; null where missing. */
  readonly exact: string | null;
  /** What is printed at the mark, lines parted by '\n'; '' = no label. In vi-VN or the deck's language, the same string in both outputs. */
  readonly label: string;
  /** What the label ends in, in a colour of its own; absent = the value isn't compared. */
  readonly compare?: Compared;
  /** How the value stands to the period before, told where the mark is explained; absent = it isn't known, or compared already. */
  readonly change?: Compared;
  readonly color: ColorRef;
  readonly highlight: boolean;
  readonly figure: Figure | null;
  /**
   * What the mark says, where that isn't its value: the step that a bar stands for, or the coordinates of a point on a plane,
   * which are no single number (`exact` null).
   */
  readonly said?: { readonly text: string; readonly exact: string | null };
  /** Of a point on a plane: where it stands along the horizontal axis. */
  readonly x?: Coordinate;
  /** Of a bubble: what its area stands for, 0 or more. */
  readonly size?: Coordinate;
}

/** A number, and the exact decimal as text. */
export interface Coordinate {
  readonly value: number;
  readonly exact: string;
}

/** What a bar of a waterfall is reckoned from; decimals as texts. */
export interface ChartStep {
  /** null = missing: the level stays. */
  readonly exact: string | null;
  /** After it. */
  readonly level: string;
  /** It is a level itself, drawn from zero. */
  readonly total: boolean;
  /** Of a total after steps: what it is more than these come to, mostly 0; null = it stands for itself. */
  readonly more: string | null;
}

/** A note at a mark; `series` and `point` are indices. */
export interface ChartNote {
  readonly at: SourcePath;
  readonly series: number;
  readonly point: number;
  readonly runs: readonly { readonly text: string; readonly figure?: Figure }[];
}

export interface ChartSeries {
  readonly name: string;
  readonly color: ColorRef;
  readonly mark: Mark;
  readonly axis: AxisName;
  readonly stack: Stack;
  /** The marks hold a place and aren't drawn: the invisible base of a floating bar. */
  readonly hidden: boolean;
  /** What the others are measured against, a dashed line: across the whole plot, or from category to category. */
  readonly target?: 'level' | 'steps';
  /** What of the bars of the series before it lies below zero. */
  readonly rest?: boolean;
  /** Of the values, '%' included; '' = none. */
  readonly unit: string;
  /** Office's number format of the values, e.g. '#,##0.0'. */
  readonly formatCode: string;
  readonly points: readonly ChartPoint[];
}

/** A value axis: every number here is final, neither back end computes ticks of its own. Shares run from 0 to 1. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Text of each tick from min to max, in the deck's language. */
  readonly tickLabels: readonly string[];
  /** false: all marks are labelled, so the ticks and gridlines are left out. */
  readonly visible: boolean;
  /** Office format code for the ticks, e.g. '#,##0.0'. */
  readonly formatCode: string;
  /** What the values are, mostly their unit, said once over the plot; '' = nothing. */
  readonly title: string;
}

/**
 * How the series are told apart: by a legend, or, where the names of lines fit at their ends, by these ('direct'), else by a
 * legend.
 */
export type Legend = 'none' | 'shown' | 'direct';

/** The neutral chart: what is shown, decided once. The two back ends only translate. */
export interface Chart {
  /** '<slide id>/<n>' */
  readonly id: string;
  readonly at: SourcePath;
  /** What the author asked for; marks, direction and axes say how it is drawn. */
  readonly type: ChartType;
  readonly direction: Direction;
  readonly categories: readonly string[];
  /** In the author's order, whatever their marks. */
  readonly series: readonly ChartSeries[];
  /** null for circles. */
  readonly axis: ValueAxis | null;
  /** Drawn on the right with as many steps as the first, so that the gridlines serve both; null = none. */
  readonly secondAxis: ValueAxis | null;
  /** The horizontal axis of a plane, instead of the categories, which name its points there; null = none. */
  readonly xAxis: ValueAxis | null;
  /** Of a circle, which has no axis to carry it: mostly the unit; '' = none. */
  readonly title: string;
  readonly legend: Legend;
  /** Without names along the axis: what is around the chart says them. */
  readonly bare?: true;
  /** Office gap width in per cent of a bar. */
  readonly gapWidth: number;
  /** Of a circle, as a share of its radius: 0 = a pie. */
  readonly hole: number;
  /** The main share, written in the middle of a doughnut; null = none. */
  readonly centre: { readonly number: string; readonly label: string } | null;
  readonly altText: string;
  /** Absent = none. */
  readonly notes?: readonly ChartNote[];
  /** Of a waterfall, by category. */
  readonly steps?: readonly ChartStep[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * The chart laid out in its frame. All px, relative to the frame's top left corner.
 * `plot` is the inner plot area (the rectangle between the axes; of a circle its square).
 */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: Rectangle;
  /** Size in px of axis and label text. */
  readonly fontSize: number;
  /**
   * Lines of each category's name: under its slot when upright, left of it when sideways; empty for circles, whose legend
   * names the categories, for planes, and for a radar, which has `spokes`.
   */
  readonly categoryLines: readonly (readonly string[])[];
  /** The names around a radar by category; x and y are the middle of the text. Absent = none. */
  readonly spokes?: readonly SpokeName[];
  /** Over the plot. */
  readonly titles: readonly PlacedTitle[];
  /** Legend entries with their place; empty when there is none. */
  readonly legend: readonly LegendEntry[];
  /** By series and point; null where there is no label. */
  readonly labels: readonly (readonly (PlacedLabel | null)[])[];
  /** The line of a target that is one level, from edge to edge of the plot; null or absent = none. */
  readonly target?: Segment | null;
  /** Of the chart's notes; null where one has no place. */
  readonly notes?: readonly (PlacedNote | null)[];
  /** The first text that doesn't fit even at the smallest size of the theme; null = all fits. */
  readonly overflow: string | null;
}

/** A category's name at the end of its spoke. */
export interface SpokeName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A straight line, px of the frame. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where a note's text stands, which of its sizes it has, and the line from its mark to it. */
export interface PlacedNote extends Rectangle {
  readonly choice: number;
  readonly leader: Segment;
}

/** A title is its axis's, or the chart's own where there is no axis or the title is wider than Office sets those of axes. */
export interface PlacedTitle extends Rectangle {
  readonly of: AxisName | 'x' | 'chart';
  readonly text: string;
}

/** Office's names for the places of a label: beyond, within or at the base of a mark; over, under or beside a point. */
export type LabelPosition = 'outEnd' | 'inEnd' | 'ctr' | 'inBase' | 't' | 'b' | 'l' | 'r';

/** Where the label of a mark stands; x and y are the middle of its text. */
export interface PlacedLabel {
  /** One that Office accepts for the mark; null where it knows none (areas, doughnuts). */
  readonly position: LabelPosition | null;
  readonly x: number;
  readonly y: number;
  readonly color: ColorRef;
  /** px that it stands off where Office puts it at `position`. */
  readonly shift?: { readonly x: number; readonly y: number };
}

/** One row of the legend: the swatch stands at x and is `swatch` wide, the text begins at `textX`; w and h hold both. */
export interface LegendEntry extends Rectangle {
  readonly text: string;
  readonly color: ColorRef;
  /** A line's swatch is a line with its dot, 1.4 em; that of dots a dot, all others' a square of 0.7 em. */
  readonly mark: Mark;
  readonly textX: number;
}
