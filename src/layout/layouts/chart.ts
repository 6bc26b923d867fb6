import type { Slide } from '../../deck/types.ts';
import { chartItems } from '../blocks/chart.ts';
import { withTakeaway } from '../blocks/takeaway.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** Title, a chart that proves it, and a takeaway where it adds something. */
export function chartLayout(slide: Extract<Slide, { layout: 'chart' }>, context: LayoutContext): SceneItem[] {
  const { items, rest } = withTakeaway(slide.takeaway, contentBox(context.theme), context);
  return [titleItem(slide.title, context), ...chartItems(slide.chart, rest, context), ...items];
}
