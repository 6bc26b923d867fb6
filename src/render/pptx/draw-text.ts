import type { SceneItem, StyledParagraph, TextItem } from '../../layout/types.ts';
import type { ColorMarks } from './color.ts';
import type { DeckPlan } from './plan.ts';
import type { DrawnSlide, LinkProps, TextProps } from './pptxgen.ts';
import { inches } from './units.ts';

/** What drawing needs to know besides the item itself. */
export interface Pen {
  readonly plan: DeckPlan;
  readonly marks: ColorMarks;
}

/** Whether pptxgenjs must draw an item: shapes, and texts without links, have nothing that it would keep. */
export function isDrawn(item: SceneItem, plan: DeckPlan): boolean {
  if (item.kind !== 'text') return item.kind !== 'shape';
  return item.paragraphs.some(({ runs }) => runs.some(({ link }) => linkTo(link, plan) !== undefined));
}

/** A text item as a text box; its texts are written by the finishing pass, their links get their relationships here. */
export function drawText(slide: DrawnSlide, item: TextItem, { plan }: Pen): void {
  slide.addText(linkedRuns(item.paragraphs, plan), { ...place(item.box), isTextBox: true });
}

/** Box in px → pptxgenjs's inches. */
export function place(box: TextItem['box']): { x: number; y: number; w: number; h: number } {
  return { x: inches(box.x), y: inches(box.y), w: inches(box.w), h: inches(box.h) };
}

/** The runs that are links, in one row. */
export function linkedRuns(paragraphs: readonly StyledParagraph[], plan: DeckPlan): TextProps[] {
  const links = paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => linkTo(link, plan) ?? []));
  return [{ text: '' }, ...links.map((hyperlink) => ({ text: '-', options: { hyperlink } }))];
}

/** A run's link as pptxgenjs wants it; undefined where it leads nowhere. */
export function linkTo(link: string | undefined, plan: DeckPlan): LinkProps | undefined {
  if (link?.startsWith('#')) {
    const number = plan.numbers.get(link.slice(1));
    return number === undefined ? undefined : { slide: number };
  }
  const url = externalUrl(link);
  return url === null ? undefined : { url };
}

const SAFE_LINK = /^(https?|mailto):/i;

/** An address outside the deck with all but ASCII encoded (the target of a relationship is a URI); null for any other link. */
export function externalUrl(link: string | undefined): string | null {
  return link !== undefined && SAFE_LINK.test(link) && URL.canParse(link) ? new URL(link).href : null;
}
