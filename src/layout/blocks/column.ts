import type { Block } from '../../deck/types.ts';
import type { LayoutContext } from '../context.ts';
import { splitShares } from '../grid.ts';
import type { Box, SceneItem } from '../types.ts';
import { bodyItem } from './body.ts';
import { chartItems } from './chart.ts';
import { figureCards } from './figures.ts';
import { quoteItems } from './quote.ts';
import { tableItem } from './table.ts';

const GAP = 28;

/** Blocks below each other; each gets a share of the height by what it holds. */
export function columnItems(blocks: readonly Block[], box: Box, context: LayoutContext): SceneItem[] {
  const boxes = splitShares(box, blocks.map(shareOf), GAP);
  return blocks.flatMap((block, i) => blockItems(block, boxes[i] ?? box, context));
}

function shareOf(block: Block): number {
  switch (block.kind) {
    case 'body':
      return 1 + block.paragraphs.length;
    case 'figures':
      return 2.5 * block.figures.length;
    case 'chart':
      return 7;
    case 'table':
      return 1 + block.table.rows.length;
    case 'quote':
      return 4;
  }
}

function blockItems(block: Block, box: Box, context: LayoutContext): SceneItem[] {
  switch (block.kind) {
    case 'body':
      return [bodyItem(block.paragraphs, box, block.at, context)];
    case 'figures':
      return figureCards(block.figures, box, 1, context);
    case 'chart':
      return chartItems(block.chart, box, context);
    case 'table':
      return [tableItem(block.table, box, context)];
    case 'quote':
      return quoteItems(block.quote, block.by, box, context);
  }
}
