import type { Slide } from '../../deck/types.ts';
import { figureCards } from '../blocks/figures.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { firstFitting } from '../fitting.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** Title and one to six figures as cards: up to four in a row, five or six in two rows; fewer in a row where they are wide. */
export function figuresLayout(slide: Extract<Slide, { layout: 'figures' }>, context: LayoutContext): SceneItem[] {
  const content = contentBox(context.theme);
  const cards = rowLengths(slide.items.length).map(
    (columns) => (within: LayoutContext) => figureCards(slide.items, content, columns, within),
  );
  return [titleItem(slide.title, context), ...firstFitting(cards, context)];
}

/** How many cards may stand in a row, best first. */
function rowLengths(count: number): number[] {
  if (count <= 3) return [count];
  return count === 4 ? [4, 2] : [3, 2];
}
