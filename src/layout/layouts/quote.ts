import type { Slide } from '../../deck/types.ts';
import { quoteItems } from '../blocks/quote.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, frameBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** Room at both sides: a quotation is short, and reads best in a narrow measure. */
const INSET = 80;

/** A quotation in the middle of the slide, under a title where there is one. */
export function quoteLayout(slide: Extract<Slide, { layout: 'quote' }>, context: LayoutContext): SceneItem[] {
  const box = slide.title ? contentBox(context.theme) : frameBox(context.theme);
  const inner = { ...box, x: box.x + INSET, w: box.w - 2 * INSET };
  const title = slide.title ? [titleItem(slide.title, context)] : [];
  return [...title, ...quoteItems(slide.quote, slide.by, inner, 'middle', context)];
}
