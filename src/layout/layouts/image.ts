import type { Slide } from '../../deck/types.ts';
import { fullPicture } from '../blocks/full-picture.ts';
import { imageItems } from '../blocks/image.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** Title, and a picture over all of the content's place, or from edge to edge. */
export function imageLayout(
  { title, image, bleed }: Extract<Slide, { layout: 'image' }>,
  context: LayoutContext,
): SceneItem[] {
  if (bleed) return fullPicture(title, image, context);
  return [titleItem(title, context), ...imageItems(image, contentBox(context.theme), context)];
}
