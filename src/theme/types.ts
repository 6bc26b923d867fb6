import type { SlideSpec } from '../schema/slide-schema.ts';

/** Office's twelve theme colours, ECMA-376 Part 1, 20.1.6.2 clrScheme. */
export type ColorSlot =
  | 'dk1'
  | 'lt1'
  | 'dk2'
  | 'lt2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink';

/** The role that each slot plays in a theme file. */
export type ColorRole =
  | 'ink'
  | 'paper'
  | 'muted'
  | 'hairline'
  | 'primary'
  | 'accent'
  | 'straw'
  | 'river'
  | 'leaf'
  | 'plum'
  | 'link'
  | 'stone';

/**
 * A theme colour, or a tint of it as Office computes it (HSL luminance: L' = L × lumMod/100 + lumOff/100).
 * `alpha` in per cent, 100 = opaque.
 */
export interface ColorRef {
  readonly slot: ColorSlot;
  readonly lumMod?: number;
  readonly lumOff?: number;
  readonly alpha?: number;
}

export type FontRole = 'heading' | 'body';

/** An Office font and its free twin with the same advance widths. */
export interface FontPair {
  /** The name in PowerPoint: 'Calibri'. */
  readonly office: string;
  /** The npm package of the twin: '@fontsource/carlito'. */
  readonly web: string;
  /** CSS family name of the twin: 'Carlito'. */
  readonly family: string;
  /** What stands in for characters that it lacks. */
  readonly generic: 'serif' | 'sans-serif';
  /** Ascent + descent in em. */
  readonly height: number;
  /** The least leading at which the ink of two lines doesn't touch: Ẵ under ạ. */
  readonly leastLeading: number;
}

export type TextRole =
  | 'deckTitle'
  | 'title'
  | 'subtitle'
  | 'sectionNumber'
  | 'figure'
  | 'figureUnit'
  | 'body'
  | 'quote'
  | 'label'
  | 'table'
  | 'chart'
  | 'takeaway'
  | 'source'
  | 'footer'
  | 'marker';

/** Sizes in px of 1280 × 720 from the largest to the floor: the layout takes the first that fits. */
export interface TextStyle {
  readonly sizes: readonly number[];
  readonly font: FontRole;
  readonly bold: boolean;
  /** Line height as a multiple of the font's own ascent + descent. */
  readonly leading: number;
}

/** `src` as the theme's file names it; px of 1280 × 720. */
export interface Logo {
  readonly src: string;
  readonly alt: string;
  readonly place: 'top-left' | 'top-right';
  readonly height: number;
}

export interface Theme {
  readonly name: string;
  readonly title: string;
  /** px of a slide, which is 1280 wide: 720, unless a template's slides have another shape. */
  readonly height: number;
  /** '#RRGGBB' by slot. */
  readonly colors: Readonly<Record<ColorSlot, string>>;
  readonly fonts: Readonly<Record<FontRole, FontPair>>;
  readonly text: Readonly<Record<TextRole, TextStyle>>;
  /** px of 1280 × 720. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly columns: number;
  readonly gutter: number;
  /** The quiet motif of title and section slides. */
  readonly motif: 'contours' | 'rules' | 'none';
  /**
   * What covers (title, section and closing slides) and cards lie on: the section's colour and a tint; a deep shade of it and a
   * shade above the paper, for dark themes; the paper itself, with rules in the place of fills.
   */
  readonly surfaces: 'filled' | 'deep' | 'ruled';
  readonly logo: Logo | null;
  /** A picture behind covers; `scrim` per cent of the cover's colour lie over it. */
  readonly background: { readonly src: string; readonly scrim: number } | null;
  /** Stands in for the deck's event at the foot of slides; null = the event does. */
  readonly footer: string | null;
  readonly slideNumber: boolean;
  /** The colours of sections in turn. */
  readonly sections: readonly ColorRef[];
  /** Series colours in order, by slot. */
  readonly series: readonly ColorRef[];
  /** What slides lie on, where a template's layouts say it. */
  readonly grounds?: Grounds;
}

/** A slide's background as near as the theme's colours come, and the colour that is read on it. */
export interface Ground {
  readonly color: ColorRef;
  readonly text: 'dk1' | 'lt1';
  /** The colour that the template gives titles, and what stands beside them; absent = as on any slide. */
  readonly title?: ColorRef;
}

export type Grounds = Readonly<Partial<Record<SlideSpec['layout'], Ground>>>;

/** What a template says about the look of a deck: '#RRGGBB' by the slot that plays the part on its slides, Office fonts. */
export interface TemplateLook {
  readonly title: string;
  readonly colors: Theme['colors'];
  readonly fonts: Readonly<Record<FontRole, string>>;
}

export type FontVariant = 'regular' | 'bold' | 'italic' | 'boldItalic';

/**
 * Plain numbers of one font, made at package build from the web font's own files.
 * Widths, ascent, descent and kerning in units of `unitsPerEm`; descent is positive.
 */
export interface FontMetrics {
  readonly family: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly variants: Readonly<Record<FontVariant, VariantMetrics>>;
}

export interface VariantMetrics {
  /** Advance by code point. */
  readonly advances: ReadonlyMap<number, number>;
  /** Advance of a code point that the font lacks (emoji and the like fall back to another font). */
  readonly missing: number;
  /** Kerning between two code points, 0 where there is none. */
  kern(left: number, right: number): number;
}
