import type { Block, Slide } from '../../deck/types.ts';
import { setAlike } from '../alike.ts';
import { columnItems } from '../blocks/column.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns } from '../grid.ts';
import { HAIRLINE } from '../palette.ts';
import type { Box, SceneItem } from '../types.ts';

const GAP = 48;
const RULE = 2;
const BELOW_RULE = 22;

/** Two columns of blocks, set alike; two columns of words hang from a rule each, which makes them one row. */
export function twoColumnsLayout(
  slide: Extract<Slide, { layout: 'two-columns' }>,
  context: LayoutContext,
): SceneItem[] {
  const sides = [slide.left, slide.right];
  const boxes = splitColumns(contentBox(context.theme), [1, 1], GAP);
  const ruled = sides.every((blocks) => blocks.length > 0 && blocks.every(({ kind }) => kind === 'body'));
  const parts = sides.map((blocks, i) => {
    const box = boxes[i]!; // two sides, two boxes
    return (within: LayoutContext) => (ruled ? ruledColumn : columnItems)(blocks, box, within);
  });
  return [titleItem(slide.title, context), ...setAlike(parts, context)];
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
