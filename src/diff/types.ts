import type { FigureJson, JsonDecimal } from '../deck/figure-json.ts';

/** What two decks are compared by: the shape that `inspect` gives of a deck and of a PPTX alike. */
export interface DeckSaid {
  readonly title: string;
  readonly slides: readonly SlideSaid[];
}

export interface SlideSaid {
  readonly id: string;
  readonly title: string;
  readonly hidden: boolean;
  readonly texts: readonly string[];
  readonly figures: readonly FigureJson[];
  readonly charts: readonly ChartSaid[];
  readonly tables: readonly TableSaid[];
  readonly pictures: readonly PictureSaid[];
  readonly notes: string;
}

/** `content` tells one picture from another. */
export interface PictureSaid {
  readonly alt: string;
  readonly content: string;
}

export interface ChartSaid {
  readonly type: string;
  /** Of the value axis, else of the chart. */
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesSaid[];
}

/** `x` and `sizes` of points on a plane. */
export interface SeriesSaid {
  readonly name: string;
  readonly values: readonly JsonDecimal[];
  readonly x?: readonly JsonDecimal[];
  readonly sizes?: readonly JsonDecimal[];
}

export interface TableSaid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was and what is; null = nothing. */
export interface Change<T = string> {
  readonly before: T | null;
  readonly after: T | null;
}

/** What a printed figure is, as far as its trace says; '' and [] where the number has none. */
export interface FigureOf {
  readonly expression: string;
  readonly indicators: readonly string[];
  /** 'source: locator' of each place that it rests on. */
  readonly places: readonly string[];
}

/** A figure whose number was written over; `after` null = it is no longer there. */
export interface FigureChange extends Change, FigureOf {}

export interface ValueChange extends Change<JsonDecimal>, FigureOf {
  readonly series: string;
  readonly category: string;
}

/** `chart` counts from 1 along the slide after the change, of one that is gone before it; `whole` = it came or went. */
export interface ChartChange {
  readonly chart: number;
  readonly whole: 'added' | 'removed' | null;
  readonly type: Change | null;
  /** Its title, and the names of series and categories. */
  readonly texts: readonly Change[];
  readonly values: readonly ValueChange[];
}

/** `row` and `column` count from 1, the header included; `before` or `after` null = the whole row came or went (column 0). */
export interface CellChange extends Change {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A picture is told by its description; `replaced` = another stands in its place, `described` = the same one in other words. */
export interface PictureChange extends Change {
  readonly what: 'added' | 'removed' | 'replaced' | 'described';
}

/** What became of one slide; `before` and `after` are its places, counted from 1. */
export interface SlideChange extends Change<number> {
  readonly id: string;
  readonly title: string;
  readonly kind: 'changed' | 'added' | 'removed';
  /** It stands elsewhere among the slides that both decks have. */
  readonly moved: boolean;
  readonly hidden: Change<boolean> | null;
  readonly texts: readonly Change[];
  /** The same texts stand in another order. */
  readonly reordered: boolean;
  readonly figures: readonly FigureChange[];
  readonly charts: readonly ChartChange[];
  readonly cells: readonly CellChange[];
  readonly pictures: readonly PictureChange[];
  /** Those written by hand; the lines on figures under them only where nothing else of the slide differs. */
  readonly notes: readonly Change[];
}

/** All that differs; `slides` in the order after the change, those that are gone behind the one that they stood behind. */
export interface Difference {
  readonly title: Change | null;
  readonly slides: readonly SlideChange[];
}
