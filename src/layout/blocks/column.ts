import type { Block } from '../../deck/types.ts';
import { type LayoutContext, silent } from '../context.ts';
import { splitShares } from '../grid.ts';
import { heightOf } from '../text-item.ts';
import type { Box, SceneItem } from '../types.ts';
import { bodyItem } from './body.ts';
import { chartItems } from './chart.ts';
import { figureCards } from './figures.ts';
import { imageItems } from './image.ts';
import { progressItems } from './progress.ts';
import { quoteItems } from './quote.ts';
import { tableItem } from './table.ts';

const GAP = 24;

/**
 * Blocks below each other. Text takes the height that it needs where that is no more than its share; the rest is shared
 * among the other blocks by what they hold.
 */
export function columnItems(blocks: readonly Block[], box: Box, context: LayoutContext): SceneItem[] {
  const [only] = blocks;
  if (only && blocks.length === 1) return blockItems(only, box, context);
  const fair = splitShares(box, blocks.map(shareOf), GAP);
  const needs = blocks.map((block, i) => textHeight(block, fair[i] ?? box, context));
  const taken = needs.reduce<number>((sum, need) => sum + (need ?? 0), 0);
  const shares = blocks.reduce((sum, block, i) => sum + (needs[i] === null ? shareOf(block) : 0), 0);
  const room = box.h - GAP * (blocks.length - 1) - taken;
  let y = box.y;
  return blocks.flatMap((block, i) => {
    const h = Math.floor(needs[i] ?? (room * shareOf(block)) / shares);
    const here = { ...box, y, h };
    y += h + GAP;
    return blockItems(block, here, context);
  });
}

/** px that a text needs in the largest size that fits its fair share; null for what isn't text. */
function textHeight(block: Block, fair: Box, context: LayoutContext): number | null {
  if (block.kind !== 'body') return null;
  return Math.min(fair.h, heightOf(bodyItem(block.paragraphs, fair, block.at, silent(context))));
}

function shareOf(block: Block): number {
  switch (block.kind) {
    case 'body':
      return 1 + block.paragraphs.length;
    case 'figures':
      return 3 * block.figures.length;
    case 'chart':
      return 7;
    case 'table':
      return 1 + block.table.rows.length;
    case 'image':
      return 7;
    case 'quote':
      return 4;
    case 'progress':
      return block.progress.form === 'ring' ? 6 : 2;
  }
}

/** One block over all of its box. */
export function blockItems(block: Block, box: Box, context: LayoutContext): SceneItem[] {
  switch (block.kind) {
    case 'body':
      return [bodyItem(block.paragraphs, box, block.at, context)];
    case 'figures':
      return figureCards(block.figures, box, 1, context);
    case 'chart':
      return chartItems(block.chart, box, context);
    case 'table':
      return [tableItem(block.table, box, context)];
    case 'image':
      return imageItems(block.image, box, context);
    case 'quote':
      return quoteItems(block.quote, block.by, box, 'top', context);
    case 'progress':
      return progressItems(block.progress, box, context);
  }
}
