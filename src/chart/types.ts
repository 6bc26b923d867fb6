import type { Figure } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ChartSpec } from '../schema/chart-schema.ts';
import type { ColorRef } from '../theme/types.ts';

export type ChartType = ChartSpec['type'];

/** One mark of a series. `value` null = missing (a gap, neither zero nor a bridge). */
export interface ChartPoint {
  readonly value: number | null;
  /** The exact decimal as text, for the workbook and for inspect; null where missing. */
  readonly exact: string | null;
  /** What is printed at the mark; '' = no label. In vi-VN or the deck's language, the same string in both outputs. */
  readonly label: string;
  readonly color: ColorRef;
  readonly highlight: boolean;
  readonly figure: Figure | null;
}

export interface ChartSeries {
  readonly name: string;
  readonly color: ColorRef;
  readonly points: readonly ChartPoint[];
}

/** The value axis: every number here is final, neither back end computes ticks of its own. */
export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Text of each tick from min to max, in the deck's language. */
  readonly tickLabels: readonly string[];
  /** false: all marks are labelled, so the axis and its gridlines are left out. */
  readonly visible: boolean;
  /** Office format code for the ticks, e.g. '#,##0.0'. */
  readonly formatCode: string;
}

/** The neutral chart: what is shown, decided once. The two back ends only translate. */
export interface Chart {
  /** '<slide id>/<n>' */
  readonly id: string;
  readonly at: SourcePath;
  readonly type: ChartType;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** null for pie and doughnut. */
  readonly axis: ValueAxis | null;
  /** Printed once above the plot; '' = none, or '%', which every label and tick carries. */
  readonly unit: string;
  readonly legend: boolean;
  /** Without names along the axis: what is around the chart says them. */
  readonly bare?: true;
  /** Office gap width in per cent of a bar, for column and bar. */
  readonly gapWidth: number;
  /** The main share, written in the middle of a doughnut; null = none. */
  readonly centre: { readonly number: string; readonly label: string } | null;
  /** The series' number format in the workbook, e.g. '#,##0.0'. */
  readonly formatCode: string;
  readonly altText: string;
}

/**
 * The chart laid out in its frame. All px, relative to the frame's top left corner.
 * `plot` is the inner plot area (the rectangle between the axes; for pie the square of the circle).
 */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  /** Size in px of axis and label text. */
  readonly fontSize: number;
  /**
   * Lines of each category's name: under its slot for column and line, left of it for bar; empty for pie and doughnut,
   * whose legend names the categories.
   */
  readonly categoryLines: readonly (readonly string[])[];
  /** Legend entries with their place; empty when there is none. */
  readonly legend: readonly LegendEntry[];
  /** The first text that doesn't fit even at the smallest size of the theme; null = all fits. */
  readonly overflow: string | null;
}

/** One row of the legend: a swatch, a square of 0.7 em, stands at x; the text begins 1 em after x; w and h hold both. */
export interface LegendEntry {
  readonly text: string;
  readonly color: ColorRef;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
