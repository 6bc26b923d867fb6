import type { Side, Slide } from '../../deck/types.ts';
import { noLarger, setAlike } from '../alike.ts';
import { columnItems } from '../blocks/column.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { contentBox, splitColumns } from '../grid.ts';
import { MUTED, PRIMARY, STONE } from '../palette.ts';
import { boldParagraph, heightOf, type TextRequest, textItemsAlike } from '../text-item.ts';
import type { Box, SceneItem, TextItem } from '../types.ts';

const GAP = 48;
const RULE = 6;
const ABOVE_HEADING = 14;
const BELOW_HEADING = 20;
/** Two lines of a heading at its largest. */
const MOST_HEADING = 84;

/** Two sides under their headings; the right one is the story: plan and actual, last year and this. */
export function comparisonLayout(
  { title, left, right }: Extract<Slide, { layout: 'comparison' }>,
  context: LayoutContext,
): SceneItem[] {
  const [first, second] = splitColumns(contentBox(context.theme), [1, 1], GAP) as [Box, Box];
  const headings = textItemsAlike([headingRequest(left, first, false), headingRequest(right, second, true)], context);
  const [one, other] = headings as [TextItem, TextItem];
  const height = Math.max(...headings.map(heightOf));
  const parts = [
    (within: LayoutContext) => sideItems(left, first, { ...one, box: { ...one.box, h: height } }, false, within),
    (within: LayoutContext) => sideItems(right, second, { ...other, box: { ...other.box, h: height } }, true, within),
  ];
  // What stands under a heading isn't larger than it.
  const size = Math.min(...headings.flatMap(({ paragraphs }) => paragraphs[0]?.runs[0]?.size ?? []));
  const calm = { ...context, theme: noLarger('body', size, context.theme) };
  return [titleItem(title, context), ...setAlike(parts, calm)];
}

function headingRequest({ heading }: Side, box: Box, story: boolean): TextRequest {
  return {
    at: heading.at,
    purpose: 'heading',
    role: 'subtitle',
    box: { ...box, y: box.y + RULE + ABOVE_HEADING, h: MOST_HEADING },
    paragraphs: boldParagraph(heading),
    color: story ? PRIMARY : MUTED,
    maxLines: 2,
    balance: 'title',
  };
}

/** A rule, the heading, and the blocks in what is left below. */
function sideItems({ blocks }: Side, box: Box, heading: TextItem, story: boolean, context: LayoutContext): SceneItem[] {
  const { at } = heading;
  const fill = story ? PRIMARY : STONE;
  const y = heading.box.y + heading.box.h + BELOW_HEADING;
  const within: LayoutContext = story ? context : { ...context, quiet: true };
  return [
    { kind: 'shape', at, box: { ...box, h: RULE }, shape: { kind: 'rect' }, fill, line: null },
    heading,
    ...columnItems(blocks, { ...box, y, h: box.y + box.h - y }, within),
  ];
}
