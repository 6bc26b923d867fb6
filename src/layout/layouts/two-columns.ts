import type { Slide } from '../../deck/types.ts';
import { columnItems } from '../blocks/column.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns } from '../grid.ts';
import type { Box, SceneItem } from '../types.ts';

const GAP = 48;

/** Two columns of blocks. */
export function twoColumnsLayout(
  slide: Extract<Slide, { layout: 'two-columns' }>,
  context: LayoutContext,
): SceneItem[] {
  const [left, right] = splitColumns(contentBox(context.theme), [1, 1], GAP) as [Box, Box];
  return [
    titleItem(slide.title, context),
    ...columnItems(slide.left, left, context),
    ...columnItems(slide.right, right, context),
  ];
}
