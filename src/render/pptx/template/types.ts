import type { LayoutName } from '../../../deck/types.ts';
import type { Box, TemplateBackdrop } from '../../../layout/types.ts';
import type { Ground, TemplateLook } from '../../../theme/types.ts';
import type { PlaceholderType } from '../slots.ts';
import type { Band } from './bands.ts';
import type { SlideSize } from './slide-size.ts';

/** A part of a template as it is taken over: what it refers to are masters, layouts, themes and pictures, nothing else. */
export interface TemplatePart {
  /** Its name in the template. */
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly relations: readonly TemplateRelation[];
}

/** `target` is a part's name in the template. */
export interface TemplateRelation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

export interface TemplatePlaceholder {
  readonly type: PlaceholderType;
  readonly idx: number;
}

export interface TemplateLayout {
  /** As PowerPoint shows it. */
  readonly name: string;
  /** ST_SlideLayoutType; 'cust' for a layout of the organisation's own. */
  readonly type: string;
  /** From left to right. */
  readonly placeholders: readonly TemplatePlaceholder[];
  readonly ground: Ground;
  /** Where pictures stand on it and on its master, in px. */
  readonly pictures: readonly Box[];
  /** The rectangles of one colour on it and on its master. */
  readonly bands: readonly Band[];
  /** What it and its master show, from the bottom up. */
  readonly backdrop: readonly TemplateBackdrop[];
  /** The colour map of slides on it where it has one of its own: that of its master, in which the deck's colours are meant. */
  readonly colorMap: Readonly<Record<string, string>> | null;
  readonly part: TemplatePart;
  /** The theme's parts that it replaces. */
  readonly themeOverride: TemplatePart | null;
}

export interface TemplateMaster {
  /** Its id in `p:sldMasterIdLst`, where it has one: ids of masters and layouts are unique together, so it is kept. */
  readonly id: string | undefined;
  readonly part: TemplatePart;
  readonly theme: TemplatePart;
  readonly layouts: readonly TemplateLayout[];
}

/** What twindeck takes from an organisation's own .pptx or .potx. */
export interface Template {
  /** Of the first master. */
  readonly look: TemplateLook;
  readonly size: SlideSize;
  /** At least one. */
  readonly masters: readonly TemplateMaster[];
  /** The pictures of masters, layouts and themes by part name. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly fonts: readonly EmbeddedFont[];
}

/** A font that goes with the file: the attributes of `p:font`, and the data of its styles ('regular', 'bold' …). */
export interface EmbeddedFont {
  readonly font: Readonly<Record<string, string>>;
  readonly styles: readonly { readonly style: string; readonly data: Uint8Array }[];
}

/** A template with the layout for each of the deck's slides. */
export interface TemplateInUse {
  readonly template: Template;
  readonly layouts: Readonly<Partial<Record<LayoutName, TemplateLayout>>>;
}
