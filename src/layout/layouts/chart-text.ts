import type { Slide } from '../../deck/types.ts';
import { besideWords } from '../blocks/beside.ts';
import { chartItems } from '../blocks/chart.ts';
import { withTakeaway } from '../blocks/takeaway.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** A chart beside its explanation. */
export function chartTextLayout(slide: Extract<Slide, { layout: 'chart-text' }>, context: LayoutContext): SceneItem[] {
  const { items, rest } = withTakeaway(slide.takeaway, contentBox(context.theme), context);
  const content = besideWords(slide, rest, (box) => chartItems(slide.chart, box, context), context);
  return [titleItem(slide.title, context), ...content, ...items];
}
