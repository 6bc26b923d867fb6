import type { Slide } from '../../deck/types.ts';
import { tableItem } from '../blocks/table.ts';
import { withTakeaway } from '../blocks/takeaway.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** Title, table, and a takeaway where it adds something. */
export function tableLayout(slide: Extract<Slide, { layout: 'table' }>, context: LayoutContext): SceneItem[] {
  const { items, rest } = withTakeaway(slide.takeaway, contentBox(context.theme), context);
  return [titleItem(slide.title, context), tableItem(slide.table, rest, context), ...items];
}
