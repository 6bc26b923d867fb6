import type { Chart } from '../chart/types.ts';
import type { Block, FigureItem, Illustration, Progress, Side, SlideContent, Table, Text } from './types.ts';

/** Whatever a slide says, in reading order: its texts and its charts. */
export function partsOf(content: SlideContent): (Text | Chart)[] {
  return slots(content).filter((part) => part !== null);
}

/** The charts of a slide, in reading order. */
export function chartsIn(content: SlideContent): Chart[] {
  return partsOf(content).filter((part): part is Chart => !('runs' in part));
}

/** The tables of a slide, in reading order. */
export function tablesIn(content: SlideContent): Table[] {
  const own = content.layout === 'table' ? [content.table] : [];
  return [...own, ...blocksOf(content).flatMap((block) => (block.kind === 'table' ? [block.table] : []))];
}

/** The cards of a slide, in reading order. */
export function itemsIn(content: SlideContent): FigureItem[] {
  const own = content.layout === 'figures' ? content.items : [];
  return [...own, ...blocksOf(content).flatMap((block) => (block.kind === 'figures' ? block.figures : []))];
}

function blocksOf(content: SlideContent): readonly Block[] {
  switch (content.layout) {
    case 'two-columns':
      return [...content.left, ...content.right];
    case 'comparison':
      return [...content.left.blocks, ...content.right.blocks];
    case 'grid':
      return content.cells.map(({ block }) => block);
    default:
      return [];
  }
}

function slots(content: SlideContent): (Text | Chart | null)[] {
  switch (content.layout) {
    case 'title':
    case 'closing':
      return [content.title, content.subtitle, content.event, content.organisation, content.date, content.text];
    case 'section':
      return [content.title, content.subtitle];
    case 'bullets':
      return [content.title, ...content.body];
    case 'figures':
      return [content.title, ...content.items.flatMap(itemParts)];
    case 'chart':
      return [content.title, content.chart, content.takeaway];
    case 'chart-text':
      return [content.title, content.chart, ...content.body, content.takeaway];
    case 'table':
      return [content.title, ...tableParts(content.table), content.takeaway];
    case 'two-columns':
      return [content.title, ...[...content.left, ...content.right].flatMap(blockParts)];
    case 'comparison':
      return [content.title, ...sideParts(content.left), ...sideParts(content.right)];
    case 'grid':
      return [content.title, ...content.cells.flatMap(({ block }) => blockParts(block))];
    case 'timeline':
      return [content.title, ...content.events.flatMap(({ when, text }) => [when, text])];
    case 'agenda':
      return [content.title];
    case 'image':
      return [content.title, ...imageParts(content.image)];
    case 'image-text':
      return [content.title, ...imageParts(content.image), ...content.body];
    case 'quote':
      return [content.title, content.quote, content.by];
    case 'sources':
      return [content.title];
  }
}

function blockParts(block: Block): (Text | Chart | null)[] {
  switch (block.kind) {
    case 'body':
      return [...block.paragraphs];
    case 'figures':
      return block.figures.flatMap(itemParts);
    case 'chart':
      return [block.chart];
    case 'table':
      return tableParts(block.table);
    case 'image':
      return imageParts(block.image);
    case 'quote':
      return [block.quote, block.by];
    case 'progress':
      return progressParts(block.progress);
  }
}

function sideParts({ heading, blocks }: Side): (Text | Chart | null)[] {
  return [heading, ...blocks.flatMap(blockParts)];
}

/** A ring says its value itself. */
function progressParts({ form, label, value, chart }: Progress): (Text | Chart | null)[] {
  return form === 'ring' ? [chart, label] : [label, value, chart];
}

function itemParts(item: FigureItem): (Text | null)[] {
  return [item.value, item.label, item.compare];
}

function imageParts({ caption, credit }: Illustration): (Text | null)[] {
  return [caption, credit];
}

function tableParts(table: Table): Text[] {
  return [...table.columns.map((column) => column.header), ...table.rows.flat()];
}
