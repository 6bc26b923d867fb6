import type { Slide } from '../deck/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { LayoutContext } from './context.ts';
import type { SceneItem, StyledParagraph, TextItem } from './types.ts';

/** The items of a slide with their build steps, and how many steps there are. */
export interface Built {
  readonly items: SceneItem[];
  readonly steps: number;
}

/**
 * With `build: true`, the step at which each paragraph of a body, each card of figures and each event appears, counted in reading order.
 * All else is there from the start.
 */
export function withSteps(slide: Slide, items: SceneItem[], { reporter }: LayoutContext): Built {
  if (!slide.build) return { items, steps: 0 };
  let steps = 0;
  let card: string | null = null;
  const stepped = items.map((item): SceneItem => {
    const own = cardOf(item.at);
    if (own !== null) {
      if (own !== card) steps++;
      card = own;
      return { ...item, step: steps };
    }
    if (item.kind !== 'text' || item.purpose !== 'body') return item;
    const body = bodySteps(item, steps);
    steps = body.at(-1)?.step ?? steps;
    return { ...item, paragraphs: body };
  });
  if (steps === 0) reporter.add('layout/nothing-to-build', [...slide.at, 'build']);
  return { items: stepped, steps };
}

/** What lies on a card, or belongs to an event, has its place in the YAML or a place within it: `…figures.2.label`. */
function cardOf(at: SourcePath): string | null {
  const index = at.findIndex((key) => key === 'figures' || key === 'events');
  return index < 0 || at.length < index + 2 ? null : at.slice(0, index + 2).join('.');
}

/** Each paragraph of the top level begins a step; what stands below it appears with it. */
function bodySteps({ paragraphs }: TextItem, before: number): StyledParagraph[] {
  let step = before;
  return paragraphs.map((paragraph, i) => {
    if (i === 0 || paragraph.level === 0) step++;
    return { ...paragraph, step };
  });
}
