import type { Slide } from '../../deck/types.ts';
import { horizontalTimeline } from '../blocks/timeline-horizontal.ts';
import { verticalTimeline } from '../blocks/timeline-vertical.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { fitting } from '../fitting.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** More events than these are too narrow side by side. */
const MOST_ABREAST = 5;

/** Events in order: side by side where they are few and short, else below each other. */
export function timelineLayout(slide: Extract<Slide, { layout: 'timeline' }>, context: LayoutContext): SceneItem[] {
  const content = contentBox(context.theme);
  const events = isHorizontal(slide, context)
    ? horizontalTimeline(slide.events, content, context)
    : verticalTimeline(slide.events, content, [...slide.at, 'events'], context);
  return [titleItem(slide.title, context), ...events];
}

function isHorizontal({ direction, events }: Extract<Slide, { layout: 'timeline' }>, context: LayoutContext): boolean {
  if (direction !== 'auto') return direction === 'horizontal';
  if (events.length > MOST_ABREAST) return false;
  return fitting((within) => horizontalTimeline(events, contentBox(within.theme), within), context) !== null;
}
