import type { Side, Slide } from '../../deck/types.ts';
import { noLarger, setAlike } from '../alike.ts';
import { columnItems } from '../blocks/column.ts';
import { insideCard, textCards } from '../blocks/text-cards.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns, splitRows } from '../grid.ts';
import { MUTED, PRIMARY, STONE } from '../palette.ts';
import { boldParagraph, heightOf, type TextRequest, textItemsAlike } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';

const GAP = 48;
/** Cards have air of their own. */
const CARD_GAP = 24;
const RULE = 6;
const ABOVE_HEADING = 14;
const BELOW_HEADING = 20;
/** Two lines of a heading at its largest. */
const MOST_HEADING = 84;

/** The right side is the story: actual beside plan, this year beside the last. */
const RULES = [STONE, PRIMARY] as const;

/** What stands under the rule of a side. */
type Part = (within: LayoutContext) => SceneItem[];

/** Two sides under their headings; words stand on cards where the theme has some. */
export function comparisonLayout(
  { title, left, right }: Extract<Slide, { layout: 'comparison' }>,
  context: LayoutContext,
): SceneItem[] {
  const sides = [left, right];
  const words = sides.every(({ blocks }) => blocks.every(({ kind }) => kind === 'body'));
  return [titleItem(title, context), ...((words && onCards(sides, context)) || underRules(sides, context))];
}

function onCards(sides: readonly Side[], context: LayoutContext): SceneItem[] | null {
  const boxes = splitColumns(contentBox(context.theme), [1, 1], CARD_GAP);
  const { parts, calm } = partsIn(sides, boxes.map(insideCard), context);
  const texts = parts.map((items, i) => ({ rule: { color: RULES[i] ?? PRIMARY, height: RULE }, items }));
  return textCards(texts, boxes, calm);
}

function underRules(sides: readonly Side[], context: LayoutContext): SceneItem[] {
  const boxes = splitColumns(contentBox(context.theme), [1, 1], GAP);
  const below = boxes.map((box) => splitRows(box, RULE, ABOVE_HEADING)[1]);
  const { parts, calm } = partsIn(sides, below, context);
  const ruled = parts.map((part, i) => (within: LayoutContext): SceneItem[] => {
    const box = { ...boxes[i]!, h: RULE }; // a box a side
    const at = sides[i]?.heading.at ?? [];
    return [
      { kind: 'shape', at, box, shape: { kind: 'rect' }, fill: RULES[i] ?? PRIMARY, line: null },
      ...part(within),
    ];
  });
  return setAlike(ruled, calm);
}

/** Each side in its box, and the context in which what stands under the headings isn't larger than they are. */
function partsIn(
  sides: readonly Side[],
  boxes: readonly Box[],
  context: LayoutContext,
): { readonly parts: readonly Part[]; readonly calm: LayoutContext } {
  const requests = sides.map((side, i) => headingRequest(side, boxes[i]!, i === sides.length - 1)); // a box a side
  const headings = textItemsAlike(requests, context);
  const height = Math.max(...headings.map(heightOf));
  const parts = sides.map(({ blocks }, i): Part => {
    const [head, below] = splitRows(boxes[i]!, height, BELOW_HEADING);
    const quiet = i < sides.length - 1 && { quiet: true as const };
    return (within) => [
      ...headings.slice(i, i + 1).map((heading) => ({ ...heading, box: head })),
      ...columnItems(blocks, below, { ...within, ...quiet }),
    ];
  });
  const size = Math.min(...headings.flatMap(({ paragraphs }) => paragraphs[0]?.runs[0]?.size ?? []));
  return { parts, calm: { ...context, theme: noLarger('body', size, context.theme) } };
}

function headingRequest({ heading }: Side, box: Box, story: boolean): TextRequest {
  return {
    at: heading.at,
    purpose: 'heading',
    role: 'subtitle',
    box: { ...box, h: MOST_HEADING },
    paragraphs: boldParagraph(heading),
    color: story ? PRIMARY : MUTED,
    maxLines: 2,
    balance: 'title',
  };
}
