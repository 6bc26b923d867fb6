import type { Slide } from '../../deck/types.ts';
import { besideWords } from '../blocks/beside.ts';
import { imageItems } from '../blocks/image.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** A picture beside what is said of it. */
export function imageTextLayout(slide: Extract<Slide, { layout: 'image-text' }>, context: LayoutContext): SceneItem[] {
  const content = contentBox(context.theme);
  return [
    titleItem(slide.title, context),
    ...besideWords(slide, content, (box) => imageItems(slide.image, box, context), context),
  ];
}
