import type { Chart } from '../chart/types.ts';
import type { Figure, Lang, Source } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { Transition } from '../schema/slide-schema.ts';

/** A stretch of text in one style. `figure` marks a figure that is bound to the dataset. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly script?: 'sub' | 'super';
  /** http(s), mailto, or '#<slide id>'. */
  readonly link?: string;
  readonly figure?: Figure;
}

/** One paragraph; `at` is where its text stands in the YAML. */
export interface Text {
  readonly at: SourcePath;
  readonly runs: readonly Run[];
}

/** A list item or a plain paragraph of a body. level 0 = top. */
export interface BodyParagraph extends Text {
  readonly level: number;
  readonly bullet: boolean;
}

/** One step of an outline: to move there, a line or a cubic curve to there, to close it; x and y in turn. */
export type PathStep = readonly [op: 'M' | 'L' | 'C' | 'Z', ...points: number[]];

/** A line drawing of the icon set, in a square of 24 units, to be drawn with a pen of 2. */
export interface Icon {
  readonly name: string;
  readonly path: readonly PathStep[];
}

export interface FigureItem {
  readonly at: SourcePath;
  /** Over the figure; null = none. */
  readonly icon: Icon | null;
  /** What is written large. From a bound figure: its parts; else the runs' text is the number. */
  readonly value: Text;
  readonly figure: Figure | null;
  readonly label: Text;
  readonly compare: Text | null;
  /** Which way the comparison points and whether that is good; null = neutral or no comparison. */
  readonly trend: { readonly direction: 'up' | 'down'; readonly good: boolean } | null;
}

export interface TableColumn {
  readonly header: Text;
  readonly align: 'left' | 'right' | 'center';
  /** Share of the table's width, relative to the other columns; null = by content. */
  readonly width: number | null;
}

export interface Table {
  readonly at: SourcePath;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Text[])[];
  /** Indexes of the rows that are set bold with a tint. */
  readonly highlight: readonly number[];
  readonly altText: string;
}

/** A picture file as it is meant to be seen: width and height in px, the orientation already applied to them. */
export interface Picture {
  readonly at: SourcePath;
  readonly kind: 'png' | 'jpeg' | 'webp' | 'svg';
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** EXIF's Orientation, 1 to 8: how the stored rows and columns lie; 1 = as stored. */
  readonly orientation: number;
  /** What it shows; '' = it only decorates. */
  readonly alt: string;
}

/** A picture with its place: shown whole, or cropped around a focus given as shares of its width and height. */
export interface Illustration {
  readonly at: SourcePath;
  readonly picture: Picture;
  readonly caption: Text | null;
  readonly credit: Text | null;
  readonly fit: 'contain' | 'cover';
  readonly focus: readonly [x: number, y: number];
}

/** So much of a whole, as a chart of two parts or of one bar. */
export interface Progress {
  readonly at: SourcePath;
  readonly form: 'ring' | 'bar';
  readonly label: Text | null;
  readonly value: Text;
  readonly chart: Chart;
}

/** A source with its number in the deck, by first use; none where it is the deck's only one. */
export interface CitedSource extends Source {
  readonly number?: number;
}

/** A source on the slide of sources. */
export interface SourceEntry extends CitedSource {
  /** What it is used for, in words. */
  readonly what: string;
  /** The same, and on which slides. */
  readonly use: string;
}

/** What can stand in a column. */
export type Block =
  | { readonly kind: 'body'; readonly at: SourcePath; readonly paragraphs: readonly BodyParagraph[] }
  | { readonly kind: 'figures'; readonly at: SourcePath; readonly figures: readonly FigureItem[] }
  | { readonly kind: 'chart'; readonly at: SourcePath; readonly chart: Chart }
  | { readonly kind: 'table'; readonly at: SourcePath; readonly table: Table }
  | { readonly kind: 'image'; readonly at: SourcePath; readonly image: Illustration }
  | { readonly kind: 'quote'; readonly at: SourcePath; readonly quote: Text; readonly by: Text | null }
  | { readonly kind: 'progress'; readonly at: SourcePath; readonly progress: Progress };

/** One side of a comparison. */
export interface Side {
  readonly heading: Text;
  readonly blocks: readonly Block[];
}

/** A block on a grid: columns and rows count from 0. */
export interface Cell {
  readonly at: SourcePath;
  readonly column: number;
  readonly row: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly block: Block;
}

export interface TimelineEvent {
  readonly at: SourcePath;
  /** On the line of time; null = a dot. */
  readonly icon: Icon | null;
  readonly when: Text;
  readonly text: Text;
}

/** A section of the deck as the agenda lists it. */
export interface AgendaEntry {
  /** As on its section slide; '' = none. */
  readonly number: string;
  readonly name: string;
  /** Id of the slide that it begins with. */
  readonly slide: string;
  /** The agenda stands in this section. */
  readonly current: boolean;
}

/** The section that a slide is in; `marker` is '3/10', or '' for a section without a number; `index` counts from 0. */
export interface Section {
  readonly index: number;
  readonly name: string;
  readonly marker: string;
}

interface SlideFrame {
  /** Stable and unique; [a-z0-9-]+. */
  readonly id: string;
  readonly at: SourcePath;
  readonly section: Section | null;
  readonly notes: readonly BodyParagraph[];
  /** Sources of the figures on the slide, in order of first use. */
  readonly sources: readonly CitedSource[];
  /** Every figure on the slide (text, charts, tables; not the notes), in reading order. */
  readonly figures: readonly Figure[];
  readonly hidden: boolean;
  /** How long to speak to it; null = as the deck's minutes leave. */
  readonly minutes: number | null;
  /** Bullets, paragraphs and figures appear one after another. */
  readonly build: boolean;
  /** How it replaces the slide before it. */
  readonly transition: Transition;
  /** What doesn't fit goes on over further slides. */
  readonly continues: boolean;
}

/** What a slide says, by layout. */
export type SlideContent =
  | {
      readonly layout: 'title' | 'closing';
      readonly title: Text;
      readonly subtitle: Text | null;
      readonly event: Text | null;
      readonly organisation: Text | null;
      readonly date: Text | null;
      readonly text: Text | null;
    }
  | {
      readonly layout: 'section';
      readonly title: Text;
      readonly subtitle: Text | null;
      readonly number: string;
      readonly icon: Icon | null;
    }
  | { readonly layout: 'bullets'; readonly title: Text; readonly body: readonly BodyParagraph[] }
  | { readonly layout: 'figures'; readonly title: Text; readonly items: readonly FigureItem[] }
  | { readonly layout: 'chart'; readonly title: Text; readonly chart: Chart; readonly takeaway: Text | null }
  | {
      readonly layout: 'chart-text';
      readonly title: Text;
      readonly chart: Chart;
      readonly body: readonly BodyParagraph[];
      readonly side: 'left' | 'right';
      readonly takeaway: Text | null;
    }
  | { readonly layout: 'table'; readonly title: Text; readonly table: Table; readonly takeaway: Text | null }
  | {
      readonly layout: 'two-columns';
      readonly title: Text;
      readonly left: readonly Block[];
      readonly right: readonly Block[];
    }
  | { readonly layout: 'comparison'; readonly title: Text; readonly left: Side; readonly right: Side }
  | {
      readonly layout: 'grid';
      readonly title: Text;
      readonly columns: number;
      readonly rows: number;
      readonly cells: readonly Cell[];
    }
  | {
      readonly layout: 'timeline';
      readonly title: Text;
      readonly events: readonly TimelineEvent[];
      readonly direction: 'auto' | 'horizontal' | 'vertical';
    }
  | { readonly layout: 'agenda'; readonly title: Text; readonly entries: readonly AgendaEntry[] }
  | {
      readonly layout: 'image';
      readonly title: Text;
      readonly image: Illustration;
      /** From edge to edge. */
      readonly bleed: boolean;
    }
  | {
      readonly layout: 'image-text';
      readonly title: Text;
      readonly image: Illustration;
      readonly body: readonly BodyParagraph[];
      readonly side: 'left' | 'right';
    }
  | { readonly layout: 'quote'; readonly title: Text | null; readonly quote: Text; readonly by: Text | null }
  | { readonly layout: 'sources'; readonly title: Text; readonly entries: readonly SourceEntry[] };

export type Slide = SlideFrame & SlideContent;

export type LayoutName = SlideContent['layout'];

export interface DeckMeta {
  readonly title: string;
  readonly subtitle: string;
  readonly event: string;
  readonly organisation: string;
  /** ISO date or ''. */
  readonly date: string;
  readonly lang: Lang;
  /** How long the talk may last; null = nobody said. */
  readonly minutes: number | null;
  /** Path of the deck's YAML as the user gave it. */
  readonly file: string;
}

/** What the slides say: every reference resolved, every figure with its source. Plain JSON but for the decimals and the bytes of pictures. */
export interface Deck {
  readonly meta: DeckMeta;
  readonly slides: readonly Slide[];
}
