import type { FigureJson } from '../../../deck/figure-json.ts';

/** What a PPTX says, in the shape that `twindeck inspect --json` prints of a deck, as far as the file holds it. */
export interface PptxContent {
  readonly title: string;
  /** BCP 47 tag, '' where the file says none. */
  readonly lang: string;
  readonly slides: readonly PptxSlide[];
}

export interface PptxSlide {
  /** The slide's name where that is its own (twindeck writes the id there), else 'slide-<number>'. */
  readonly id: string;
  /** The layout's name as PowerPoint shows it. */
  readonly layout: string;
  readonly title: string;
  readonly section: string | null;
  readonly hidden: boolean;
  readonly boxes: readonly PptxBox[];
  readonly texts: readonly string[];
  /** With their traces, in a file of twindeck's that no other program has saved; else empty. */
  readonly figures: readonly FigureJson[];
  readonly charts: readonly PptxChart[];
  readonly tables: readonly PptxTable[];
  readonly pictures: readonly PptxPicture[];
  readonly notes: string;
  readonly links: readonly PptxLink[];
  /** As `figures`. */
  readonly sources: readonly PptxSource[];
}

/** `content`: length and CRC-32 of the file, which tell one picture from another; '' where it isn't in the package. */
export interface PptxPicture {
  readonly alt: string;
  readonly content: string;
}

export interface PptxSource {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** What stands on a slide: a kind of twindeck's, or 'placeholder' (left empty), 'image', 'video', 'audio', 'diagram', 'ole', 'ink' … */
export interface PptxBox extends Rectangle {
  readonly kind: string;
  /** Its paragraphs, parted at line breaks. */
  readonly lines: readonly string[];
  readonly alt?: string;
}

/** px of a slide 1280 px wide, whatever its width is in the file: 9525 EMU each where it is 13⅓ inches. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A JSON number where the decimal is exact in binary, else its digits; null = missing. */
export type PptxValue = number | string | null;

export interface PptxChart {
  /** '<slide id>/<n>' */
  readonly id: string;
  /** A type of twindeck's or of Office's ('area', 'stacked-column', 'column+line'); 'unknown' for those of 2016 and later. */
  readonly type: string;
  readonly categories: readonly string[];
  readonly series: readonly PptxSeries[];
  /** What is printed at each point, as far as the file holds words; '' = nothing. */
  readonly labels: readonly (readonly string[])[];
  /** null where there is no value axis; a bound that PowerPoint chooses itself is null. */
  readonly axis: PptxAxis | null;
  /** The value axis of other series than the first's. */
  readonly secondAxis: PptxAxis | null;
  /** Of the value axis, else of the chart; '' = none. */
  readonly title: string;
  readonly secondTitle: string;
  readonly alt: string;
}

export interface PptxAxis {
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
}

export interface PptxSeries {
  readonly name: string;
  /** What the chart shows. */
  readonly values: readonly PptxValue[];
  /** Of points on a plane: where they stand along the horizontal axis, and the sizes of bubbles. */
  readonly x?: readonly PptxValue[];
  readonly sizes?: readonly PptxValue[];
  /** What stands in the cells of its workbook; null where that can't be told. */
  readonly cells: readonly PptxValue[] | null;
}

export interface PptxTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `target`: an address, '#<slide id>', or PowerPoint's own 'ppaction://…'. */
export interface PptxLink {
  readonly text: string;
  readonly target: string;
}
