import type { Illustration, Text } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { placePicture } from '../crop.ts';
import { splitColumns } from '../grid.ts';
import { MUTED } from '../palette.ts';
import { oneParagraph, snugTextItem } from '../text-item.ts';
import type { Box, ImageItem, SceneItem, TextItem } from '../types.ts';

const GAP = 12;
/** px between caption and credit, which share a line in these parts. */
const BETWEEN = 24;
const SHARES = [7, 3];
/** Two lines of a caption at its largest. */
const MOST_HEIGHT = 72;
/** Words under a narrow picture need more width than it has. */
const LEAST_WIDTH = 640;

/** A picture, its caption under it on the left and its credit on the right. */
export function imageItems(image: Illustration, box: Box, context: LayoutContext): SceneItem[] {
  const width = wordsWidth(image, box, context);
  const { placed, words } = arrange(image, box, width, context);
  const { at, picture } = image;
  const item: ImageItem = { kind: 'image', at, picture, ...placed };
  return [item, ...words];
}

/** The width at which the words are as wide as the picture that they leave room for: found in a few rounds. */
function wordsWidth(image: Illustration, box: Box, context: LayoutContext): number {
  const silent = { ...context, reporter: { file: '', add: () => {} } };
  let width = box.w;
  for (let round = 0; round < 3; round++) {
    const { placed } = arrange(image, box, width, silent);
    width = Math.min(box.w, Math.max(placed.box.w, LEAST_WIDTH));
  }
  return width;
}

function arrange(image: Illustration, box: Box, width: number, context: LayoutContext) {
  const measured = wordsUnder(image, { ...box, w: width, h: MOST_HEIGHT }, context);
  const needed = Math.max(0, ...measured.map((item) => item.box.h + GAP));
  const placed = placePicture(image, { ...box, h: box.h - needed });
  const left = placed.box.x + Math.round((placed.box.w - width) / 2);
  const x = Math.min(Math.max(left, box.x), box.x + box.w - width);
  const y = placed.box.y + placed.box.h + GAP;
  const words = measured.map((item) => ({ ...item, box: { ...item.box, x: item.box.x - box.x + x, y } }));
  return { placed, words };
}

/** Caption and credit side by side, each in its part of the box. */
export function wordsUnder({ caption, credit }: Illustration, box: Box, context: LayoutContext): TextItem[] {
  const [left = box, right = box] = caption && credit ? splitColumns(box, SHARES, BETWEEN) : [box, box];
  return [caption && captionItem(caption, left, context), credit && creditItem(credit, right, context)].filter(
    (item) => item !== null,
  );
}

function captionItem(caption: Text, box: Box, context: LayoutContext): TextItem {
  const paragraphs = oneParagraph(caption);
  return snugTextItem(
    { at: caption.at, purpose: 'caption', role: 'label', box, paragraphs, color: MUTED, maxLines: 2 },
    context,
  );
}

function creditItem(credit: Text, box: Box, context: LayoutContext): TextItem {
  const paragraphs = oneParagraph(credit);
  return snugTextItem(
    { at: credit.at, purpose: 'credit', role: 'source', box, paragraphs, color: MUTED, align: 'right', maxLines: 2 },
    context,
  );
}
