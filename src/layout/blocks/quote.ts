import type { Text } from '../../deck/types.ts';
import { noLarger } from '../alike.ts';
import type { LayoutContext } from '../context.ts';
import { MUTED, PRIMARY } from '../palette.ts';
import { fitText } from '../text/fit.ts';
import { fitRequest, itemOf, oneParagraph, snugTextItem, standingIn, type TextRequest } from '../text-item.ts';
import type { Box, SceneItem, TextItem } from '../types.ts';

const RULE = 6;
const INDENT = 44;
const BY_HEIGHT = 40;
const BY_GAP = 24;
/** Sizes above this, px, are for a few words alone on their slide, in so many lines at most. */
const NORMAL = 48;
const FEW_LINES = 3;

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
  const text = quoteText(quote, room, anchor === 'middle', context);
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

/** The quotation in a box as high as it is. */
function quoteText(quote: Text, box: Box, alone: boolean, context: LayoutContext): TextItem {
  const request: TextRequest = {
    at: quote.at,
    purpose: 'quote',
    role: 'quote',
    box,
    paragraphs: oneParagraph(quote),
    balance: 'title',
  };
  const large = fitText(fitRequest({ ...request, maxLines: FEW_LINES }, context), context.fonts);
  if (alone && large.overflow === null && large.size > NORMAL)
    return itemOf({ ...request, box: { ...box, h: large.height } }, large, context);
  return snugTextItem(request, { ...context, theme: noLarger('quote', NORMAL, context.theme) });
}
