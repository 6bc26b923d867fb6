import type { Slide } from '../../deck/types.ts';
import { bodyItem } from '../blocks/body.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** A line of text longer than this is hard to follow from the last row, px. */
const MEASURE = 1056;

/** Title and list. */
export function bulletsLayout(slide: Extract<Slide, { layout: 'bullets' }>, context: LayoutContext): SceneItem[] {
  const box = contentBox(context.theme);
  const at = [...slide.at, 'bullets'];
  return [titleItem(slide.title, context), bodyItem(slide.body, { ...box, w: Math.min(box.w, MEASURE) }, at, context)];
}
