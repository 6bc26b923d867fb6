import type { Text } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { PRIMARY } from '../palette.ts';
import { oneParagraph, snugTextItem } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';

/** At most two lines at the takeaway's largest size. */
const MOST_HEIGHT = 72;
const GAP = 20;
const RULE = 4;
const INDENT = 20;

/** The takeaway at the foot of `box` behind a short rule, and the box that is left above it. */
export function withTakeaway(
  takeaway: Text | null,
  box: Box,
  context: LayoutContext,
): { items: SceneItem[]; rest: Box } {
  if (!takeaway) return { items: [], rest: box };
  const room = { x: box.x + INDENT, y: box.y, w: box.w - INDENT, h: MOST_HEIGHT };
  const text = snugTextItem(
    {
      at: takeaway.at,
      purpose: 'takeaway',
      role: 'takeaway',
      box: room,
      paragraphs: oneParagraph(takeaway),
      maxLines: 2,
      balance: 'title',
    },
    context,
  );
  const y = box.y + box.h - text.box.h;
  const rule: SceneItem = {
    kind: 'shape',
    at: takeaway.at,
    box: { x: box.x, y, w: RULE, h: text.box.h },
    shape: { kind: 'rect' },
    fill: PRIMARY,
    line: null,
  };
  return { items: [rule, { ...text, box: { ...text.box, y } }], rest: { ...box, h: y - GAP - box.y } };
}
