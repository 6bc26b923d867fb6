import type { Block, Slide } from '../../deck/types.ts';
import { setAlike } from '../alike.ts';
import { columnItems } from '../blocks/column.ts';
import { type CardText, insideCard, textCards } from '../blocks/text-cards.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns } from '../grid.ts';
import { HAIRLINE, PRIMARY } from '../palette.ts';
import type { Box, SceneItem } from '../types.ts';

const GAP = 48;
/** Cards have air of their own. */
const CARD_GAP = 24;
const CARD_RULE = 4;
const RULE = 2;
const BELOW_RULE = 22;

/** Two columns of blocks, set alike; words stand on cards, or hang from a rule each, which makes them one row. */
export function twoColumnsLayout(
  slide: Extract<Slide, { layout: 'two-columns' }>,
  context: LayoutContext,
): SceneItem[] {
  const sides = [slide.left, slide.right];
  const words = sides.every((blocks) => blocks.length > 0 && blocks.every(({ kind }) => kind === 'body'));
  const content = (words && onCards(sides, context)) || inColumns(sides, words ? ruledColumn : columnItems, context);
  return [titleItem(slide.title, context), ...content];
}

function onCards(sides: readonly (readonly Block[])[], context: LayoutContext): SceneItem[] | null {
  const boxes = splitColumns(contentBox(context.theme), [1, 1], CARD_GAP);
  const rule = { color: PRIMARY, height: CARD_RULE };
  const texts = sides.map((blocks, i): CardText => {
    const inner = insideCard(boxes[i]!); // two of each
    return { rule, items: (within) => columnItems(blocks, inner, within) };
  });
  return textCards(texts, boxes, context);
}

function inColumns(
  sides: readonly (readonly Block[])[],
  column: typeof columnItems,
  context: LayoutContext,
): SceneItem[] {
  const boxes = splitColumns(contentBox(context.theme), [1, 1], GAP);
  const parts = sides.map((blocks, i) => (within: LayoutContext) => column(blocks, boxes[i]!, within)); // two of each
  return setAlike(parts, context);
}

function ruledColumn(blocks: readonly Block[], box: Box, context: LayoutContext): SceneItem[] {
  const at = blocks[0]?.at ?? [];
  const rule = {
    kind: 'shape',
    at,
    box: { ...box, h: RULE },
    shape: { kind: 'rect' },
    fill: HAIRLINE,
    line: null,
  } as const;
  const top = RULE + BELOW_RULE;
  return [rule, ...columnItems(blocks, { ...box, y: box.y + top, h: box.h - top }, context)];
}
