import type { Slide } from '../../deck/types.ts';
import { bodyItem } from '../blocks/body.ts';
import { chartItem } from '../blocks/chart.ts';
import { withTakeaway } from '../blocks/takeaway.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns } from '../grid.ts';
import type { Box, SceneItem } from '../types.ts';

const GAP = 48;
const CHART_SHARE = 7;
const TEXT_SHARE = 5;

/** A chart beside its explanation. */
export function chartTextLayout(slide: Extract<Slide, { layout: 'chart-text' }>, context: LayoutContext): SceneItem[] {
  const { items, rest } = withTakeaway(slide.takeaway, contentBox(context.theme), context);
  const left = slide.side === 'left';
  const boxes = splitColumns(rest, left ? [CHART_SHARE, TEXT_SHARE] : [TEXT_SHARE, CHART_SHARE], GAP);
  const [first, second] = boxes as [Box, Box];
  const chart = chartItem(slide.chart, left ? first : second, context);
  const text = slide.body.length === 0 ? [] : [bodyItem(slide.body, left ? second : first, slide.at, context)];
  return [titleItem(slide.title, context), ...(left ? [chart, ...text] : [...text, chart]), ...items];
}
