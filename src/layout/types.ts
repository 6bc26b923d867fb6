import type { Chart, ChartFrame } from '../chart/types.ts';
import type { Figure } from '../data/types.ts';
import type { BodyParagraph, CitedSource, Icon, LayoutName, Picture, Section } from '../deck/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { Transition } from '../schema/slide-schema.ts';
import type { ColorRef, FontRole } from '../theme/types.ts';

/** Whole px of a slide 1280 px wide, 720 px high where it is 16:9; 1 px = 9525 EMU = 0.75 pt. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What a text is on its slide; decides the placeholder in PowerPoint and the element on the web. */
export type TextPurpose =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'body'
  | 'figure'
  | 'label'
  | 'compare'
  | 'quote'
  | 'attribution'
  | 'takeaway'
  | 'meta'
  | 'number'
  | 'centre'
  | 'note'
  | 'caption'
  | 'credit'
  | 'source'
  | 'footer'
  | 'marker'
  | 'slideNumber';

export interface StyledRun {
  readonly text: string;
  /** px */
  readonly size: number;
  readonly font: FontRole;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: ColorRef;
  readonly script?: 'sub' | 'super';
  readonly link?: string;
  readonly figure?: Figure;
}

/** lineHeight, spaceBefore and indent in px; `indent` is the hanging indent that the bullet stands in. */
export interface StyledParagraph {
  readonly runs: readonly StyledRun[];
  readonly align: 'left' | 'center' | 'right';
  readonly lineHeight: number;
  readonly spaceBefore: number;
  readonly level: number;
  readonly bullet: boolean;
  readonly indent: number;
  /** The lines as measured, without their trailing spaces. */
  readonly lines: readonly string[];
  /** Build step at which it appears; absent = with its item. */
  readonly step?: number;
}

interface ItemBase {
  readonly at: SourcePath;
  readonly box: Box;
  /** Build step at which it appears; absent = from the start. */
  readonly step?: number;
}

/** A text box without padding. `rightInset` px narrows the wrap width (robust wrapping, see `wrap.ts`). */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly purpose: TextPurpose;
  readonly paragraphs: readonly StyledParagraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly rightInset: number;
}

export interface ChartItem extends ItemBase {
  readonly kind: 'chart';
  readonly chart: Chart;
  readonly frame: ChartFrame;
}

export interface TableCell {
  readonly paragraph: StyledParagraph;
}

/** Column widths and row heights in px sum to the box; row 0 is the header. Cell padding is `CELL_PADDING`. */
export interface TableItem extends ItemBase {
  readonly kind: 'table';
  readonly columns: readonly { readonly w: number; readonly align: 'left' | 'right' | 'center' }[];
  readonly rows: readonly {
    readonly h: number;
    readonly header: boolean;
    /** The ground of the row of the story; null = none. */
    readonly fill: ColorRef | null;
    readonly cells: readonly TableCell[];
  }[];
  readonly altText: string;
}

/** How much of a picture isn't shown, in shares of its width and height. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture: what the crop leaves of it has exactly the shape of the box, so that nothing is distorted. */
export interface ImageItem extends ItemBase {
  readonly kind: 'image';
  readonly picture: Picture;
  readonly crop: Crop;
}

/** Decoration only: shapes carry no meaning and are hidden from screen readers. */
export interface ShapeItem extends ItemBase {
  readonly kind: 'shape';
  readonly shape:
    | { readonly kind: 'rect' }
    | { readonly kind: 'ellipse' }
    | { readonly kind: 'triangle'; readonly direction: 'up' | 'down' }
    /** Cubic curve from points[0]: then groups of three (control, control, end). px relative to the box. */
    | { readonly kind: 'curve'; readonly points: readonly (readonly [number, number])[] }
    /** Strokes with round ends in a square box. */
    | { readonly kind: 'icon'; readonly icon: Icon };
  readonly fill: ColorRef | null;
  readonly line: { readonly color: ColorRef; readonly width: number; readonly dash: boolean } | null;
}

export type SceneItem = TextItem | ChartItem | TableItem | ImageItem | ShapeItem;

/** The pictures that a theme names; null = none. */
export interface ThemePictures {
  readonly logo: Picture | null;
  readonly background: Picture | null;
}

/** What a theme shows behind everything. */
export type Backdrop = ImageItem | ShapeItem;
/** What a template's layout does: it may have words of its own. */
export type TemplateBackdrop = Backdrop | TextItem;

/** One slide, laid out. The renderers only draw it; items stand in reading order, shapes before the text they lie under. */
export interface Scene {
  readonly id: string;
  readonly at: SourcePath;
  readonly layout: LayoutName;
  /** Plain text of the title, unique in the deck; for outlines and the document's structure. */
  readonly title: string;
  readonly background: ColorRef;
  /** Dark background: text in `paper`. */
  readonly dark: boolean;
  readonly items: readonly SceneItem[];
  /** In PowerPoint the layout shows it. Absent = nothing. */
  readonly backdrop?: readonly TemplateBackdrop[];
  /** The theme's, over the backdrop; in PowerPoint the master shows it. Absent = none. */
  readonly logo?: ImageItem;
  readonly notes: readonly BodyParagraph[];
  readonly sources: readonly CitedSource[];
  readonly figures: readonly Figure[];
  readonly section: Section | null;
  readonly hidden: boolean;
  /** How long to speak to it; null = as the deck's minutes leave. */
  readonly minutes: number | null;
  readonly transition: Transition;
  /** How many build steps there are; they count from 1. */
  readonly steps: number;
}

/** An icon's pen, as a share of its size. */
export const ICON_PEN = 2 / 24;
/** The height is the theme's. */
export const SLIDE_WIDTH = 1280;
/** px between a table cell's edge and its text. */
export const CELL_PADDING = { x: 12, y: 6 } as const;
