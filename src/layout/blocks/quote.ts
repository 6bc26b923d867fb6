import type { Text } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { MUTED, PRIMARY } from '../palette.ts';
import { oneParagraph, snugTextItem, standingIn } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';

const RULE = 6;
const INDENT = 44;
const BY_HEIGHT = 40;
const BY_GAP = 24;

/** A quotation behind a rule, with who said it under it; alone on a slide it stands in the middle of `box`. */
export function quoteItems(
  quote: Text,
  by: Text | null,
  box: Box,
  anchor: 'top' | 'middle',
  context: LayoutContext,
): SceneItem[] {
  const below = by ? BY_HEIGHT + BY_GAP : 0;
  const room = { x: box.x + INDENT, y: box.y, w: box.w - INDENT, h: box.h - below };
  const text = snugTextItem(
    { at: quote.at, purpose: 'quote', role: 'quote', box: room, paragraphs: oneParagraph(quote), balance: 'title' },
    context,
  );
  const height = text.box.h + below;
  const y = anchor === 'top' ? box.y : box.y + Math.round((box.h - height) / 2);
  const rule: SceneItem = {
    kind: 'shape',
    at: quote.at,
    box: { x: box.x, y, w: RULE, h: height },
    shape: { kind: 'rect' },
    fill: PRIMARY,
    line: null,
  };
  const placed = standingIn({ ...text, box: { ...text.box, y } }, box.y);
  if (!by) return [rule, placed];
  const byBox = { ...room, y: y + text.box.h + BY_GAP, h: BY_HEIGHT };
  const attribution = snugTextItem(
    {
      at: by.at,
      purpose: 'attribution',
      role: 'label',
      box: byBox,
      paragraphs: oneParagraph(by),
      color: MUTED,
      maxLines: 1,
    },
    context,
  );
  return [rule, placed, attribution];
}
