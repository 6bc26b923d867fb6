import type { Slide } from '../../deck/types.ts';
import { imageItems } from '../blocks/image.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** Title, and a picture over all of the content's place. */
export function imageLayout(slide: Extract<Slide, { layout: 'image' }>, context: LayoutContext): SceneItem[] {
  return [titleItem(slide.title, context), ...imageItems(slide.image, contentBox(context.theme), context)];
}
