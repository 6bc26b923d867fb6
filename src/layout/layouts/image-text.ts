import type { Slide } from '../../deck/types.ts';
import { bodyItem } from '../blocks/body.ts';
import { imageItems } from '../blocks/image.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns } from '../grid.ts';
import type { Box, SceneItem } from '../types.ts';

const GAP = 48;
const IMAGE_SHARE = 7;
const TEXT_SHARE = 5;

/** A picture beside what is said of it. */
export function imageTextLayout(slide: Extract<Slide, { layout: 'image-text' }>, context: LayoutContext): SceneItem[] {
  const left = slide.side === 'left';
  const shares = left ? [IMAGE_SHARE, TEXT_SHARE] : [TEXT_SHARE, IMAGE_SHARE];
  const [first, second] = splitColumns(contentBox(context.theme), shares, GAP) as [Box, Box];
  const image = imageItems(slide.image, left ? first : second, context);
  const text = slide.body.length === 0 ? [] : [bodyItem(slide.body, left ? second : first, slide.at, context)];
  return [titleItem(slide.title, context), ...(left ? [...image, ...text] : [...text, ...image])];
}
