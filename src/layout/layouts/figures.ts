import type { Slide } from '../../deck/types.ts';
import { figureCards } from '../blocks/figures.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** Title and one to six figures as cards: up to four in a row, five or six in two rows. */
export function figuresLayout(slide: Extract<Slide, { layout: 'figures' }>, context: LayoutContext): SceneItem[] {
  const columns = slide.items.length <= 4 ? slide.items.length : 3;
  return [titleItem(slide.title, context), ...figureCards(slide.items, contentBox(context.theme), columns, context)];
}
